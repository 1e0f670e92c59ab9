import { afterWorkingTime, workingDaysOf, zonesOf } from './working-days';

const hour = 3_600_000;

describe('days of rest', () => {
  it.each([
    ['NL', [0, 6], 'Europe/Amsterdam'],
    ['EG', [5, 6], 'Africa/Cairo'],
    ['AE', [0, 6], 'Asia/Dubai'],
    ['IN', [0], null],
    ['IR', [5], 'Asia/Tehran'],
    ['AF', [4, 5], 'Asia/Kabul'],
  ])('of %s are %j', (country, weekend, zone) => {
    const days = workingDaysOf(country);
    expect([...(days?.weekend ?? [])].sort()).toEqual(weekend);
    if (zone) expect(days?.zone).toBe(zone);
  });

  it.each([[null], ['Asia'], ['nl'], ['']])('of %j are not known', (country) => {
    expect(workingDaysOf(country)).toBeNull();
  });
});

it.each([['PT', ['Atlantic/Azores', 'Atlantic/Madeira', 'Europe/Lisbon']], ['GH', ['Africa/Accra']], ['Asia', []], [null, []]])('the clocks of %j run in %j', (country, zones) => {
  expect([...zonesOf(country)].sort()).toEqual(zones);
});

describe('working time', () => {
  // 2026-06-05 is a Friday.
  it.each([
    ['within a working day', '2026-06-03T08:00:00Z', 24, 'NL', '2026-06-04T08:00:00.000Z'],
    ['over a weekend', '2026-06-05T16:00:00Z', 24, 'NL', '2026-06-08T16:00:00.000Z'],
    ['over two weekends', '2026-06-05T16:00:00Z', 24 * 6, 'NL', '2026-06-15T16:00:00.000Z'],
    ['from within a weekend: it begins with the working day', '2026-06-06T10:00:00Z', 24, 'NL', '2026-06-08T22:00:00.000Z'],
    ['where the weekend is Friday and Saturday', '2026-06-04T16:00:00Z', 24, 'EG', '2026-06-07T16:00:00.000Z'],
    ['where a Sunday evening here is a Monday there', '2026-06-07T16:00:00Z', 24, 'NZ', '2026-06-08T16:00:00.000Z'],
    ['not ending at the first moment of a rest day', '2026-06-04T22:00:00Z', 24, 'NL', '2026-06-07T22:00:00.000Z'],
    ['over a change of clocks: the same time of day', '2026-03-27T16:00:00Z', 24, 'NL', '2026-03-30T15:00:00.000Z'],
    ['where no country is known', '2026-06-05T16:00:00Z', 24, null, '2026-06-06T16:00:00.000Z'],
    ['of no length in a weekend', '2026-06-06T10:00:00Z', 0, 'NL', '2026-06-07T22:00:00.000Z'],
  ])('%s', (_name, from, hours, country, expected) => {
    expect(afterWorkingTime(new Date(from), hours * hour, country).toISOString()).toBe(expected);
  });
});
