import { parseAmount } from '@muster/shared/seizures/quantity';
import { publishedOperations } from './published-operations';

const find = (name: string, edition: string | null) =>
  publishedOperations.find((operation) => operation.name === name && operation.edition === edition);

describe('publishedOperations', () => {
  it('has thirty-six editions, eleven of them DEMETER', () => {
    expect(new Set(publishedOperations.map(({ name, edition }) => `${name} ${edition}`)).size).toBe(36);
    expect(publishedOperations.filter(({ name }) => name === 'Operation DEMETER').map(({ edition }) => edition))
      .toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI']);
  });

  it.each([
    ['Operation DEMETER', 'IV', 75, 214, '326133000', false],
    ['Operation DEMETER', 'IX', 106, 338, '17486000', true],
    ['Operation DEMETER', 'X', 110, 450, null, false],
    ['Operation DEMETER', 'II', null, null, null, false],
    ['Operation THUNDERBALL', null, 109, 1828, null, false],
  ] as const)('%s %s', (name, edition, countryCount, seizureCount, kilograms, preliminary) => {
    expect(find(name, edition)).toMatchObject({ countryCount, seizureCount, kilograms, preliminary });
  });

  it.each(publishedOperations.map((operation) => [`${operation.name} ${operation.edition}`, operation] as const))(
    '%s has canonical amounts, an order in time and sources', (_, { kilograms, pieces, start, end, sources, notes }) => {
      if (kilograms !== null) expect(parseAmount(kilograms, 'KILOGRAM')).toEqual({ ok: true, amount: kilograms });
      if (pieces !== null) expect(parseAmount(pieces, 'PIECE')).toEqual({ ok: true, amount: pieces });
      if (start !== null && end !== null) expect(start.slice(0, end.length) <= end).toBe(true);
      for (const source of sources) expect(new URL(source).protocol).toMatch(/^https?:$/);
      expect(sources.length > 0 || notes === 'No published result was found.').toBe(true);
    });
});
