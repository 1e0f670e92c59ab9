import * as fc from 'fast-check';
import { containerCheckDigit, parseContainerNumber } from './container-number';

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const firstTen = fc
  .tuple(letter, letter, letter, fc.constantFrom('U', 'J', 'Z'), fc.nat(999999))
  .map(([a, b, c, category, serial]) => `${a}${b}${c}${category}${String(serial).padStart(6, '0')}`);

describe('parseContainerNumber', () => {
  it.each([
    ['CSQU3054383', 'CSQU3054383'],
    ['TCNU7200794', 'TCNU7200794'],
    ['TOLU4734787', 'TOLU4734787'],
    ['GYOU4047990', 'GYOU4047990'],
    ['TASU1170000', 'TASU1170000'],
    ['MSCU0000060', 'MSCU0000060'],
    ['MSCU0000100', 'MSCU0000100'],
    ['csqu 305438-3', 'CSQU3054383'],
    [' CSQ-U 305 438 3 ', 'CSQU3054383'],
  ])('%j is %s', (text, value) => {
    expect(parseContainerNumber(text)).toEqual({ ok: true, value });
  });

  it.each(['', 'CSQU305438', 'CSQU30543833', 'CSQU3054Z83', 'CSQX3054383', 'CSQR3054383', '1SQU3054383', 'CSQU305438\u0663', 'CSQU3054383;'])(
    'refuses the form of %j', (text) => {
      expect(parseContainerNumber(text)).toEqual({ ok: false, rule: 'container-number.format' });
    });

  it('says which check digit would be right', () => {
    expect(parseContainerNumber('CSQU3054384')).toEqual({ ok: false, rule: 'container-number.check-digit', expected: '3' });
  });

  it('accepts one check digit of ten, and names it', () => {
    fc.assert(fc.property(firstTen, (start) => {
      const answers = [...'0123456789'].map((digit) => parseContainerNumber(start + digit));
      expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, value: start + containerCheckDigit(start) }]);
      expect(answers.filter((answer) => !answer.ok && 'expected' in answer && answer.expected === containerCheckDigit(start))).toHaveLength(9);
    }));
  });

  it('notices almost every single wrong digit of the serial number', () => {
    // ISO 6346 writes remainders 0 and 10 alike, so a pair of digits can collide; any other slip is seen.
    fc.assert(fc.property(firstTen, fc.integer({ min: 4, max: 9 }), fc.nat(9), (start, at, digit) => {
      fc.pre(start[at] !== String(digit) && containerCheckDigit(start) !== '0');
      const slipped = start.slice(0, at) + digit + start.slice(at + 1);
      expect(containerCheckDigit(slipped)).not.toBe(containerCheckDigit(start));
    }));
  });
});
