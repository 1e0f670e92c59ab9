import { parseContainerNumber } from '@muster/shared/identifiers/container-number';
import { findPlace } from '@muster/shared/reference/places';
import { parseAmount, sumAmounts } from '@muster/shared/seizures/quantity';
import { wasteStreams } from '@muster/shared/vocabularies';
import { mainPorts, usualCountries } from './exercise-route-tables';
import { exerciseReports } from './exercise-routes';
import { publishedCases } from './published-cases';

const start = '2026-11-23T00:00:00.000Z';
const reports = exerciseReports(publishedCases, start);
const find = (caseKey: string) => reports.find((report) => report.caseKey === caseKey);

describe('exerciseReports', () => {
  it('makes one report of each case, the same every time, without touching the cases', () => {
    const before = JSON.stringify(publishedCases);
    expect(new Set(reports.map(({ caseKey }) => caseKey)).size).toBe(62);
    expect(exerciseReports(publishedCases, start)).toEqual(reports);
    expect(exerciseReports([...publishedCases].reverse(), start)).toEqual(reports);
    expect(JSON.stringify(publishedCases)).toBe(before);
  });

  it('spreads them over the six weeks before the start, in their order in time', () => {
    const instants = reports.map(({ detectedAt }) => detectedAt);
    expect(instants).toEqual([...instants].sort());
    expect(new Set(instants).size).toBe(62);
    expect(instants[0]?.slice(0, 10)).toBe('2026-10-12');
    expect(instants[61]?.slice(0, 10)).toBe('2026-11-22');
    expect(reports[0]?.caseKey).toBe('CASE-046');
  });

  it('refuses a start that is no date', () => {
    expect(() => exerciseReports(publishedCases, 'soon')).toThrow('Not a date: soon');
  });

  it('keeps a published route', () => {
    expect(find('CASE-066')).toMatchObject({
      direction: 'TRANSIT', departure: { country: 'PL' }, transits: [{ country: 'NL', locode: 'NLRTM' }], destination: { country: 'KR' },
    });
    expect(find('CASE-066')?.completed).toEqual(['detectedAt', 'basis', 'containerNumbers']);
  });

  it('completes a missing route from the table of the stream and says so', () => {
    const report = find('CASE-004');
    expect(['US', 'GB', 'DE']).toContain(report?.departure.country);
    expect(report).toMatchObject({ destination: { country: 'TH', locode: 'THBKK' }, exercise: true });
    expect(report?.completed).toContain('departure');
  });

  it('moves a case without a place to the main port of its country', () => {
    expect(find('CASE-088')).toMatchObject({
      stop: { country: 'PL', locode: 'PLGDN', zone: 'Europe/Warsaw' }, direction: 'IMPORT', detectionMethod: 'PHYSICAL',
    });
    expect(find('CASE-088')?.completed).toEqual(expect.arrayContaining(['place', 'position', 'direction', 'departure', 'detectionMethod']));
  });

  it('gives the weight that no item claims to the first item without one', () => {
    expect(find('CASE-011')?.items.map(({ quantities }) => quantities)).toEqual([
      [{ amount: '7', unit: 'CONTAINER', basis: 'ESTIMATED' }, { amount: '152246', unit: 'KILOGRAM', basis: 'ESTIMATED' }],
      [{ amount: '1', unit: 'CONTAINER', basis: 'ESTIMATED' }, { amount: '23000', unit: 'KILOGRAM', basis: 'ESTIMATED' }],
      [{ amount: '1', unit: 'CONTAINER', basis: 'ESTIMATED' }, { amount: '20474', unit: 'KILOGRAM', basis: 'ESTIMATED' }],
    ]);
  });

  it('counts containers where no weight is known, rather than invent one', () => {
    expect(find('CASE-024')?.items[0]?.quantities).toEqual([{ amount: '914', unit: 'CONTAINER', basis: 'DECLARED' }]);
  });

  it('adds no kilogram to what was published, but for the lorry loads of the three items with no quantity at all', () => {
    const weigh = (items: (typeof reports)[number]['items'] | (typeof publishedCases)[number][]) =>
      sumAmounts('KILOGRAM', items.flatMap(({ quantities }) => quantities).flatMap(({ amount, unit }) => (unit === 'KILOGRAM' ? [{ amount, unit }] : [])));
    expect(BigInt(weigh(reports.flatMap(({ items }) => items))) - BigInt(weigh([...publishedCases]))).toBe(60000n);
  });

  it.each(reports.map((report) => [report.caseKey, report] as const))('%s is a whole report', (_, report) => {
    expect(report.items.every(({ quantities }) => quantities.length > 0)).toBe(true);
    for (const { amount, unit } of report.items.flatMap(({ quantities }) => quantities)) expect(parseAmount(amount, unit).ok).toBe(true);
    for (const number of report.containerNumbers) expect(parseContainerNumber(number).ok).toBe(true);
    for (const stop of [report.stop, report.departure, ...report.transits, report.destination]) {
      expect(Math.abs(stop.latitude)).toBeLessThan(70);
      expect(Math.abs(stop.longitude)).toBeLessThan(180);
      expect(stop.zone).toContain('/');
    }
    if (report.direction === 'IMPORT') expect(report.destination).toEqual(report.stop);
    if (report.direction === 'EXPORT') expect(report.departure).toEqual(report.stop);
    expect(report.departure).not.toEqual(report.destination);
  });

  it('gives no container number twice', () => {
    const numbers = reports.flatMap(({ containerNumbers }) => containerNumbers);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('the tables of routes', () => {
  it.each(Object.entries(mainPorts))('the main port of %s is %s', (country, key) => {
    expect(findPlace(key)?.country).toBe(country);
  });

  it.each(wasteStreams)('every usual country of %s has a main port', (stream) => {
    const { origins, destinations } = usualCountries(stream);
    expect([...origins, ...destinations].filter((country) => !mainPorts[country])).toEqual([]);
  });
});
