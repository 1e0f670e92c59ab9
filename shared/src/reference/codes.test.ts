import { parseHsCode } from '../identifiers/hs-code';
import { wasteStreams } from '../vocabularies';
import { annexIEntries, annexIIEntries, annexIXEntries, annexVIIIEntries, baselEntries } from './basel-entries';
import { codeValidOn } from './dated-code';
import { hazardCharacteristics } from './hazard-characteristics';
import { hsHeadings } from './hs-headings';
import { searchCodes } from './search';
import { wasteStreamEntries } from './waste-streams';

const tables = { hsHeadings, baselEntries, hazardCharacteristics, wasteStreamEntries };

describe.each(Object.entries(tables))('%s', (_, entries) => {
  it('has each code once, with a title in English and French', () => {
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
    expect(entries.filter(({ title }) => title.en.trim() === '' || title.fr.trim() === '')).toEqual([]);
  });
});

describe('codeValidOn', () => {
  const find = (code: string) => {
    const found = [...baselEntries, ...hsHeadings].find((entry) => entry.code === code);
    if (!found) throw new Error(`No code ${code}`);
    return found;
  };

  it.each([
    ['B3010', '2020-12-31', true],
    ['B3010', '2021-01-01', false],
    ['B3011', '2020-12-31', false],
    ['B3011', '2021-01-01', true],
    ['A3210', '2020-12-31', false],
    ['Y48', '2021-01-01', true],
    ['A1180', '2024-12-31', true],
    ['A1180', '2025-01-01', false],
    ['B1110', '2025-01-01', false],
    ['B4030', '2025-01-01', false],
    ['A1181', '2024-12-31', false],
    ['A1181', '2025-01-01', true],
    ['Y49', '2025-01-01', true],
    ['Y1', '1992-05-04', false],
    ['Y1', '1992-05-05', true],
    ['A1010', '2000-01-01', true],
    ['854911', '2021-12-31', false],
    ['854911', '2022-01-01T00:00:00.000Z', true],
    ['854810', '2022-01-01', false],
    ['391510', '2009-02-01', true],
  ])('%s on %s: %s', (code, date, valid) => {
    expect(codeValidOn(find(code), date)).toBe(valid);
  });
});

describe('the Basel entries', () => {
  it.each([
    ['VIII', annexVIIIEntries, 63, /^A[1-4]\d{3}$/],
    ['IX', annexIXEntries, 63, /^B[1-4]\d{3}$/],
    ['I', annexIEntries, 45, /^Y\d{1,2}$/],
    ['II', annexIIEntries, 4, /^Y4[6-9]$/],
  ] as const)('Annex %s', (annex, entries, count, form) => {
    expect(entries).toHaveLength(count);
    expect(entries.filter((entry) => entry.annex !== annex || !form.test(entry.code))).toEqual([]);
  });

  it('are found by words in either language', () => {
    expect(searchCodes(baselEntries, 'lead acid', 'en').map(({ code }) => code)).toEqual(['A1160']);
    expect(searchCodes(baselEntries, 'accumulateurs plomb', 'fr').map(({ code }) => code)).toEqual(['A1160']);
  });
});

describe('the HS headings', () => {
  it('are well-formed subheadings', () => {
    expect(hsHeadings.filter(({ code }) => code.length !== 6 || !parseHsCode(code).ok)).toEqual([]);
  });
});

describe('the waste streams', () => {
  it('are those of the vocabulary, in its order', () => {
    expect(wasteStreamEntries.map(({ code }) => code)).toEqual(wasteStreams);
  });

  it.each(wasteStreamEntries.map((entry) => [entry.code, entry] as const))('%s names Basel codes that exist', (_, { baselCodes }) => {
    const known = new Set(baselEntries.map(({ code }) => code));
    expect(baselCodes.filter((code) => !known.has(code))).toEqual([]);
  });

  it('share no beginning of an HS code, so that a code leads to one stream', () => {
    const prefixes = wasteStreamEntries.flatMap(({ hsPrefixes }) => hsPrefixes);
    expect(prefixes.filter((one) => prefixes.filter((another) => one.startsWith(another)).length > 1)).toEqual([]);
  });
});
