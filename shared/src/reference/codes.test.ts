import { Decimal } from 'decimal.js';
import { parseHsCode } from '../identifiers/hs-code';
import { parseUnNumber } from '../identifiers/un-number';
import { quantityUnits, wasteStreams } from '../vocabularies';
import { annexIEntries, annexIIEntries, annexIXEntries, annexVIIIEntries, baselEntries } from './basel-entries';
import { codeValidOn } from './dated-code';
import { disposalOperations } from './disposal-operations';
import { hazardCharacteristics } from './hazard-characteristics';
import { candidatesOf, correlationOf, hsCorrelations } from './hs-correlation';
import { hsHeadings } from './hs-headings';
import { oecdCodes } from './oecd-codes';
import { searchCodes } from './search';
import { unNumbers } from './un-numbers';
import { unitsOfMeasure } from './units-of-measure';
import { findWasteCode, wasteCodes } from './waste-codes';
import { wasteStreamEntries } from './waste-streams';

const tables = { hsHeadings, baselEntries, hazardCharacteristics, wasteStreamEntries, disposalOperations, oecdCodes, wasteCodes, unNumbers, unitsOfMeasure };

describe.each(Object.entries(tables))('%s', (_, entries) => {
  it('has each code once, with a title in English and French', () => {
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
    expect(entries.filter(({ title }) => title.en.trim() === '' || title.fr.trim() === '')).toEqual([]);
  });
});

