import type { TakeBackResponsibility, TakeBackState } from '../vocabularies';
import type { TakeBackClock } from './take-back-clock';
import { dayIn, nextWorkingDay } from '../reference/working-days';
import { citationOf, clockTerms, daysLeft, dueOf, dueOnOf, isOverdue } from './take-back-clock';

describe('the clocks of a take-back case', () => {
  it.each<[TakeBackClock, number, string]>([
    ['TAKE_BACK_BY_EXPORTER', 30, 'Basel Art 9(2)'],
    ['DISPOSAL_BY_IMPORTER', 30, 'Basel Art 9(3)'],
    ['RE_IMPORT', 90, 'Basel Art 8'],
    ['TRANSIT_ANSWER', 60, 'Basel Art 6(4)'],
  ])('%s has %i days by %s', (clock, days, citation) => {
    expect(clockTerms[clock]).toEqual({ days, citation });
  });

  it.each<[string, TakeBackClock, string, string, string]>([
    ['over the end of a year', 'TAKE_BACK_BY_EXPORTER', '2026-12-15T09:00:00Z', 'UTC', '2027-01-14'],
    ['over the end of a February', 'TAKE_BACK_BY_EXPORTER', '2026-02-01T09:00:00Z', 'UTC', '2026-03-03'],
    ['over a leap day', 'DISPOSAL_BY_IMPORTER', '2028-02-01T09:00:00Z', 'UTC', '2028-03-02'],
    ['from a leap day', 'RE_IMPORT', '2028-02-29T09:00:00Z', 'UTC', '2028-05-29'],
    ['over a leap day in ninety days', 'RE_IMPORT', '2027-12-01T12:00:00Z', 'UTC', '2028-02-29'],
    ['sixty days', 'TRANSIT_ANSWER', '2026-03-01T00:00:00Z', 'UTC', '2026-04-30'],
    ['a day that began earlier in the east', 'TAKE_BACK_BY_EXPORTER', '2026-03-10T17:30:00Z', 'Asia/Kuala_Lumpur', '2026-04-10'],
    ['a day that had not begun in the west', 'TAKE_BACK_BY_EXPORTER', '2026-03-10T03:30:00Z', 'America/Lima', '2026-04-08'],
    ['over the change of clocks', 'TAKE_BACK_BY_EXPORTER', '2026-03-28T23:30:00Z', 'Europe/Paris', '2026-04-28'],
    ['the last moment of a day', 'DISPOSAL_BY_IMPORTER', '2026-06-30T21:59:59.999Z', 'Europe/Paris', '2026-07-30'],
    ['the first moment of a day', 'DISPOSAL_BY_IMPORTER', '2026-06-30T22:00:00Z', 'Europe/Paris', '2026-07-31'],
    ['a due day on a Sunday stays', 'TAKE_BACK_BY_EXPORTER', '2026-10-30T08:00:00Z', 'UTC', '2026-11-29'],
  ])('counts calendar days where the State is: %s', (_case, clock, informedAt, zone, due) => {
    expect(dueOnOf(clock, new Date(informedAt), zone)).toBe(due);
  });

  it.each<[string, string, string | null, string]>([
    ['a Saturday in France', '2026-11-28', 'FR', '2026-11-30'],
    ['a Sunday in France', '2026-11-29', 'FR', '2026-11-30'],
    ['a Monday in France', '2026-11-30', 'FR', '2026-11-30'],
    ['a Friday in Egypt', '2026-11-27', 'EG', '2026-11-29'],
    ['a Sunday in Egypt', '2026-11-29', 'EG', '2026-11-29'],
    ['a Saturday before a leap day', '2048-02-29', 'DE', '2048-03-02'],
    ['a Saturday somewhere', '2026-11-28', null, '2026-11-28'],
    ['a Saturday in what is no country', '2026-11-28', 'zz', '2026-11-28'],
  ])('names the next working day beside: %s', (_case, day, country, next) => {
    expect(nextWorkingDay(day, country)).toBe(next);
  });

  const told = new Date('2026-05-04T10:00:00Z');
  it.each<[string, TakeBackResponsibility, Date | null, string | null, string | null]>([
    ['the exporter, told', 'EXPORTER', told, null, '2026-06-03'],
    ['the importer, told', 'IMPORTER', told, null, '2026-06-03'],
    ['a movement not completed, told', 'NOT_COMPLETED', told, null, '2026-08-02'],
    ['unclear, though told', 'UNCLEAR', told, null, null],
    ['unclear, with a day that was agreed', 'UNCLEAR', null, '2026-07-01', '2026-07-01'],
    ['the exporter, nobody told', 'EXPORTER', null, null, null],
    ['the exporter, with another day agreed', 'EXPORTER', told, '2026-09-30', '2026-09-30'],
  ])('says by when: %s', (_case, responsibility, informedAt, agreedDueOn, due) => {
    expect(dueOf({ responsibility, informedAt, zone: 'UTC', agreedDueOn })).toBe(due);
  });

  it.each<[string, string | null, string, TakeBackState, string, boolean]>([
    ['the due day itself', '2026-06-03', 'UTC', 'NOTIFIED', '2026-06-03T23:59:59Z', false],
    ['the day after', '2026-06-03', 'UTC', 'NOTIFIED', '2026-06-04T00:00:00Z', true],
    ['the due day still runs in the west', '2026-06-03', 'America/Lima', 'UNDER_WAY', '2026-06-04T04:59:00Z', false],
    ['the due day is over in the east', '2026-06-03', 'Asia/Kuala_Lumpur', 'DISPUTED', '2026-06-03T16:00:00Z', true],
    ['done late', '2026-06-03', 'UTC', 'DONE', '2026-07-01T00:00:00Z', false],
    ['closed', '2026-06-03', 'UTC', 'CLOSED', '2026-07-01T00:00:00Z', false],
    ['no day', null, 'UTC', 'OPENED', '2026-07-01T00:00:00Z', false],
  ])('knows what is overdue: %s', (_case, due, zone, state, now, isLate) => {
    expect(isOverdue(due, zone, state, new Date(now))).toBe(isLate);
  });

  it('counts the days that are left, and those that have gone by', () => {
    const now = new Date('2026-06-03T23:30:00Z');
    expect([daysLeft('2026-06-03', 'UTC', now), daysLeft('2026-06-03', 'Europe/Paris', now), daysLeft('2026-07-03', 'UTC', now)]).toEqual([0, -1, 30]);
  });

  it.each<[TakeBackResponsibility, string]>([['EXPORTER', 'Basel Art 9(2)'], ['IMPORTER', 'Basel Art 9(3)'], ['UNCLEAR', 'Basel Art 9(4)'], ['NOT_COMPLETED', 'Basel Art 8']])('cites for %s %s', (responsibility, citation) => {
    expect(citationOf(responsibility)).toBe(citation);
  });

  it('knows a day by its zone', () => {
    expect(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => dayIn(zone, new Date('2024-02-29T10:30:00Z')))).toEqual(['2024-02-29', '2024-03-01', '2024-02-28']);
  });
});
