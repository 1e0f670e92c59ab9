import { nextWorkingDay, workingDaysOf } from '../reference/working-days';
import type { TakeBackResponsibility } from '../vocabularies';
import { takeBackResponsibilities } from '../vocabularies';
import type { TakeBackClock } from './take-back-clock';
import { citationOf, clockOf, clockTerms, dueOf, dueOnOf, stateOf } from './take-back-clock';

const movement = { stateOfExport: 'DE', stateOfImport: 'EG', country: 'NL' };

/** Cases as they come: who is responsible, when the State was informed, and by the Convention whose clock it is, by when, and which working day follows. */
const cases: readonly (readonly [responsibility: TakeBackResponsibility, informedAt: string, zone: string, says: string])[] = [
  ['EXPORTER', '2026-05-28T10:00:00Z', 'Europe/Berlin', 'DE 2026-06-27 Basel Art 9(2), works 2026-06-29'],
  ['EXPORTER', '2026-05-31T22:30:00Z', 'Europe/Berlin', 'DE 2026-07-01 Basel Art 9(2), works 2026-07-01'],
  ['IMPORTER', '2026-05-27T10:00:00Z', 'Africa/Cairo', 'EG 2026-06-26 Basel Art 9(3), works 2026-06-28'],
  ['IMPORTER', '2026-05-29T10:00:00Z', 'Africa/Cairo', 'EG 2026-06-28 Basel Art 9(3), works 2026-06-28'],
  ['NOT_COMPLETED', '2026-05-28T10:00:00Z', 'Europe/Berlin', 'DE 2026-08-26 Basel Art 8, works 2026-08-26'],
  ['UNCLEAR', '2026-05-28T10:00:00Z', 'Europe/Amsterdam', 'NL null Basel Art 9(4)'],
];
const transit = { informedAt: '2026-03-01T00:00:00Z', zone: 'UTC', due: '2026-04-30' };

/** The cases of which something else is said now. */
const differences = (): string[] => [
  ...cases.flatMap(([responsibility, informedAt, zone, expected]) => {
    const due = dueOf({ responsibility, informedAt: new Date(informedAt), zone, agreedDueOn: null });
    const state = stateOf(responsibility, movement);
    const says = `${state} ${due} ${citationOf(responsibility)}${due === null ? '' : `, works ${nextWorkingDay(due, state)}`}`;
    return says === expected ? [] : [`${responsibility}: ${says}`];
  }),
  ...(dueOnOf('TRANSIT_ANSWER', new Date(transit.informedAt), transit.zone) === transit.due ? [] : ['TRANSIT_ANSWER']),
];

afterEach(() => jest.restoreAllMocks());

describe('the clocks of cases', () => {
  it('are those of the Convention, of every responsibility', () => {
    expect(differences()).toEqual([]);
    expect(takeBackResponsibilities.filter((one) => !cases.some(([responsibility]) => responsibility === one))).toEqual([]);
  });
});

describe('the clocks of cases would tell', () => {
  it.each((Object.keys(clockTerms) as TakeBackClock[]).flatMap((clock) => [-1, 1].map((by) => ({ clock, by }))))('that $clock runs $by day off', ({ clock, by }) => {
    jest.replaceProperty(clockTerms[clock], 'days', clockTerms[clock].days + by);
    expect(differences()).not.toEqual([]);
  });

  it.each((Object.keys(clockTerms) as TakeBackClock[]).filter((clock) => clock !== 'TRANSIT_ANSWER'))('that %s rests on another article', (clock) => {
    jest.replaceProperty(clockTerms[clock], 'citation', 'Basel Art 6(4)');
    expect(differences()).not.toEqual([]);
  });

  const swaps = takeBackResponsibilities.flatMap((one) => takeBackResponsibilities.filter((other) => other !== one).map((other) => ({ one, other })));
  it.each(swaps)('that $one starts the clock of $other', ({ one, other }) => {
    jest.replaceProperty(clockOf, one, clockOf[other]);
    expect(differences()).not.toEqual([]);
  });

  it.each([['DE', [0]], ['DE', [6]], ['DE', []], ['EG', [0, 6]], ['EG', [6]], ['EG', []]])('that the days of rest of %s are %j', (country, weekend) => {
    const days = workingDaysOf(country);
    if (!days) throw new Error(country);
    jest.replaceProperty(days, 'weekend', new Set(weekend));
    expect(differences()).not.toEqual([]);
  });
});