describe('codeValidOn', () => {
  const find = (code: string) => {
    const found = [...wasteCodes, ...hsHeadings, ...unNumbers, ...disposalOperations].find((entry) => entry.code === code);
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
    ['Y48', '2020-12-31', false],
    ['Y49', '2024-12-31', false],
    ['A3210', '2021-01-01', true],
    ['B1110', '2024-12-31', true],
    ['B4030', '2024-12-31', true],
    ['AC300', '2020-12-31', false],
    ['AC300', '2021-01-01', true],
    ['UN3551', '2024-12-31', false],
    ['UN3551', '2025-01-01', true],
    ['UN3480', '2015-01-01', true],
    ['R1', '1992-05-05', true],
    ['810930', '2021-12-31', true],
    ['810931', '2021-12-31', false],
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

describe('the operations of Annex IV', () => {
  it.each([['A', 15, /^D\d{1,2}$/], ['B', 13, /^R\d{1,2}$/]] as const)('section %s', (section, count, form) => {
    const entries = disposalOperations.filter((entry) => entry.section === section);
    expect(entries.map(({ code }) => Number(code.slice(1)))).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    expect(entries.filter(({ code }) => !form.test(code))).toEqual([]);
  });
});

describe('the characteristics of Annex III', () => {
  it('are fourteen, each of a class', () => {
    expect(hazardCharacteristics).toHaveLength(14);
    expect(hazardCharacteristics.filter(({ code, unClass }) => !/^H\d/.test(code) || !/^[1-9](\.\d)?$/.test(unClass))).toEqual([]);
  });
});

describe('the codes of the OECD and the European Union', () => {
  it.each([['AMBER', 23], ['GREEN', 13], ['EU_GREEN', 5]] as const)('%s', (list, count) => {
    expect(oecdCodes.filter((entry) => entry.list === list)).toHaveLength(count);
  });

  it('stand on no list of the Basel Convention', () => {
    const basel = new Set(baselEntries.map(({ code }) => code));
    expect(oecdCodes.filter(({ code }) => basel.has(code))).toEqual([]);
  });
});

describe('the UN numbers', () => {
  it('are stored as they are read', () => {
    expect(unNumbers.filter(({ code }) => { const read = parseUnNumber(code); return !read.ok || read.value !== code; })).toEqual([]);
  });

  it('name a class that the Model Regulations have', () => {
    const classes = new Set(['1.4', '2', '2.1', '2.2', '2.3', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '6.1', '6.2', '7', '8', '9']);
    expect(unNumbers.filter(({ unClass }) => !classes.has(unClass))).toEqual([]);
  });

  it.each([['1950', 'UN1950'], ['un 3480', 'UN3480'], ['asbestos white', 'UN2590'], ['clinical', 'UN3291']])('are found by %s', (words, code) => {
    expect(searchCodes(unNumbers, words, 'en')[0]?.code).toBe(code);
  });
});

describe('the units of measure', () => {
  it('count as a unit of ours, by an exact factor', () => {
    expect(unitsOfMeasure.filter(({ unit, factor }) => !quantityUnits.includes(unit) || (factor !== null && !new Decimal(factor).gt(0)))).toEqual([]);
    expect([...new Set(unitsOfMeasure.map(({ unit }) => unit))].sort()).toEqual([...quantityUnits].sort());
  });

  it('hold together: a short ton is 2,000 pounds, a long one 2,240, a barrel 42 gallons', () => {
    const factor = (code: string) => new Decimal(unitsOfMeasure.find((unit) => unit.code === code)?.factor ?? 'NaN');
    expect(factor('LBR').times(2000).toString()).toBe(factor('STN').toString());
    expect(factor('LBR').times(2240).toString()).toBe(factor('LTN').toString());
    expect(factor('GLL').times(42).toString()).toBe(factor('BLL').toString());
  });
});

describe('the correlation of subheadings with waste entries', () => {
  it('covers 161 subheadings, each once and each in the table of headings', () => {
    expect(hsCorrelations).toHaveLength(161);
    expect(new Set(hsCorrelations.map(({ hs6 }) => hs6)).size).toBe(161);
    const headings = new Set(hsHeadings.map(({ code }) => code));
    expect(hsCorrelations.filter(({ hs6 }) => !headings.has(hs6)).map(({ hs6 }) => hs6)).toEqual([]);
  });

  it('leads to entries that exist', () => {
    expect(hsCorrelations.flatMap(({ candidates }) => candidates).filter((code) => !findWasteCode(code))).toEqual([]);
  });

  it('names nothing exact that has no entry', () => {
    expect(hsCorrelations.filter(({ basis, candidates }) => basis !== 'ANALYST' && candidates.length === 0)).toEqual([]);
  });

  it.each([
    ['391510', '2020-12-31', ['B3010']],
    ['391510', '2021-01-01', ['B3011', 'Y48', 'A3210']],
    ['391530', '2021-01-01', ['Y48', 'A3210', 'GH013']],
    ['854921', '2024-12-31', ['A2010', 'A1180']],
    ['854921', '2025-01-01', ['A1181', 'A2010']],
    ['854929', '2024-12-31', ['B1110']],
    ['854929', '2025-01-01', ['Y49']],
    ['85491100', '2026-01-01', ['A1160']],
    ['847150', '2026-01-01', []],
    ['999999', '2026-01-01', []],
  ])('%s on %s: %j', (hs, day, codes) => {
    expect(candidatesOf(hs, day)).toEqual(codes);
  });

  it.each([['854911', 'WASTE', 'EXACT'], ['262019', 'WASTE', 'PARTIAL'], ['847130', 'GOODS', 'ANALYST'], ['630900', 'EITHER', 'EXACT']])('%s speaks of %s, %s', (hs, nature, basis) => {
    expect(correlationOf(hs)).toMatchObject({ nature, basis });
  });
});

describe('the HS headings', () => {
  it('are well-formed subheadings', () => {
    expect(hsHeadings.filter(({ code }) => code.length !== 6 || !parseHsCode(code).ok)).toEqual([]);
  });
});

describe('the waste streams', () => {
  it('begin HS codes of the table', () => {
    const prefixes = wasteStreamEntries.flatMap(({ hsPrefixes }) => hsPrefixes);
    expect(prefixes.filter((prefix) => !hsHeadings.some(({ code }) => code.startsWith(prefix)))).toEqual([]);
  });

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
