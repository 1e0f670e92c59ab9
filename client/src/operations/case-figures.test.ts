import type { Breakdown_GroupFragment } from '../graphql/graphql';
import { slicesOf } from './breakdowns';
import { countBy, stepFor, stepsBetween } from './case-days';
import { groupBy, kilogramsOf, routeOf, streamsOf, sumOf } from './case-figures';
import { detectionsOf, routesOf, type Atlas } from './case-places';
import type { Case } from './case-book';

const oneCase = (change: Partial<Case> = {}): Case => ({
  __typename: 'Seizure', id: 'a', operationId: 'o', reference: 'S-1', state: 'SUBMITTED', detectedAt: '2026-03-10T08:00:00Z', detectedPrecision: 'MINUTE', country: 'NL', place: 'Rotterdam',
  locode: 'NLRTM', latitude: null, longitude: null, wasteStream: 'E_WASTE', declaredDescription: null, foundDescription: null, totalKg: '100', submittedAt: '2026-03-10T09:00:00Z',
  reportingAgency: { __typename: 'Agency', id: 'nl', shortName: 'NL', country: 'NL' }, items: [], route: [], ...change,
});
const item = (wasteStream: Case['items'][number]['wasteStream'], ...quantities: readonly (readonly [unit: 'KILOGRAM' | 'PIECE', amount: string, basis: 'WEIGHED' | 'DECLARED' | 'ESTIMATED'])[]): Case['items'][number] => ({
  __typename: 'SeizureItem', wasteStream, quantities: quantities.map(([unit, amount, basis]) => ({ __typename: 'Quantity' as const, unit, amount, basis })),
});
const point = (part: 'DEPARTURE' | 'TRANSIT' | 'DESTINATION', country: string, locode: string | null = null): Case['route'][number] => ({ __typename: 'RoutePoint', part, country, locode, place: null });

describe('sums', () => {
  it('adds exactly and keeps pieces apart from kilograms', () => {
    const cases = [oneCase({ totalKg: '0.1', items: [item('E_WASTE', ['PIECE', '2400', 'WEIGHED'], ['KILOGRAM', '0.1', 'WEIGHED'])] }), oneCase({ id: 'b', totalKg: '0.2' }), oneCase({ id: 'c', totalKg: null })];
    expect(sumOf(cases)).toEqual({ cases: 3, kilograms: '0.3', pieces: '2400' });
  });

  it.each([
    [[['KILOGRAM', '5', 'DECLARED'], ['KILOGRAM', '7', 'WEIGHED']], '7'],
    [[['KILOGRAM', '5', 'DECLARED'], ['KILOGRAM', '6', 'ESTIMATED']], '6'],
    [[['PIECE', '5', 'WEIGHED']], undefined],
  ] as const)('counts the best figure of an item (%#)', (quantities, expected) => {
    expect(kilogramsOf(oneCase({ items: [item('PLASTIC', ...quantities)] }), 'PLASTIC')).toBe(expected);
  });

  it('puts a case with two streams in both groups', () => {
    const both = oneCase({ items: [item('PLASTIC'), item('BATTERIES'), item('PLASTIC')] });
    expect(groupBy([both, oneCase({ id: 'b' })], streamsOf).map(({ key, cases }) => [key, cases.length])).toEqual([['PLASTIC', 1], ['BATTERIES', 1], ['E_WASTE', 1]]);
  });

  it('names a route as the totals do', () => {
    expect(routeOf(oneCase({ route: [point('DEPARTURE', 'BE'), point('TRANSIT', 'MA'), point('DESTINATION', 'GH')] }))).toBe('BE>GH');
    expect(routeOf(oneCase({ route: [point('DEPARTURE', 'BE')] }))).toBe('BE>');
  });
});

