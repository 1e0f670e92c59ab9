import type { GivenRecord } from './check-record';
import { checkRecord } from './check-record';
import { decide } from './decide';
import { shippedLaw } from './law';
import { matrixOfRows, measuresOfMatrix } from './matrix';
import { bodyOfAgreement, bodyOfMeasure, bodyOfMembership, emptyRegister, lawWith, type KeptRecord } from './register';
import { agreements } from './tables/agreements';
import { nationalMeasures } from './tables/national-measures';
import { movementOn } from './testing/movement';
import { recordsOfRows, planImport, planMatrix, recordsOfMatrix } from './wanted-records';

const measure = (over: GivenRecord = {}): GivenRecord => ({ kind: 'MEASURE', country: 'GH', side: 'IMPORT', titleEn: 'No tyres', effect: 'PROHIBITED', citation: 'Act 1', confidence: 'HIGH', source: 'Gazette', ...over });
const agreement = (over: GivenRecord = {}): GivenRecord => ({ ...measure(), kind: 'AGREEMENT', side: null, effect: null, other: ['US', 'EU'], ...over });
const kept = (given: GivenRecord, id = 'r-1'): KeptRecord => ({ ...checkRecord(given).body, id });
const binds = (records: readonly KeptRecord[], country: string, day: string): boolean => lawWith({ number: 1, records }).treaties.binds('OECD', country, day);

describe('the law with what people keep', () => {
  it('is the shipped one where nobody has written', () => {
    expect(lawWith(emptyRegister)).toBe(shippedLaw);
  });

  it.each(nationalMeasures.map((one) => [one.key, one] as const))('%s is found by a key of its own and written down as it is', (key, one) => {
    expect(nationalMeasures.filter((other) => other.key === key)).toHaveLength(1);
    const { mistakes, body } = checkRecord(bodyOfMeasure(one) as GivenRecord);
    expect(mistakes).toEqual([]);
    expect(body).toEqual(bodyOfMeasure(one));
  });

  it.each(agreements.map((one) => [one.key, one] as const))('%s is found by a key of its own and written down as it is', (key, one) => {
    expect([...agreements, ...nationalMeasures].filter((other) => other.key === key)).toHaveLength(1);
    expect(checkRecord(bodyOfAgreement(one) as GivenRecord)).toEqual({ mistakes: [], body: bodyOfAgreement(one) });
  });

  it('holds what was written for a State and a treaty instead of what is shipped, in as many spans as there are', () => {
    const member = { treaty: 'OECD', country: 'CR', validTo: null } as const;
    const spans = [kept({ ...bodyOfMembership({ ...member, validFrom: '2000-01-01', validTo: '2009-12-31' }) }), kept({ ...bodyOfMembership({ ...member, validFrom: '2020-01-01' }) }, 'r-2')];
    expect(['1999-12-31', '2009-12-31', '2010-01-01', '2020-01-01'].map((day) => binds(spans, 'CR', day))).toEqual([false, true, false, true]);
    expect(binds([], 'CR', '2021-05-24')).toBe(false);
    expect(binds([kept({ ...bodyOfMembership({ ...member, validFrom: null }), isStruck: true })], 'CR', '2026-01-01')).toBe(false);
  });

  it('names its state in a verdict', () => {
    expect(decide(movementOn('2026-01-15', 'DE>FR', { codes: ['A1160'] }), lawWith({ number: 7, records: [] }))).toMatchObject({ edition: shippedLaw.edition, register: 7 });
    expect(decide(movementOn('2026-01-15', 'DE>FR', { codes: ['A1160'] }))).toMatchObject({ register: 0 });
  });
});

