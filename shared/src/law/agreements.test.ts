import type { GivenRecord } from './check-record';
import { checkRecord } from './check-record';
import { decide } from './decide';
import { lawWith } from './register';
import { rules } from './rules';
import { agreements } from './tables/agreements';
import type { Given } from './testing/movement';
import { consentOf, movementOn } from './testing/movement';
import type { Verdict } from './verdict';

const agreement = (over: GivenRecord = {}): GivenRecord => ({ kind: 'AGREEMENT', country: 'BR', other: ['HT'], titleEn: 'Brazil and Haiti', citation: 'Agreement of 2020', confidence: 'HIGH', source: 'Official journal', ...over });
const lawOf = (...given: GivenRecord[]) => lawWith({ number: 1, records: given.map((one, at) => ({ ...checkRecord(one).body, id: `r-${at}` })) });
const judge = (given: readonly GivenRecord[], route: string, movement: Given = {}, date = '2026-01-15', applied = rules) => decide(movementOn(date, route, { codes: ['A1160'], ...movement }), lawOf(...given), applied);

/** Haiti is not bound by the Basel Convention, Brazil is: Article 4(5) prohibits unless an agreement covers the pair, the waste, the operation, the direction and the day. */
const table: readonly (readonly [what: string, given: readonly GivenRecord[], route: string, movement: Given, verdict: Verdict])[] = [
  ['without an agreement', [], 'BR>HT', {}, 'PROHIBITED'],
  ['with one between the two', [agreement()], 'BR>HT', {}, 'PRIOR_CONSENT_REQUIRED'],
  ['the other way too', [agreement()], 'HT>BR', {}, 'PRIOR_CONSENT_REQUIRED'],
  ['with consent', [agreement()], 'BR>HT', { documents: { held: ['NOTIFICATION'], consents: [consentOf('HT', 'CONSENTED')] } }, 'ALLOWED_WITH_CONDITIONS'],
  ['with one for export alone', [agreement({ side: 'EXPORT' })], 'BR>HT', {}, 'PRIOR_CONSENT_REQUIRED'],
  ['against its direction', [agreement({ side: 'EXPORT' })], 'HT>BR', {}, 'PROHIBITED'],
  ['with one for import alone', [agreement({ side: 'IMPORT' })], 'BR>HT', {}, 'PROHIBITED'],
  ['with one of another pair', [agreement({ other: ['US'] })], 'BR>HT', {}, 'PROHIBITED'],
  ['among the others of one of many', [agreement({ other: ['AR', 'HT', 'PE'] })], 'PE>HT', {}, 'PRIOR_CONSENT_REQUIRED'],
  ['among the others of one that goes out of its State alone', [agreement({ other: ['AR', 'HT', 'PE'], side: 'EXPORT' })], 'PE>HT', {}, 'PROHIBITED'],
  ['with one for other waste', [agreement({ codes: ['A1010', 'Y48'] })], 'BR>HT', {}, 'PROHIBITED'],
  ['with one for that part of a list', [agreement({ codes: ['A11*'] })], 'BR>HT', {}, 'PRIOR_CONSENT_REQUIRED'],
  ['with one by its subheading', [agreement({ hs: ['8549'] })], 'BR>HT', { hs6: '854911' }, 'PRIOR_CONSENT_REQUIRED'],
  ['with one for recovery', [agreement({ operation: 'R' })], 'BR>HT', {}, 'PRIOR_CONSENT_REQUIRED'],
  ['with one for recovery, to be disposed of', [agreement({ operation: 'R' })], 'BR>HT', { operation: 'D1' }, 'PROHIBITED'],
  ['with one for recovery, and nobody knows for what', [agreement({ operation: 'R' })], 'BR>HT', { operation: null }, 'INSUFFICIENT_INFORMATION'],
  ['before its first day', [agreement({ validFrom: '2026-01-16' })], 'BR>HT', {}, 'PROHIBITED'],
  ['on its first day', [agreement({ validFrom: '2026-01-15' })], 'BR>HT', {}, 'PRIOR_CONSENT_REQUIRED'],
  ['on its last day', [agreement({ validTo: '2026-01-15' })], 'BR>HT', {}, 'PRIOR_CONSENT_REQUIRED'],
  ['after its last day', [agreement({ validTo: '2026-01-14' })], 'BR>HT', {}, 'PROHIBITED'],
  ['with an uncertain one', [agreement({ confidence: 'LOW' })], 'BR>HT', {}, 'INSUFFICIENT_INFORMATION'],
  ['with an uncertain one, and every consent', [agreement({ confidence: 'LOW' })], 'BR>HT', { documents: { held: ['NOTIFICATION', 'CONTRACT', 'FINANCIAL_GUARANTEE', 'MOVEMENT_DOCUMENT'], consents: [consentOf('HT', 'CONSENTED')] } }, 'INSUFFICIENT_INFORMATION'],
  ['with an uncertain one beside a sure one', [agreement({ confidence: 'LOW' }), agreement({ confidence: 'MEDIUM' })], 'BR>HT', {}, 'PRIOR_CONSENT_REQUIRED'],
  ['with one of the Union, from a member', [agreement({ country: 'HT', other: ['EU'], operation: 'R' })], 'HT>DE', { codes: ['Y48'], operation: 'R3' }, 'PRIOR_CONSENT_REQUIRED'],
  ['with one of the Union, from a State that is no member', [agreement({ country: 'HT', other: ['EU'] })], 'HT>CH', { codes: ['Y48'], operation: 'R3' }, 'PROHIBITED'],
];

