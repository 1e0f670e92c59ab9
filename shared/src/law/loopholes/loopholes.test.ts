import { baselEntries } from '../../reference/basel-entries';
import { codeValidOn } from '../../reference/dated-code';
import { shippedLaw } from '../law';
import { rules } from '../rules';
import { isTerritory } from '../tables/territories';
import { amendments } from './amendments';
import { changedCells, MoverCount, reasonsOf } from './changes';
import { corridorsWithGaps, gapOf } from './gaps';
import { countVerdicts, judgeCorridor, judgeWorld, states, verdictAt } from './matrix';
import type { Asked, Matrix } from './matrix';
import { attributes } from './sides';

interface Judged { before: Asked; after: Asked; was: Matrix; is: Matrix }
const judged = new Map<string, Judged>();
const amendmentOf = (key: string): Judged => {
  const known = judged.get(key);
  if (known) return known;
  const one = amendments.find((amendment) => amendment.key === key);
  if (!one) throw new Error(`No amendment ${key}`);
  const [before, after] = [{ ...one.before, operation: one.operation }, { ...one.after, operation: one.operation }];
  const worlds = { before, after, was: judgeWorld(before), is: judgeWorld(after) };
  judged.set(key, worlds);
  return worlds;
};
const at = ({ states: among }: Matrix, route: string): number => {
  const [origin = '', destination = ''] = route.split('>');
  return among.indexOf(origin) * among.length + among.indexOf(destination);
};
const verdictOf = (matrix: Matrix, route: string) => verdictAt(matrix.cells, at(matrix, route));
const sidesAt = (matrix: Matrix, route: string) => [verdictAt(matrix.exporting, at(matrix, route)), verdictAt(matrix.importing, at(matrix, route))];

describe('the world as a matrix', () => {
  it('has every State and no territory', () => {
    expect(states).toHaveLength(198);
    expect(states.filter(isTerritory)).toEqual([]);
    expect(states).toEqual(expect.arrayContaining(['US', 'HT', 'CK', 'NU', 'PS', 'VA', 'TW']));
  });

  it('judges each corridor as the engine does, and none within a State', () => {
    const asked = { code: 'A1160', operation: 'R4', date: '2026-01-15' };
    const matrix = judgeWorld(asked, shippedLaw, rules, ['DE', 'FR', 'GH', 'US']);
    for (const route of ['DE>FR', 'DE>GH', 'US>GH', 'GH>US']) expect([route, verdictOf(matrix, route)]).toEqual([route, judgeCorridor(asked, route.slice(0, 2), route.slice(3)).verdict]);
    expect(verdictOf(matrix, 'DE>DE')).toBeNull();
    expect(Object.values(countVerdicts(matrix)).reduce((sum, count) => sum + count)).toBe(12);
  });
});