describe('a record', () => {
  it.each<[string, GivenRecord, string | null]>([
    ['everything', measure({ hs: ['3915', '39'], codes: ['B3011', 'B1010/2', 'B30*', 'UNLISTED', '20 01 23*'], other: ['XK', 'NOT_BASEL'], needs: ['CONTRACT'] }), null],
    ['an HS code of five digits', measure({ hs: ['39151'] }), 'hs:hs-code.format'],
    ['an unknown code', measure({ codes: ['B9999'] }), 'codes:code.unknown'],
    ['a part of nothing', measure({ codes: ['B1010/'] }), 'codes:code.unknown'],
    ['a sign in a part', measure({ codes: ['B1010/\n'] }), 'codes:code.unknown'],
    ['the beginning of nothing', measure({ codes: ['Q*'] }), 'codes:code.unknown'],
    ['a star alone', measure({ codes: ['*'] }), 'codes:code.unknown'],
    ['an unknown paper', measure({ needs: ['A_LETTER'] }), 'needs:register.value-unknown'],
    ['another effect', measure({ effect: 'ALLOWED' }), 'effect:register.value-unknown'],
    ['no day', measure({ validFrom: '2026-02-30' }), 'validFrom:date.format'],
    ['days in the wrong order', measure({ validFrom: '2026-02-02', validTo: '2026-02-01' }), 'validTo:dates.end-before-start'],
    ['no citation', measure({ citation: '' }), 'citation:text.empty'],
    ['a title of many lines', measure({ titleEn: 'One\nTwo' }), 'titleEn:text.control-character'],
    ['what is shipped for another side', measure({ country: 'TH', side: 'EXPORT', replaces: 'TH-PLASTIC-2025' }), 'replaces:register.shipped-unknown'],
    ['an agreement with the Union', agreement({ side: 'EXPORT', codes: ['A*'], operation: 'R', isTacit: true }), null],
    ['an agreement without other parties', agreement({ other: [] }), 'other:field.required'],
    ['an agreement with itself', agreement({ other: ['GH'] }), 'other:register.party-itself'],
    ['an agreement with all that are not bound', agreement({ other: ['NOT_BASEL'] }), 'other:country.unknown'],
    ['an agreement on what passes through', agreement({ side: 'TRANSIT' }), 'side:register.value-unknown'],
    ['an agreement in place of another State’s', agreement({ replaces: 'PH-US-2001' }), 'replaces:register.shipped-unknown'],
    ['an agreement in place of a measure', agreement({ country: 'TH', replaces: 'TH-PLASTIC-2025' }), 'replaces:register.shipped-unknown'],
  ])('with %s', (_what, given, mistake) => {
    expect(checkRecord(given).mistakes.map(({ field, rule }) => `${field}:${rule}`)).toEqual(mistake ? [mistake] : []);
  });
});

