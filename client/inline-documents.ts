import type { DocumentNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = fileURLToPath(new URL('src/graphql/graphql.ts', import.meta.url));

/** Every document that was generated, as its JSON stands there. */
const generatedJson = (): string[] =>
  [...readFileSync(generated, 'utf8').matchAll(/^export const \w+ = (\{.*\}) as unknown as DocumentNode/gm)].map(([, json = '']) => json);

export const readDocuments = (): DocumentNode[] => generatedJson().map((json) => JSON.parse(json) as DocumentNode);

/** The same by the name of what each is for. */
const documentsByName = (): ReadonlyMap<string, string> =>
  new Map(
    generatedJson().map((json) => {
      const [first] = (JSON.parse(json) as DocumentNode).definitions;
      if (!first || !('name' in first)) throw new Error('A generated document defines nothing.');
      return [first.name?.value ?? '', json];
    }),
  );

/**
 * Puts each GraphQL document where it is asked for. Otherwise the one map of all documents, each of them twice, would be
 * part of the first page.
 */
export const inlineDocuments = (): Plugin => {
  let documents: ReadonlyMap<string, string> = new Map();
  return {
    name: 'muster-inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      documents = documentsByName();
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('graphql(`')) return null;
      return code.replace(/\bgraphql\(`\s*(?:fragment|query|mutation|subscription) (\w+)[^`]*`\)/g, (_whole, name: string) => {
        const json = documents.get(name);
        if (!json) throw new Error(`${id}: the document ${name} is not generated yet: pnpm schema.`);
        return json;
      });
    },
  };
};
