import { findCountry } from '@muster/shared/reference/countries';
import { findPlace } from '@muster/shared/reference/places';
import { parseAmount } from '@muster/shared/seizures/quantity';
import { wasteStreams } from '@muster/shared/vocabularies';
import { publishedCases } from './published-cases';

const find = (caseKey: string) => publishedCases.find((published) => published.caseKey === caseKey);

describe('publishedCases', () => {
  it('has sixty-two different cases, in the order of their keys', () => {
    const keys = publishedCases.map(({ caseKey }) => caseKey);
    expect(new Set(keys).size).toBe(62);
    expect(keys).toEqual([...keys].sort());
    expect(keys[0]).toBe('CASE-004');
    expect(keys[61]).toBe('CASE-089');
  });

  it('leaves unknown what no source says', () => {
    const missing = (isUnknown: (published: (typeof publishedCases)[number]) => boolean) =>
      publishedCases.filter(isUnknown).map(({ caseKey }) => caseKey);
    expect(missing(({ date }) => date === null)).toEqual(['CASE-035', 'CASE-044', 'CASE-053', 'CASE-054', 'CASE-055', 'CASE-066']);
    expect(missing(({ place }) => place === null)).toEqual(['CASE-048', 'CASE-081', 'CASE-088', 'CASE-089']);
    expect(missing(({ direction }) => direction === null)).toEqual(['CASE-044', 'CASE-088', 'CASE-089']);
    expect(missing(({ quantities }) => quantities.length > 0)).toHaveLength(37);
    expect(missing(({ transits }) => transits !== null)).toEqual([]);
  });

  it('keeps pieces and kilograms of one seizure apart, by item', () => {
    expect(find('CASE-054')?.items).toEqual([
      { found: 'Mobile telephone displays, waste', stream: 'E_WASTE', quantities: [{ amount: '2400', unit: 'PIECE' }] },
      { found: 'Batteries, waste', stream: 'BATTERIES', quantities: [{ amount: '170', unit: 'KILOGRAM' }] },
    ]);
  });

  it('keeps the figures that differ', () => {
    expect(find('CASE-046')).toMatchObject({
      quantities: [{ amount: '1500000', unit: 'KILOGRAM', basis: 'ESTIMATED' }], notes: expect.stringContaining('1,200, 1,400 or 1,500 t'),
    });
  });

  it('takes position and code from the place, and no code where several places are named', () => {
    expect(find('CASE-008')).toMatchObject({ locode: 'MYPKG', zone: 'Asia/Kuala_Lumpur', latitude: 3.04, longitude: 101.36 });
    expect(find('CASE-046')).toMatchObject({ locode: null, zone: 'America/Sao_Paulo' });
    expect(find('CASE-048')).toMatchObject({ place: null, latitude: null, zone: 'Europe/London' });
  });

  it.each([
    ['CASE-004', 'DAY'], ['CASE-015', 'MONTH'], ['CASE-076', 'YEAR'], ['CASE-066', null],
  ])('dates %s to the %s', (caseKey, datePrecision) => {
    expect(find(caseKey)).toMatchObject({ datePrecision });
  });

  describe.each(publishedCases.map((published) => [published.caseKey, published] as const))('%s', (_, published) => {
    it('uses known countries, codes and streams', () => {
      const { country, origins, transits, destinations, items, stream } = published;
      for (const code of [country, ...(origins ?? []), ...(transits ?? []), ...(destinations ?? [])]) {
        expect(findCountry(code)?.code).toBe(code);
      }
      expect([stream, ...items.map((item) => item.stream)].filter((code) => !wasteStreams.includes(code))).toEqual([]);
      if (published.locode) expect(findPlace(published.locode)?.country).toBe(country);
    });

    it('has canonical amounts, and never more in its items than in the whole', () => {
      const all = [...published.quantities, ...published.items.flatMap((item) => item.quantities)];
      for (const { amount, unit } of all) expect(parseAmount(amount, unit)).toEqual({ ok: true, amount });
      for (const item of published.items.flatMap(({ quantities }) => quantities)) {
        const limit = item.unit === 'CONTAINER'
          ? String(published.containerCount)
          : published.quantities.find(({ unit }) => unit === item.unit)?.amount;
        expect(Number(item.amount)).toBeLessThanOrEqual(Number(limit));
      }
    });

    it('stands on a real day, near its country, with a source', () => {
      if (published.date?.length === 10) expect(new Date(published.date).toISOString().slice(0, 10)).toBe(published.date);
      if (published.latitude !== null && published.longitude !== null) {
        const centre = findCountry(published.country);
        expect(Math.abs(published.latitude - (centre?.latitude ?? NaN))).toBeLessThan(20);
        expect(Math.abs(published.longitude - (centre?.longitude ?? NaN))).toBeLessThan(25);
        expect(published.zone).toMatch(/^[A-Z][A-Za-z]+\//);
      }
      expect(published.sources.length).toBeGreaterThan(0);
      for (const source of published.sources) expect(new URL(source).protocol).toMatch(/^https?:$/);
    });
  });
});
