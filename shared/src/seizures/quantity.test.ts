import * as fc from 'fast-check';
import { amountLimit, parseAmount, subtractAmount, sumAmounts, toTonnes } from './quantity';
import { quantityUnits } from '../vocabularies';

describe('parseAmount', () => {
  it.each([
    ['46726', 'KILOGRAM', '46726'],
    [' 20474.5 ', 'KILOGRAM', '20474.5'],
    ['0.001', 'KILOGRAM', '0.001'],
    ['1.500', 'KILOGRAM', '1.5'],
    ['1.5000000', 'KILOGRAM', '1.5'],
    ['007', 'PIECE', '7'],
    ['2.0', 'PIECE', '2'],
    ['999999999999.999', 'LITRE', '999999999999.999'],
  ] as const)('%j %s is %s', (text, unit, amount) => {
    expect(parseAmount(text, unit)).toEqual({ ok: true, amount });
  });

  it.each([
    ['', 'KILOGRAM', 'quantity.not-decimal'],
    ['about 5', 'KILOGRAM', 'quantity.not-decimal'],
    ['1,200', 'KILOGRAM', 'quantity.not-decimal'],
    ['1 200', 'KILOGRAM', 'quantity.not-decimal'],
    ['1e3', 'KILOGRAM', 'quantity.not-decimal'],
    ['0x10', 'KILOGRAM', 'quantity.not-decimal'],
    ['.5', 'KILOGRAM', 'quantity.not-decimal'],
    ['5.', 'KILOGRAM', 'quantity.not-decimal'],
    ['NaN', 'KILOGRAM', 'quantity.not-decimal'],
    ['Infinity', 'KILOGRAM', 'quantity.not-decimal'],
    ['\u0661\u0662', 'KILOGRAM', 'quantity.not-decimal'],
    ['0', 'PIECE', 'quantity.not-positive'],
    ['0.000', 'KILOGRAM', 'quantity.not-positive'],
    ['-3', 'PIECE', 'quantity.not-positive'],
    ['1000000000000', 'KILOGRAM', 'quantity.too-large'],
    ['9'.repeat(400), 'KILOGRAM', 'quantity.too-large'],
    ['0.0001', 'KILOGRAM', 'quantity.too-precise'],
    ['1.2345', 'CUBIC_METRE', 'quantity.too-precise'],
    ['1.5', 'PIECE', 'quantity.not-whole'],
    ['0.5', 'CONTAINER', 'quantity.not-whole'],
  ] as const)('refuses %j %s: %s', (text, unit, rule) => {
    expect(parseAmount(text, unit)).toEqual({ ok: false, rule });
  });

  it('is canonical: reading an amount again changes nothing', () => {
    fc.assert(fc.property(
      fc.constantFrom(...quantityUnits), fc.bigInt(0n, 10n ** 12n), fc.nat(9999),
      (unit, whole, fraction) => {
        const first = parseAmount(`${whole}.${String(fraction).padStart(4, '0')}`, unit);
        if (first.ok) expect(parseAmount(first.amount, unit)).toEqual(first);
      },
    ));
  });

  it('accepts exactly the whole numbers from one to below the limit as pieces', () => {
    fc.assert(fc.property(fc.bigInt(-10n, 2n * BigInt(amountLimit)), (count) => {
      expect(parseAmount(String(count), 'PIECE').ok).toBe(count > 0n && count < BigInt(amountLimit));
    }));
  });
});

describe('sumAmounts', () => {
  it.each([
    [[], '0'],
    [['0.1', '0.2'], '0.3'],
    [['999999999999.999', '0.001'], '1000000000000'],
  ])('%j is %s', (amounts, sum) => {
    expect(sumAmounts('KILOGRAM', amounts.map((amount) => ({ amount, unit: 'KILOGRAM' })))).toBe(sum);
  });

  it('agrees with whole grams, in any order, past the precision of a float', () => {
    const grams = fc.array(fc.bigInt(1n, 10n ** 15n - 1n), { maxLength: 40 });
    const inKilograms = (amount: bigint) => `${amount / 1000n}.${String(amount % 1000n).padStart(3, '0')}`;
    const sum = (amounts: bigint[]) =>
      sumAmounts('KILOGRAM', amounts.map((amount) => ({ amount: inKilograms(amount), unit: 'KILOGRAM' })));
    fc.assert(fc.property(grams, (amounts) => {
      const exact = inKilograms(amounts.reduce((total, amount) => total + amount, 0n)).replace(/\.?0+$/, '');
      expect(sum(amounts)).toBe(exact === '' ? '0' : exact);
      expect(sum([...amounts].reverse())).toBe(sum(amounts));
    }));
  });

  it('never adds pieces to kilograms', () => {
    const pieces = { amount: '2400', unit: 'PIECE' } as const;
    // @ts-expect-error the compiler refuses it, and so does the function when the type was lost on the way
    expect(() => sumAmounts('KILOGRAM', [{ amount: '170', unit: 'KILOGRAM' }, pieces])).toThrow('Cannot add PIECE to KILOGRAM');
  });
});

describe('subtractAmount', () => {
  it.each([
    ['195720', '43474', '152246'],
    ['0.3', '0.1', '0.2'],
    ['1', '1', '0'],
    ['1', '1.5', '-0.5'],
  ])('%s less %s is %s', (amount, taken, left) => {
    expect(subtractAmount(amount, taken)).toBe(left);
  });
});

describe('toTonnes', () => {
  it.each([
    ['736000', '736'],
    ['46726', '46.726'],
    ['0.001', '0.000001'],
    ['326133000000.5', '326133000.0005'],
  ])('%s kg is %s t', (kilograms, tonnes) => {
    expect(toTonnes(kilograms)).toBe(tonnes);
  });
});
