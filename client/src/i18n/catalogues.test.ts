import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as vocabularies from '@muster/shared/vocabularies';
import { frenchTypography } from './french-typography';
import { directionOf, localeOf, pickLanguage } from './languages';
import { loadCatalogue } from './load-catalogue';
import { mirrorCatalogue } from './mirror';

const rooms = readdirSync(join(__dirname, 'en')).map((file) => file.replace(/\.ts$/, ''));

const flatten = (node: object, path = ''): [string, string][] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flatten(value as object, `${path}${key}.`),
  );

const pluralForm = /_(zero|one|two|few|many|other)$/;
const stems = (texts: [string, string][]) => [...new Set(texts.map(([key]) => key.replace(pluralForm, '_#')))].sort();
const holes = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();

describe.each(rooms)('the words of %s', (room) => {
  it('exist in both languages under the same keys', async () => {
    const [en, fr] = [flatten(await loadCatalogue('en', room)), flatten(await loadCatalogue('fr', room))];
    expect(stems(fr)).toEqual(stems(en));
  });

  it('leave the same places to fill', async () => {
    const [en, fr] = [await loadCatalogue('en', room), await loadCatalogue('fr', room)];
    const french = new Map(flatten(fr).map(([key, text]) => [key, holes(text)]));
    for (const [key, text] of flatten(en)) expect([key, french.get(key)]).toEqual([key, holes(text)]);
  });

  it.each([
    ['en', ['one', 'other']],
    ['fr', ['many', 'one', 'other']],
  ])('have every plural form of %s', async (language, forms) => {
    const keys = flatten(await loadCatalogue(language, room)).map(([key]) => key);
    const counted = new Map<string, string[]>();
    for (const key of keys) {
      const form = pluralForm.exec(key)?.[1];
      if (form) counted.set(key.replace(pluralForm, ''), [...(counted.get(key.replace(pluralForm, '')) ?? []), form]);
    }
    for (const [key, found] of counted) expect([key, found.sort()]).toEqual([key, forms]);
  });

  it('are set as French is set: a space that does not break before : ; ! ?', async () => {
    for (const [key, text] of flatten(await loadCatalogue('fr', room))) {
      const bare = text.replace(/https?:\S+|TLP:\S+|\d:\d/g, '');
      expect([key, bare.match(/[^\u00a0\u202f][:;!?]/)]).toEqual([key, null]);
    }
  });
});

it('names every value of every vocabulary', async () => {
  const words = await loadCatalogue('en', 'vocabulary');
  const named = new Set(Object.values(words).map((set) => JSON.stringify(Object.keys(set as object).sort())));
  for (const [name, values] of Object.entries(vocabularies)) {
    expect([name, named.has(JSON.stringify([...values].sort()))]).toEqual([name, true]);
  }
});

it('hardens the spaces that French sets', () => {
  expect(frenchTypography({ a: { b: 'x' }, b: 'Pourquoi ? Voici : « oui » !' })).toEqual({
    a: { b: 'x' },
    b: 'Pourquoi\u00a0? Voici\u00a0: «\u00a0oui\u00a0»\u00a0!',
  });
});

it('mirrors words, never what is filled in, and counts as Arabic does', () => {
  expect(mirrorCatalogue({ day_other: 'in {{count}} days' })).toEqual(
    Object.fromEntries(
      ['other', 'zero', 'two', 'few', 'many'].map((form) => [`day_${form}`, '\u202ein \u202c{{count}}\u202e days\u202c']),
    ),
  );
});

it.each([
  ['asked for', 'fr', 'en', ['de'], 'fr'],
  ['chosen before', null, 'fr', ['en-GB'], 'fr'],
  ['of the browser', null, null, ['de', 'fr-CA', 'en'], 'fr'],
  ['mirrored to look at', 'ar-XB', 'fr', [], 'ar-XB'],
  ['unknown everywhere', 'xx', 'yy', ['de'], 'en'],
])('picks the language that is %s', (_why, asked, stored, browser, expected) => {
  expect(pickLanguage(asked, stored, browser)).toBe(expected);
});

it('writes numbers as the reader’s own country does', () => {
  expect(localeOf('fr', ['en-US', 'fr-CA'])).toBe('fr-CA');
  expect(localeOf('en', ['de'])).toBe('en-GB');
  expect(directionOf('ar-XB')).toBe('rtl');
});
