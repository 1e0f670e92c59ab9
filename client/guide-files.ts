import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What is opened at the guide's address without a line: its pages, and the words of both languages that they are written in. */
const isOpened = /\/src\/(guide\/(GuidePage|GuideWithoutLine)\.tsx|i18n\/(en|fr)\/(common|kit|sign-in|vocabulary|guide)\.ts)$/;

interface BuiltFile {
  readonly type: 'chunk' | 'asset';
  readonly isEntry?: boolean;
  readonly facadeModuleId?: string | null;
  readonly moduleIds?: readonly string[];
  readonly imports?: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string>; readonly importedAssets: ReadonlySet<string> };
}

/** The files without which the guide does not open, from its chunks and all that these import. */
export const guideFiles = (bundle: Readonly<Record<string, BuiltFile>>): readonly string[] => {
  const found = new Set<string>();
  const take = (name: string): void => {
    const file = bundle[name];
    if (!file || found.has(name)) return;
    found.add(name);
    for (const each of [...(file.viteMetadata?.importedCss ?? []), ...(file.viteMetadata?.importedAssets ?? [])]) found.add(each);
    for (const each of file.imports ?? []) take(each);
  };
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type === 'chunk' && (file.isEntry === true || (file.moduleIds ?? []).some((id) => isOpened.test(id)))) take(name);
  }
  return [...[...found].sort().map((name) => `/${name}`), '/icon.svg'];
};

/** Leaves beside the pages the worker that keeps the guide on a device, with the list of its files; it changes with any of them. */
export const writeGuideWorker = (): Plugin => ({
  name: 'muster-guide-worker',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = guideFiles(bundle as unknown as Readonly<Record<string, BuiltFile>>);
      const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 16);
      const worker = readFileSync(fileURLToPath(new URL('guide-worker.js', import.meta.url)), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'guide-worker.js', source: `const kept = ${JSON.stringify({ version, files })};\n${worker}` });
    },
  },
});