describe('a file', () => {
  const terms = { source: 'Questionnaire', edition: null };
  const head = ['country', 'side', 'title_en', 'codes', 'effect', 'citation', 'confidence'];

  it('of measures is read in capitals or not, in whatever order its columns stand', () => {
    const { wanted, mistakes } = recordsOfRows('MEASURE', [[...head].reverse(), ['high', 'Law 1', 'prohibited', 'b3140, y48;20 01 23*', 'No tyres', 'import', 'tg']], terms);
    expect(mistakes).toEqual([]);
    expect(wanted[0]?.body).toMatchObject({ country: 'TG', side: 'IMPORT', effect: 'PROHIBITED', codes: ['B3140', 'Y48', '200123*'], confidence: 'HIGH', source: 'Questionnaire' });
  });

  it('of agreements names its parties, and silence by yes or no', () => {
    const columns = ['country', 'other', 'side', 'title_en', 'codes', 'operation', 'is_tacit', 'citation', 'confidence'];
    const row = (tacit: string, other = 'us, eu') => ['br', other, 'export', 'An agreement', 'A*', 'r', tacit, 'Agreement of 2020', 'medium'];
    const { wanted, mistakes } = recordsOfRows('AGREEMENT', [columns, row('yes'), row('perhaps'), row('', 'XX')], terms);
    expect(wanted.map(({ body }) => body)).toMatchObject([{ kind: 'AGREEMENT', country: 'BR', other: ['US', 'EU'], side: 'EXPORT', codes: ['A*'], operation: 'R', isTacit: true, effect: null, confidence: 'MEDIUM' }]);
    expect(mistakes.map(({ line, column, rule }) => [line, column, rule])).toEqual([[3, 7, 'register.value-unknown'], [4, 2, 'country.unknown']]);
    expect(recordsOfRows('AGREEMENT', [['country', 'title_en']], terms).mistakes.map(({ values }) => values?.value)).toEqual(['other', 'citation', 'confidence']);
  });

  it('is compared with what stands: new, changed, there already', () => {
    const { wanted } = recordsOfRows('MEASURE', [head, ...['TG', 'BJ', 'GH'].map((country) => [country, 'IMPORT', 'x', '', 'PROHIBITED', 'Law', 'HIGH'])], terms);
    const [togo, benin] = wanted.map((record, at) => ({ ...record, id: String(at), version: 3 }));
    if (!togo || !benin) throw new Error('The rows were not read.');
    const { steps, same } = planImport(wanted, [togo, { ...benin, body: { ...benin.body, confidence: 'LOW' } }]);
    expect({ same, steps: steps.map(({ action, body, before }) => [action, body.country, before?.version]) }).toEqual({ same: 1, steps: [['CHANGE', 'BJ', 3], ['ADD', 'GH', undefined]] });
  });

  const matrix = (on: string, cells: string, destinations = ['TH', 'MY']) => matrixOfRows('GB', on, [['row_id', 'waste_code', 'waste_name', ...destinations], ['1', 'B3020', 'Paper', ...cells.slice(0, destinations.length)], ['2', 'B3140', 'Tyres', ...cells.slice(destinations.length)]]).matrix;
  const wantedOf = (on: string, cells: string) => recordsOfMatrix(matrix(on, cells), { ...terms, until: null, citation: 'Table', confidence: 'HIGH' });
  const standing = (on: string, cells: string) => wantedOf(on, cells).map((record) => ({ ...record, id: record.key, version: 1 }));
  const told = ({ steps }: ReturnType<typeof planMatrix>) => steps.map(({ action, body }) => `${action} ${body.country} ${body.effect} ${body.codes?.join('+')} to ${body.validTo}`).sort();

  it('of an authority’s controls becomes a measure for each destination and outcome', () => {
    expect(measuresOfMatrix(matrix('2020-11-01', '3311')).map(({ jurisdiction, effect, codes, other }) => [jurisdiction, effect, codes, other])).toEqual([
      ['TH', 'PROHIBITED', ['B3140'], ['GB']], ['TH', 'ALLOWED_WITH_CONDITIONS', ['B3020'], ['GB']], ['MY', 'PROHIBITED', ['B3140'], ['GB']], ['MY', 'ALLOWED_WITH_CONDITIONS', ['B3020'], ['GB']],
    ]);
  });

  it('of controls ends the table before it, ends where the next begins, and withdraws what it says no more', () => {
    const later = planMatrix(matrix('2021-01-01', '3333'), wantedOf('2021-01-01', '3333'), standing('2020-11-01', '1111'));
    expect(told(later)).toEqual(['ADD MY ALLOWED_WITH_CONDITIONS B3020+B3140 to null', 'ADD TH ALLOWED_WITH_CONDITIONS B3020+B3140 to null', 'END MY PROHIBITED B3020+B3140 to 2020-12-31', 'END TH PROHIBITED B3020+B3140 to 2020-12-31']);
    const earlier = planMatrix(matrix('2020-11-01', '1111'), wantedOf('2020-11-01', '1111'), standing('2021-01-01', '3333'));
    expect(told(earlier)).toEqual(['ADD MY PROHIBITED B3020+B3140 to 2020-12-31', 'ADD TH PROHIBITED B3020+B3140 to 2020-12-31']);
    const again = planMatrix(matrix('2020-11-01', '1131'), wantedOf('2020-11-01', '1131'), standing('2020-11-01', '1111'));
    expect(told(again)).toEqual(['ADD TH ALLOWED_WITH_CONDITIONS B3140 to null', 'CHANGE TH PROHIBITED B3020 to null']);
    const less = planMatrix(matrix('2020-11-01', '3333'), wantedOf('2020-11-01', '3333'), standing('2020-11-01', '1333'));
    expect(told(less)).toEqual(['CHANGE TH ALLOWED_WITH_CONDITIONS B3020+B3140 to null', 'WITHDRAW TH PROHIBITED B3020 to null']);
  });
});
