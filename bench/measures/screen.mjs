import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inRepository } from '../../scripts/repository.mjs';
import { spread } from '../statistics.mjs';
import { measureScreensInBrowser } from './screens-in-browser.mjs';

const assets = inRepository('client/dist/assets');
const read = (name) => readFileSync(`${assets}/${name}`);

/** The scripts that the page itself names: its own, and those that it has the browser fetch ahead. */
const named = (html) => [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name]) => name);

/** What a script imports at once, as far as that goes; what is imported later, when a page is opened, is not followed. */
const withImports = (names, found = new Set()) => {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    const text = read(name).toString('utf8');
    withImports([...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, other]) => other), found);
  }
  return found;
};

const kilobytes = (names, squeeze) => [...names].reduce((sum, name) => sum + squeeze(read(name)).length, 0) / 1000;

/** Script over the wire for the first page, and with the largest page that is opened later. */
const measureScript = () => {
  const first = withImports(named(readFileSync(inRepository('client/dist/index.html'), 'utf8')));
  const pages = readdirSync(assets).filter((name) => /Page-[^.]*\.js$/.test(name)).map((name) => ({ name, files: withImports([name], new Set(first)) }));
  const opened = pages.map(({ name, files }) => ({ name: name.replace(/-[^-]*\.js$/, ''), weight: kilobytes(files, gzipSync) })).sort((a, b) => b.weight - a.weight);
  const budget = 200;
  const row = (name, weight, note) => ({ name, ratio: spread([weight / budget]), figure: spread([weight]), note });
  return {
    title: 'The screen: script over the wire, of the budget of 200 kB',
    unit: 'kB',
    bar: 'the first page at most 1.00 (gzip)',
    rows: [
      row('the first page, gzip', kilobytes(first, gzipSync), `${first.size} files`),
      row('the first page, brotli', kilobytes(first, brotliCompressSync)),
      ...opened.slice(0, 3).map(({ name, weight }) => row(`the first page and ${name}, gzip`, weight)),
    ],
  };
};

/** What the first page weighs, and how the screens behave in a browser. */
export const measureScreen = async (parts) => [measureScript(), ...(await measureScreensInBrowser(parts))];
