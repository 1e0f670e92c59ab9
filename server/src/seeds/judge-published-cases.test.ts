import { rules } from '@muster/shared/law/rules';
import { publishedCaseCodes } from './data/published-case-codes';
import { publishedCases } from './data/published-cases';
import { countDecided, countLacks, judgePublishedCases, reportOnCases } from './judge-published-cases';

const counts = { cases: 62, declared: { OUTSIDE_SCOPE: 9 }, found: { ILLEGAL_TRAFFIC: 13, PROHIBITED: 8, PRIOR_CONSENT_REQUIRED: 2 }, both: 5 };
const without = (id: string) => {
  const left = rules.filter((rule) => rule.id !== id);
  if (left.length !== rules.length - 1) throw new Error(`No rule ${id}`);
  return countDecided(judgePublishedCases(left));
};
const judged = judgePublishedCases();
const find = (caseKey: string) => judged.find((one) => one.caseKey === caseKey);

describe('the published cases, judged', () => {
  it('are decided as often as the documentation says', () => {
    expect(countDecided(judged)).toEqual(counts);
  });

  it.each(['PROHIBITED-NON-PARTY', 'PROHIBITED-EU-HAZARDOUS', 'ILLEGAL-MISMATCH', 'STATUS-NOT-WASTE', 'CONSENT-NOTIFICATION'])('are decided otherwise without the rule %s', (id) => {
    expect(without(id)).not.toEqual(counts);
  });

  it.each([
    ['CASE-031', 'OUTSIDE_SCOPE', 'ILLEGAL_TRAFFIC'],
    ['CASE-056', 'OUTSIDE_SCOPE', 'PROHIBITED'],
    ['CASE-048', null, 'PROHIBITED'],
    ['CASE-026', null, 'ILLEGAL_TRAFFIC'],
    ['CASE-065', null, 'PRIOR_CONSENT_REQUIRED'],
    ['CASE-008', null, null],
  ])('%s: declared %s, found %s', (caseKey, declared, found) => {
    expect([find(caseKey)?.declared.decided, find(caseKey)?.found.decided]).toEqual([declared, found]);
  });

  it('say of each that is not decided which facts it lacks', () => {
    expect(judged.filter(({ declared, found }) => [declared, found].some(({ decided, lacks }) => decided === null && lacks.length === 0))).toEqual([]);
    expect(find('CASE-008')?.found.lacks).toEqual(['ORIGIN']);
    expect(find('CASE-060')?.found.lacks).toEqual(['CODE', 'OPERATION']);
    expect(find('CASE-055')?.found.lacks).toEqual(['DATE_OF_CASE', 'TERRITORY']);
    expect(countLacks(judged, 'found').slice(0, 3)).toEqual([['ORIGIN', 14], ['CODE', 10], ['OPERATION', 9]]);
  });

  it('are read for cases that exist, and for no other', () => {
    const keys = publishedCases.map(({ caseKey }) => caseKey);
    expect(Object.keys(publishedCaseCodes).filter((key) => !keys.includes(key))).toEqual([]);
    for (const { caseKey, declared } of publishedCases) if (publishedCaseCodes[caseKey]?.declared) expect(declared).not.toBeNull();
  });

  it('are told in lines', () => {
    expect(reportOnCases(judged)[0]).toBe('62 published cases. Decided by what was declared: 9 (OUTSIDE_SCOPE 9); by what was found: 23 (ILLEGAL_TRAFFIC 13, PROHIBITED 8, PRIOR_CONSENT_REQUIRED 2); by both: 5.');
  });
});