describe('breakdowns without one case', () => {
  const group = (key: string, cases: number, kg: string, preliminary: number, preliminaryKg: string): Breakdown_GroupFragment => ({
    __typename: 'TotalsGroup', key, cases, kg, preliminary: { __typename: 'Figures', cases: preliminary, kg: preliminaryKg },
  });
  const groups = [group('nl', 3, '1000.5', 2, '900.25'), group('be', 1, '7', 0, '0')];

  it('takes its share off, exactly, where it counted', () => {
    const largest = oneCase({ totalKg: '900.25' });
    expect(slicesOf(groups, 'agency', largest)[0]).toEqual({ key: 'nl', cases: 2, kilograms: '100.25', preliminaryCases: 1, preliminaryKilograms: '0' });
    expect(slicesOf(groups, 'agency', { ...largest, state: 'VALIDATED' })[0]).toMatchObject({ preliminaryCases: 2, preliminaryKilograms: '900.25' });
    expect(slicesOf(groups, 'agency', largest)[1]).toMatchObject({ cases: 1, kilograms: '7' });
  });

  it('leaves out what was nothing but that case', () => {
    const only = oneCase({ reportingAgency: { __typename: 'Agency', id: 'be', shortName: 'BE', country: 'BE' }, totalKg: '7', state: 'VALIDATED' });
    expect(slicesOf(groups, 'agency', only).map(({ key }) => key)).toEqual(['nl']);
  });
});

describe('time', () => {
  it.each([
    ['2026-03-01', '2026-03-10', 'day'],
    ['2026-03-01', '2026-05-10', 'week'],
    ['2009-01-01', '2026-05-10', 'month'],
  ])('draws %s to %s by %s', (from, to, step) => expect(stepFor(from, to)).toBe(step));

  it('begins weeks on Mondays and counts only what is dated finely enough', () => {
    const days = stepsBetween('2026-03-04', '2026-03-20', 'week');
    expect(days).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
    expect(countBy([oneCase(), oneCase({ id: 'b', detectedPrecision: 'MONTH' })], days, 'week').map(({ value }) => value)).toEqual([0, 1, 0]);
    expect(countBy([oneCase({ detectedPrecision: 'MONTH' }), oneCase({ detectedPrecision: 'YEAR' })], ['2026-03-01'], 'month')).toEqual([{ day: '2026-03-01', value: 1 }]);
  });
});

describe('the map', () => {
  const atlas: Atlas = {
    port: (locode) => (locode === 'NLRTM' ? { key: 'NLRTM', lat: 51.9, lon: 4.1, label: 'Rotterdam' } : undefined),
    country: (code) => ({ key: code, lat: 1, lon: code.charCodeAt(0), label: `the ${code}` }),
  };

  it('gathers cases by place, sums their tonnes and keeps the last date', () => {
    const later = oneCase({ id: 'b', totalKg: '900', detectedAt: '2026-03-12T08:00:00Z', wasteStream: 'PLASTIC' });
    expect(detectionsOf([oneCase(), later, oneCase({ id: 'c', totalKg: null })], atlas)).toEqual([
      { id: 'NLRTM', lat: 51.9, lon: 4.1, label: 'Rotterdam, the NL', cases: 3, tonnes: '1', streams: ['E_WASTE', 'PLASTIC'], at: '2026-03-12T08:00:00Z' },
    ]);
  });

  it('has no place for a case without any', () => expect(detectionsOf([oneCase({ locode: null, country: null, place: null })], atlas)).toEqual([]));

  it('draws a way as it was reported, once, and never one with a single known end', () => {
    const known = oneCase({ route: [point('DEPARTURE', 'NL', 'NLRTM'), point('DESTINATION', 'GH')] });
    const routes = routesOf([known, { ...known, id: 'b' }, oneCase({ id: 'c', route: [point('DEPARTURE', 'BE')] }), oneCase({ id: 'd', route: [point('DEPARTURE', 'BE'), point('DESTINATION', 'BE')] })], atlas);
    expect(routes.map(({ weight, points }) => [weight, points.map(({ label, role }) => `${role} ${label}`)])).toEqual([[2, ['departure Rotterdam', 'destination the GH']]]);
  });
});
