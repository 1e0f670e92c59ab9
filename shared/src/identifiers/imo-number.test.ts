import * as fc from 'fast-check';
import { imoCheckDigit, parseImoNumber } from './imo-number';

describe('parseImoNumber', () => {
  it.each([
    ['9319466', '9319466', true],
    ['8814275', '8814275', true],
    ['9074729', '9074729', true],
    ['IMO 9319466', '9319466', true],
    ['imo-9319466', '9319466', true],
    ['8814274', '8814274', false],
  ])('%j is %s, check digit valid: %s', (text, value, checkDigitValid) => {
    expect(parseImoNumber(text)).toEqual({ ok: true, value, checkDigitValid });
  });

  it.each(['', '931946', '93194666', '931946A', 'IMO', 'MMSI 9319466', '\u0669319466'])('refuses the form of %j', (text) => {
    expect(parseImoNumber(text)).toEqual({ ok: false, rule: 'imo-number.format' });
  });

  it('finds one valid check digit of ten', () => {
    fc.assert(fc.property(fc.nat(999999), (serial) => {
      const start = String(serial).padStart(6, '0');
      const valid = [...'0123456789'].filter((digit) => {
        const parsed = parseImoNumber(start + digit);
        return parsed.ok && parsed.checkDigitValid;
      });
      expect(valid).toEqual([imoCheckDigit(start)]);
    }));
  });
});