describe('an agreement under Article 11', () => {
  it.each(table)('%s', (_what, given, route, movement, verdict) => {
    expect(judge(given, route, movement).verdict).toBe(verdict);
  });

  it('is a ground with its own citation, days and confidence, and names its record', () => {
    const given = agreement({ confidence: 'MEDIUM', validFrom: '2020-05-01' });
    const ground = judge([given], 'BR>HT').grounds.find(({ rule }) => rule === 'AGREEMENT');
    expect(ground).toMatchObject({ verdict: 'ALLOWED_WITH_CONDITIONS', citation: 'Agreement of 2020', validFrom: '2020-05-01', confidence: 'MEDIUM', about: { agreement: 'r-0', state: 'OPENS' } });
  });

  it.each([
    ['the Ban Amendment', 'NO>HT', 'PROHIBITED-BAN-AMENDMENT', { country: 'NO', other: ['HT'] }],
    ['the Bamako Convention', 'US>TG', 'PROHIBITED-BAMAKO', { country: 'TG', other: ['US'] }],
    ['the Waigani Convention', 'NZ>FJ', 'PROHIBITED-WAIGANI', { country: 'NZ', other: ['FJ'] }],
    ['the Izmir Protocol', 'US>TN', 'PROHIBITED-IZMIR', { country: 'TN', other: ['US'] }],
    ['the agreement of Central America', 'US>GT', 'PROHIBITED-CENTRAL-AMERICA', { country: 'GT', other: ['US'] }],
    ['the law of the Union', 'DE>HT', 'PROHIBITED-EU-HAZARDOUS', { country: 'DE', other: ['HT'] }],
    ['a national measure', 'US>TH', 'NATIONAL-MEASURE', { country: 'TH', other: ['US'], codes: ['A1181'] }],
  ])('does not lift what %s prohibits', (_what, route, rule, parties) => {
    const { verdict, grounds } = judge([agreement(parties)], route, 'codes' in parties ? { codes: ['A1181'] } : {});
    expect(grounds.map((ground) => ground.rule)).toContain('AGREEMENT');
    expect(grounds.filter((ground) => ground.verdict === 'PROHIBITED').map((ground) => ground.rule)).toContain(rule);
    expect(verdict).toBe('PROHIBITED');
  });

  it('between France and Gabon is shipped, and the Ban Amendment stands', () => {
    const { verdict, grounds } = decide(movementOn('2026-01-15', 'FR>GA', { codes: ['A1160'] }));
    expect(verdict).toBe('PROHIBITED');
    expect(grounds.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['AGREEMENT', 'PROHIBITED-BAN-AMENDMENT']));
  });

  it('takes silence for consent of its own parties alone, and never where it is uncertain', () => {
    const silent = (state: string) => consentOf(state, 'NONE', { askedOn: '2025-11-01' });
    const documents = { held: ['NOTIFICATION'] as const, consents: [silent('HT'), silent('PE')] };
    const verdictOf = (over: GivenRecord, transits: string[] = []) => judge([agreement(over)], 'BR>HT', { transits, documents }).verdict;
    expect(verdictOf({ isTacit: true })).toBe('ALLOWED_WITH_CONDITIONS');
    expect(verdictOf({})).toBe('ILLEGAL_TRAFFIC');
    expect(verdictOf({ isTacit: true }, ['PE'])).toBe('ILLEGAL_TRAFFIC');
    expect(verdictOf({ isTacit: true, confidence: 'LOW' })).toBe('ILLEGAL_TRAFFIC');
    expect(verdictOf({ isTacit: true, other: ['HT', 'PE'] }, ['PE'])).toBe('ALLOWED_WITH_CONDITIONS');
  });

  it('is corrected and struck by what people keep', () => {
    const shipped = agreements.find(({ key }) => key === 'PH-US-2001');
    const correction = agreement({ country: 'PH', other: ['US'], side: 'EXPORT', replaces: shipped?.key ?? null });
    expect(checkRecord(correction).mistakes).toEqual([]);
    expect(judge([], 'PH>US').verdict).toBe('PRIOR_CONSENT_REQUIRED');
    expect(judge([{ ...correction, validTo: '2025-12-31' }], 'PH>US').verdict).toBe('PROHIBITED');
    expect(judge([{ ...correction, isStruck: true }], 'PH>US').verdict).toBe('PROHIBITED');
  });
});
