import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { bundleServer } from './bundles.mjs';
import { demandNode } from './node-version.mjs';
import { inRepository, repository, runScript, Stop } from './repository.mjs';

const isCheck = process.argv.includes('--check');
const schemaFile = 'server/schema.graphql';
const clientFolder = 'client/src/graphql';

/** Makes `dataMasking` visible to the compiler: a component may read only the fields its own fragment asks for. */
const maskingTypes = `import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
`;

const readIfThere = (path) => (existsSync(inRepository(path)) ? readFileSync(inRepository(path), 'utf8') : undefined);

/** Writes a generated file, or, in a check, tells whether the committed one differs. */
const settle = (path, content) => {
  if (readIfThere(path) === content) return [];
  if (isCheck) return [path];
  mkdirSync(dirname(inRepository(path)), { recursive: true });
  writeFileSync(inRepository(path), content);
  return [];
};

const emitSchema = async () => {
  await bundleServer('schema-emit');
  const { emitSchema: emit } = createRequire(import.meta.url)(inRepository('server/dist/schema-emit.cjs'));
  return `${(await emit()).trimEnd()}\n`;
};

const generateClient = async () => {
  const { generate, loadContext } = await import('@graphql-codegen/cli');
  process.chdir(repository);
  const files = await generate(await loadContext(inRepository('codegen.ts')), false);
  return [
    ...files.map(({ filename, content }) => [`${clientFolder}/${basename(filename)}`, content]),
    [`${clientFolder}/data-masking.d.ts`, maskingTypes],
  ];
};

const schema = async () => {
  const drifted = settle(schemaFile, await emitSchema());
  if (drifted.length === 0) {
    const files = await generateClient();
    drifted.push(...files.flatMap(([path, content]) => settle(path, content)));
    if (!isCheck) removeOthers(files.map(([path]) => basename(path)));
  }
  if (drifted.length > 0) throw new Stop(`Not what the code says: ${drifted.join(', ')}. Run pnpm schema and commit what it writes.`);
};

/** The folder holds what is generated and nothing else. */
const removeOthers = (names) => {
  for (const name of readdirSync(inRepository(clientFolder))) {
    if (!names.includes(name)) rmSync(inRepository(clientFolder, name), { recursive: true });
  }
};

demandNode();
await runScript(schema);
