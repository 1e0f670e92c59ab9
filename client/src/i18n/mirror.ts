import { mapTexts } from './map-texts';

const rightToLeft = '\u202e';
const popDirection = '\u202c';

const mirrorText = (text: string): string =>
  text.replace(/(\{\{[^}]*\}\}|<[^>]*>)|([^{<]+)/g, (_whole, kept: string | undefined, words: string | undefined) =>
    kept ?? (words?.trim() ? `${rightToLeft}${words}${popDirection}` : (words ?? '')),
  );

// The made-up language counts as Arabic does, with four forms that English lacks.
const withAllPlurals = (node: unknown): unknown => {
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
      const kept: [string, unknown] = [key, withAllPlurals(value)];
      if (!key.endsWith('_other')) return [kept];
      return [kept, ...['zero', 'two', 'few', 'many'].map((form): [string, unknown] => [key.replace(/other$/, form), value])];
    }),
  );
};

/** A catalogue with every text written backwards, placeholders untouched. */
export const mirrorCatalogue = (catalogue: object): object => withAllPlurals(mapTexts(catalogue, mirrorText)) as object;
