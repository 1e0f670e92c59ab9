import { mapTexts } from './map-texts';

const rightToLeft = '\u202e';
const popDirection = '\u202c';

const mirrorText = (text: string): string =>
  text.replace(/(\{\{[^}]*\}\}|<[^>]*>)|([^{<]+)/g, (_whole, kept: string | undefined, words: string | undefined) =>
    kept ?? (words?.trim() ? `${rightToLeft}${words}${popDirection}` : (words ?? '')),
  );

/** A catalogue with every text written backwards, placeholders untouched. */
export const mirrorCatalogue = <Node>(catalogue: Node): Node => mapTexts(catalogue, mirrorText);
