import { countries } from '../reference/countries';
import { englishNames } from './country-names';
import { countryOfName } from './country-of-name';
import { csvLines } from './csv-lines';
import type { TradeFlow } from './flow';
import { mirrorGap } from './mirror-gap';
import { detectSource, readStatistics } from './read-statistics';
import { routeShift } from './route-shift';
import { shiftInWords } from './shift-words';

const hmrcHead = 'Cn8,Hs2,Hs4,Hs6,Description,Year,FlowType,Country,Value,NetMass,SuppUnit';
const hmrc = (...rows: string[]): string => [hmrcHead, ...rows].join('\n');
const hmrcRow = (year: string, flow: string, country: string, mass: string, code = '39151000'): string => `"${code}","39","3915","391510","Waste, parings and scrap, of polymers of ethylene",${year},"${flow}","${country}",45362,${mass},0`;
const owidHead = 'Entity,Year,plastic_waste_exports,plastic_waste_imports,plastic_waste_reexports,plastic_waste_reimports';

describe('comma-separated text', () => {
  it.each([
    ['a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
    ['\ufeffa,b\r\n"1, 2","say ""so"""\r\n', [['a', 'b'], ['1, 2', 'say "so"']]],
    ['a,b\n"two\nlines",2', [['a', 'b'], ['two\nlines', '2']]],
    ['a,\n,\n\n', [['a', ''], ['', '']]],
  ])('%j', (text, cells) => {
    expect(csvLines(text)?.map((record) => record.cells)).toEqual(cells);
  });

  it('knows on which line a record begins', () => {
    expect(csvLines('a\n"x\ny"\nz')?.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('is none when a mark is never closed', () => {
    expect(csvLines('a,"b\n1,2')).toBeNull();
  });
});

describe('names of countries', () => {
  it('are those of every code, whatever the platform calls them', () => {
    const names = englishNames.trim().split(/;\s*|\n\s*/);
    expect(names.map((row) => row.slice(0, 2))).toEqual(countries.map(({ code }) => code));
    for (const row of names) expect([row, countryOfName(row.slice(3))]).toEqual([row, row.slice(0, 2)]);
  });

  it.each([['Falkland Islands', 'FK'], ['Türkiye', 'TR'], ['France', 'FR'], ['UAE', 'AE'], ['Sharjah Etc', 'AE'], ['Trinidad:Tobago', 'TT'], ['Turkey', 'TR'], ['Cote d\'Ivoire', 'CI'], ['United States', 'US'], ['World', 'NONE'], ['Serbia-Monteneg.', 'NONE'], ['Atlantis', null]])('%s is %s', (name, code) => {
    expect(countryOfName(name)).toBe(code);
  });
});

describe('files of statistics', () => {
  it('of the United Kingdom: kilograms by code, partner, year and direction; names of one country are added', () => {
    const text = hmrc(hmrcRow('2019', 'Non-EU Exports', 'Dubai', '1500'), hmrcRow('2019', 'Non-EU Exports', 'Abu Dhabi', '0.25'), hmrcRow('2005', 'EU Imports', 'France', '73464'), hmrcRow('2005', 'Non-EU Exports', 'Serbia-Monteneg.', '7'));
    expect(detectSource(text)).toBe('HMRC_CN8');
    expect(readStatistics('HMRC_CN8', text)).toEqual({
      ok: true, leftOut: [{ line: 5, name: 'Serbia-Monteneg.' }],
      flows: [
        { reporter: 'GB', partner: 'AE', code: '39151000', year: 2019, direction: 'EXPORT', kilograms: '1500.25' },
        { reporter: 'GB', partner: 'FR', code: '39151000', year: 2005, direction: 'IMPORT', kilograms: '73464' },
      ],
    });
  });

  it('of every country: tonnes to all partners together; an empty cell reports nothing', () => {
    const text = `${owidHead}\nTurkey,2020,14523.187,756985.121,,\nWorld,2020,1,1,1,1`;
    expect(detectSource(text)).toBe('OWID_COMTRADE');
    expect(readStatistics('OWID_COMTRADE', text)).toEqual({
      ok: true, leftOut: [{ line: 3, name: 'World' }],
      flows: [
        { reporter: 'TR', partner: 'WORLD', code: '3915', year: 2020, direction: 'EXPORT', kilograms: '14523187' },
        { reporter: 'TR', partner: 'WORLD', code: '3915', year: 2020, direction: 'IMPORT', kilograms: '756985121' },
      ],
    });
  });

  it.each([
    [hmrc(hmrcRow('2019', 'Non-EU Exports', 'Atlantis', '1')), 'trade.country-unknown', 2, 'Country', 'Atlantis'],
    [hmrc(hmrcRow('19', 'Non-EU Exports', 'France', '1')), 'trade.year', 2, 'Year', '19'],
    [hmrc(hmrcRow('2019', 'Sideways', 'France', '1')), 'trade.direction', 2, 'FlowType', 'Sideways'],
    [hmrc(hmrcRow('2019', 'EU Exports', 'France', '1'), hmrcRow('2019', 'EU Exports', 'France', '-5')), 'trade.mass', 3, 'NetMass', '-5'],
    [hmrc(hmrcRow('2019', 'EU Exports', 'France', '1e6')), 'trade.mass', 2, 'NetMass', '1e6'],
    [hmrc(hmrcRow('2019', 'EU Exports', 'France', '1', 'plastic')), 'trade.code', 2, 'Cn8', 'plastic'],
    [hmrc('1,2,3'), 'trade.malformed', 2, '', '3'],
    ['Cn8,Year\n1,2', 'trade.column-missing', 1, 'FlowType', ''],
    [hmrcHead, 'trade.empty', 1, '', ''],
    ['', 'trade.empty', 1, '', ''],
  ])('names line and column of what it cannot read: %#', (text, rule, line, column, value) => {
    const read = readStatistics('HMRC_CN8', text);
    expect(read.ok ? [] : read.mistakes[0]).toEqual({ rule, line, column, value });
  });

  it('belong to nobody when their columns are others', () => {
    expect(detectSource('a,b\n1,2')).toBeNull();
  });
});

const flow = (year: number, partner: string, kilograms: string, rest: Partial<TradeFlow> = {}): TradeFlow => ({ reporter: 'GB', partner, code: '39151000', year, direction: 'EXPORT', kilograms, ...rest });

describe('a shift of routes', () => {
  const asked = { reporter: 'GB', direction: 'EXPORT', code: '3915', day: '2018-01-01', years: 2 } as const;
  const flows = [
    flow(2016, 'CN', '6000000'), flow(2017, 'CN', '3000000'), flow(2016, 'MY', '1000000'), flow(2018, 'MY', '4000000.5'), flow(2019, 'TR', '3999999.5'), flow(2018, 'CN', '0'),
    flow(2015, 'CN', '9000000'), flow(2016, 'CN', '9', { code: '39201000' }), flow(2016, 'CN', '9', { direction: 'IMPORT' }), flow(2016, 'CN', '9', { reporter: 'FR' }), flow(2016, 'WORLD', '9'),
  ];

  it('is told by shares of the years before and after, exactly, the largest first', () => {
    expect(routeShift(flows, asked)).toEqual({
      asked, isSmall: false,
      before: { from: 2016, to: 2017, reportedYears: 2, kilograms: '10000000' },
      after: { from: 2018, to: 2019, reportedYears: 2, kilograms: '8000000' },
      partners: [
        { partner: 'CN', before: '9000000', after: '0', shareBefore: '90.0', shareAfter: '0.0', points: '-90.0' },
        { partner: 'TR', before: '0', after: '3999999.5', shareBefore: '0.0', shareAfter: '50.0', points: '50.0' },
        { partner: 'MY', before: '1000000', after: '4000000.5', shareBefore: '10.0', shareAfter: '50.0', points: '40.0' },
      ],
    });
  });

  it('leaves out the year of a day within it', () => {
    const { before, after } = routeShift(flows, { ...asked, day: '2017-12-05', years: 1 });
    expect([before.from, before.to, after.from, after.to]).toEqual([2016, 2016, 2018, 2018]);
  });

  it('says when the base is small: little mass, or one year', () => {
    expect(routeShift([flow(2016, 'CN', '500'), flow(2017, 'CN', '499'), flow(2018, 'MY', '9000000'), flow(2019, 'MY', '9000000')], asked).isSmall).toBe(true);
    expect(routeShift([flow(2016, 'CN', '9000000'), flow(2018, 'MY', '9000000'), flow(2019, 'MY', '9000000')], asked).isSmall).toBe(true);
  });

  it('has no share of nothing', () => {
    const shift = routeShift([flow(2018, 'MY', '9000000')], asked);
    expect(shift.partners).toEqual([{ partner: 'MY', before: '0', after: '9000000', shareBefore: null, shareAfter: '100.0', points: null }]);
  });

  it('is said in words', () => {
    const shift = routeShift(flows, asked);
    expect(shiftInWords(shift, shift.partners[0]!, 'en')).toBe('Exports of 3915 that United Kingdom reported to China: 90.0 % of 10,000 t in 2016–2017, 0.0 % of 8,000 t in 2018–2019.');
    expect(shiftInWords({ ...shift, isSmall: true }, shift.partners[0]!, 'en')).toContain('The base is small');
    expect(shiftInWords(shift, shift.partners[0]!, 'fr')).toContain('Exportations de 3915 déclarées par Royaume-Uni vers Chine');
  });
});

describe('mirror trade', () => {
  const asked = { exporter: 'GB', importer: 'TR', code: '3915', year: 2020 };
  const exported = flow(2020, 'TR', '209642000');
  const received = (partner: string, kilograms: string): TradeFlow => ({ reporter: 'TR', partner, code: '3915', year: 2020, direction: 'IMPORT', kilograms });

  it.each([
    ['both sides told', [exported, received('GB', '109642000.5')], 'EXACT', '99999999.5', '47.7', false],
    ['the importer told more', [exported, received('GB', '219642000')], 'EXACT', '-10000000', '4.6', false],
    ['the importer told its total, which is larger', [exported, received('WORLD', '756985121')], 'UNKNOWN', null, null, true],
    ['one exporter tells more than the importer received from all', [exported, received('WORLD', '109642000')], 'AT_LEAST', '100000000', '47.7', true],
    ['the importer told nothing', [exported], 'UNKNOWN', null, null, false],
    ['neither told anything', [], 'UNKNOWN', null, null, false],
  ] as const)('%s', (_what, flows, kind, gap, percent, isOfAll) => {
    const found = mirrorGap(flows, asked);
    expect([found.kind, found.gap, found.percent]).toEqual([kind, gap, percent]);
    expect(found.reasons).toEqual(expect.arrayContaining(['VALUES_NOT_COMPARED', 'TIME_LAG', 'SENT_ON', 'THRESHOLDS']));
    expect(found.reasons.includes('ALL_PARTNERS')).toBe(isOfAll);
    expect(found.reasons.includes('NOT_REPORTED')).toBe(flows.length < 2);
  });

  it('takes a total only where the importer tells no partner', () => {
    expect(mirrorGap([exported, received('GB', '209642000'), received('WORLD', '1')], asked)).toMatchObject({ kind: 'EXACT', gap: '0', percent: '0.0' });
  });
});