describe('sides', () => {
  it('are told of every rule, and of no other', () => {
    expect(Object.keys(attributes).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it.each([
    ['a Party may not take it from a State outside', 'A1160', '2026-01-15', 'US>TH', null, 'PROHIBITED', 'IMPORT_CLOSED'],
    ['a Party may not send it to a State outside', 'A1160', '2026-01-15', 'BR>HT', 'PROHIBITED', null, 'EXPORT_CLOSED'],
    ['the Union closes what the importer would take with consent', 'A1160', '2026-01-15', 'DE>IN', 'PROHIBITED', 'PRIOR_CONSENT_REQUIRED', 'EXPORT_CLOSED'],
    ['both ask for consent', 'A1160', '2026-01-15', 'JP>IN', 'PRIOR_CONSENT_REQUIRED', 'PRIOR_CONSENT_REQUIRED', null],
    ['Africa closes what the exporter lets go with consent', 'A1160', '2026-01-15', 'BR>TG', 'PRIOR_CONSENT_REQUIRED', 'PROHIBITED', 'IMPORT_CLOSED'],
    ['both close', 'A1160', '2026-01-15', 'DE>TG', 'PROHIBITED', 'PROHIBITED', null],
    ['Australia closes to an island that closes to none of its own', 'A1160', '2026-01-15', 'AU>WS', 'PROHIBITED', 'PRIOR_CONSENT_REQUIRED', 'EXPORT_CLOSED'],
    ['an island closes to who is outside', 'A1160', '2026-01-15', 'JP>WS', 'PRIOR_CONSENT_REQUIRED', 'PROHIBITED', 'IMPORT_CLOSED'],
    ['a national ban on import', 'B3011', '2026-01-15', 'GB>TH', 'ALLOWED_WITH_CONDITIONS', 'PROHIBITED', 'IMPORT_CLOSED'],
    ['green waste to where nobody knows is no gap', 'B1010', '2026-01-15', 'DE>ET', null, 'INSUFFICIENT_INFORMATION', null],
    ['within the OECD both leave it free', 'B1010', '2026-01-15', 'JP>KR', 'ALLOWED', 'ALLOWED', null],
  ] as const)('%s: %s on %s, %s', (_what, code, date, route, exporting, importing, gap) => {
    const matrix = judgeWorld({ code, operation: 'R3', date }, shippedLaw, rules, [route.slice(0, 2), route.slice(3)]);
    expect(sidesAt(matrix, route)).toEqual([exporting, importing]);
    expect(gapOf({ exporting, importing })).toBe(gap);
    expect(corridorsWithGaps(matrix).find(({ origin, destination }) => `${origin}>${destination}` === route)?.gap ?? null).toBe(gap);
  });
});

describe('before and after', () => {
  it('the Ban Amendment: from Annex VII States bound by it, to where consent would have done', () => {
    const { before, after, was, is } = amendmentOf('BAN');
    const { treaties } = shippedLaw;
    const changed = changedCells(was, is);
    const bound = states.filter((origin) => treaties.binds('ANNEX_VII', origin, after.date) && treaties.binds('BAN_AMENDMENT', origin, after.date));
    const outside = states.filter((destination) => !treaties.binds('ANNEX_VII', destination, after.date) && destination !== 'MC');
    const expected = bound.flatMap((origin) => outside.filter((destination) => verdictOf(was, `${origin}>${destination}`) === 'PRIOR_CONSENT_REQUIRED').map((destination) => `${origin}>${destination}`));
    expect(changed.map(({ origin, destination }) => `${origin}>${destination}`)).toEqual(expected.filter((route) => route.slice(0, 2) !== route.slice(3)));
    expect(changed).toHaveLength(495);
    expect(new Set(changed.map(({ before: from, after: to }) => `${from} ${to}`))).toEqual(new Set(['PRIOR_CONSENT_REQUIRED PROHIBITED']));
    expect([verdictOf(was, 'NO>IN'), verdictOf(is, 'NO>IN'), verdictOf(is, 'JP>IN')]).toEqual(['PRIOR_CONSENT_REQUIRED', 'PROHIBITED', 'PRIOR_CONSENT_REQUIRED']);
    for (const one of changed) expect(reasonsOf(before, after, one).appeared.map(({ rule }) => rule)).toEqual(['PROHIBITED-BAN-AMENDMENT']);
  });

  it.each([
    ['PLASTIC_MIXED', 'JP>MY', 'INSUFFICIENT_INFORMATION', 'PRIOR_CONSENT_REQUIRED'],
    ['PLASTIC_MIXED', 'US>MY', 'INSUFFICIENT_INFORMATION', 'PROHIBITED'],
    ['PLASTIC_MIXED', 'DE>MY', 'INSUFFICIENT_INFORMATION', 'PROHIBITED'],
    ['PLASTIC_MIXED', 'US>CA', 'ALLOWED', 'PRIOR_CONSENT_REQUIRED'],
    ['PLASTIC_MIXED', 'DE>FR', 'ALLOWED_WITH_CONDITIONS', 'PRIOR_CONSENT_REQUIRED'],
    ['PLASTIC_HAZARDOUS', 'NO>IN', 'INSUFFICIENT_INFORMATION', 'PROHIBITED'],
    ['PLASTIC_CLEAN', 'DE>TR', 'ALLOWED_WITH_CONDITIONS', 'ALLOWED_WITH_CONDITIONS'],
    ['PLASTIC_CLEAN', 'US>CA', 'ALLOWED', 'INSUFFICIENT_INFORMATION'],
    ['ELECTRONIC', 'JP>KR', 'ALLOWED', 'PRIOR_CONSENT_REQUIRED'],
    ['ELECTRONIC', 'US>VN', 'INSUFFICIENT_INFORMATION', 'PROHIBITED'],
    ['ELECTRONIC', 'NL>GH', 'INSUFFICIENT_INFORMATION', 'PROHIBITED'],
    ['ELECTRONIC', 'GH>NG', 'INSUFFICIENT_INFORMATION', 'PRIOR_CONSENT_REQUIRED'],
  ])('%s, %s: %s, then %s', (key, route, before, after) => {
    const { was, is } = amendmentOf(key);
    expect([verdictOf(was, route), verdictOf(is, route)]).toEqual([before, after]);
  });

  it('hazardous electronic waste was as prohibited before as after its entry got another number', () => {
    const { was, is } = amendmentOf('ELECTRONIC_HAZARDOUS');
    expect(changedCells(was, is)).toEqual([]);
  });

  it('counts the rules that made the changes', () => {
    const { before, after, was, is } = amendmentOf('PLASTIC_MIXED');
    const count = new MoverCount();
    const changed = changedCells(was, is);
    for (const one of changed) count.add(reasonsOf(before, after, one));
    expect(count.movers.slice(0, 2).map(({ rule, way, corridors }) => [rule, way, corridors])).toEqual([['CONSENT-NOTIFICATION', 'APPEARED', 39_006], ['GREEN', 'GONE', 39_006]]);
    expect(count.movers.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['PROHIBITED-NON-PARTY', 'PROHIBITED-EU-HAZARDOUS']));
  });

  it('notices a dropped rule', () => {
    const { before, after } = amendmentOf('BAN');
    const left = rules.filter(({ id }) => id !== 'PROHIBITED-BAN-AMENDMENT');
    expect(changedCells(judgeWorld(before, shippedLaw, left), judgeWorld(after, shippedLaw, left))).toEqual([]);
  });

  it('is about entries that were in force on each of its days', () => {
    for (const { before, after } of amendments) {
      for (const { code, date } of [before, after]) expect([code, baselEntries.some((entry) => entry.code === code && codeValidOn(entry, date))]).toEqual([code, true]);
    }
  });
});
