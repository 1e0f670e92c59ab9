import type { ReadinessFacts } from './readiness';
import { isReminderDue, reminderDays } from './reminder-days';

const ready: ReadinessFacts = { isNational: true, hasAccepted: true, hasContact: true, people: 2, training: { needed: 0, passed: 0 }, plan: 'ACCEPTED', connectedAt: '2026-05-01T08:00:00Z' };
const plan = { ...ready, plan: null };
const invited = { ...ready, hasAccepted: false };

describe('the days on which an agency is reminded by the clock', () => {
  it.each<[string, ReadinessFacts, { since: string; startsOn: string | null; country: string | null }, string[]]>([
    // 1 June 2026 is a Monday; plans are due 35 days before it, on 27 April.
    ['none for who is ready', ready, { since: '2026-02-02', startsOn: '2026-06-01', country: null }, []],
    ['a due day that comes and goes', plan, { since: '2026-02-02', startsOn: '2026-06-01', country: null }, ['2026-04-24', '2026-04-28']],
    ['Friday is a day of rest in Egypt', plan, { since: '2026-02-02', startsOn: '2026-06-01', country: 'EG' }, ['2026-04-26', '2026-04-28']],
    ['whoever accepted late is given three days', plan, { since: '2026-05-11', startsOn: '2026-06-01', country: null }, ['2026-05-14']],
    ['two parts of one day make one reminder', { ...ready, training: { needed: 2, passed: 1 }, connectedAt: null }, { since: '2026-02-02', startsOn: '2026-06-01', country: null }, ['2026-05-22', '2026-05-26']],
    ['no day while the first operational day is open', plan, { since: '2026-02-02', startsOn: null, country: 'NL' }, []],
    ['an invitation after a week, as its day comes and goes, and before the operation begins', invited, { since: '2026-02-02', startsOn: '2026-06-01', country: null }, ['2026-02-09', '2026-04-03', '2026-04-07', '2026-05-18']],
    ['an invitation to an operation without a day', invited, { since: '2026-02-02', startsOn: null, country: 'NL' }, ['2026-02-09']],
    ['a week that ends on a Saturday', invited, { since: '2026-05-16', startsOn: '2026-06-15', country: 'NL' }, ['2026-05-25', '2026-06-01']],
    ['none once the operation begins', invited, { since: '2026-05-28', startsOn: '2026-06-01', country: null }, []],
  ])('%s', (_what, facts, reminded, days) => {
    expect(reminderDays(facts, reminded)).toEqual(days);
  });

  it.each<[string, string, string | null, boolean]>([
    ['before the first of them', '2026-04-23', null, false],
    ['on the day', '2026-04-24', null, true],
    ['once it was said', '2026-04-24', '2026-04-24', false],
    ['a day later, when nobody looked', '2026-04-25', null, true],
    ['when a person had said it after the day', '2026-04-27', '2026-04-25', false],
    ['when the next day has come', '2026-04-28', '2026-04-25', true],
    ['two weeks later', '2026-05-12', '2026-04-25', true],
    ['longer ago', '2026-05-13', '2026-04-25', false],
  ])('a reminder is due %s', (_what, today, lastOn, isDue) => {
    expect(isReminderDue(['2026-04-24', '2026-04-28'], today, lastOn)).toBe(isDue);
  });
});
