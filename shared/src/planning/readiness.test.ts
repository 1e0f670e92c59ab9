import type { ReadinessFacts, ReadinessPart } from './readiness';
import { lateParts, missingParts } from './readiness';

const ready: ReadinessFacts = { isNational: true, hasAccepted: true, hasContact: true, people: 2, training: { needed: 4, passed: 4 }, plan: 'SUBMITTED', connectedAt: '2026-05-30T08:00:00.000Z' };

describe('readiness', () => {
  it.each<[string, Partial<ReadinessFacts>, ReadinessPart[]]>([
    ['ready', {}, []],
    ['with an accepted plan', { plan: 'ACCEPTED' }, []],
    ['not accepted', { hasAccepted: false }, ['ACCEPTED']],
    ['without a contact', { hasContact: false }, ['CONTACT']],
    ['without people', { people: 0 }, ['PEOPLE']],
    ['with a course that one of its people has not passed', { training: { needed: 4, passed: 3 } }, ['TRAINING']],
    ['with no course to take', { training: { needed: 0, passed: 0 } }, []],
    ['with a plan that was given back', { plan: 'RETURNED' }, ['PLAN']],
    ['with a draft', { plan: 'DRAFT' }, ['PLAN']],
    ['without a plan', { plan: null }, ['PLAN']],
    ['never connected', { connectedAt: null }, ['CONNECTION']],
    ['an international body without contact and plan', { isNational: false, hasContact: false, plan: null }, []],
    ['an international body without people', { isNational: false, people: 0 }, ['PEOPLE']],
    ['with nothing', { hasAccepted: false, hasContact: false, people: 0, training: { needed: 2, passed: 0 }, plan: null, connectedAt: null }, ['ACCEPTED', 'CONTACT', 'PEOPLE', 'TRAINING', 'PLAN', 'CONNECTION']],
  ])('%s', (_what, facts, missing) => {
    expect(missingParts({ ...ready, ...facts })).toEqual(missing);
  });

  it.each<[string, string | null, ReadinessPart[]]>([
    ['2026-04-06', '2026-06-01', []],
    ['2026-04-07', '2026-06-01', ['ACCEPTED']],
    ['2026-04-27', '2026-06-01', ['ACCEPTED']],
    ['2026-04-28', '2026-06-01', ['ACCEPTED', 'PLAN']],
    ['2026-05-26', '2026-06-01', ['ACCEPTED', 'TRAINING', 'PLAN', 'CONNECTION']],
    ['2026-05-26', null, []],
  ])('on %s of an operation from %s, late are the parts %j', (today, startsOn, late) => {
    expect(lateParts({ ...ready, hasAccepted: false, training: { needed: 1, passed: 0 }, plan: null, connectedAt: null }, startsOn, today)).toEqual(late);
  });
});
