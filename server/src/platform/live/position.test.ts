import fc from 'fast-check';
import { deriveSecrets } from '../secrets';
import { Positions } from './position';

const secrets = deriveSecrets(Buffer.alloc(32, 1));
const positions = new Positions(secrets, 'epoch-1');
const operation = '11111111-1111-7111-8111-111111111111';
const other = '22222222-2222-7222-8222-222222222222';
const number = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });

describe('a position', () => {
  it('opens to the number that it was made of', () => {
    fc.assert(fc.property(number, (seq) => expect(positions.open(operation, positions.seal(operation, seq))).toBe(seq)));
  });

  it('shows neither its number, nor nearness, nor whether two are the same', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 40n }), (seq) => {
        const texts = [positions.seal(operation, seq), positions.seal(operation, seq), positions.seal(operation, seq + 1n)];
        expect(new Set(texts).size).toBe(3);
        expect(new Set(texts.map(({ length }) => length))).toEqual(new Set([22]));
        const bytes = texts.map((text) => Buffer.from(text, 'base64url'));
        // Neighbours share no more than chance would have it: four bytes at the front alike are one in 2^32.
        expect(bytes[0]?.subarray(0, 4).equals(bytes[2]?.subarray(0, 4) ?? Buffer.alloc(0))).toBe(false);
      }),
    );
  });

  it('opens nowhere else: not altered, not in another operation, epoch or installation', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 127 }), (seq, bit) => {
        const text = positions.seal(operation, seq);
        const altered = Buffer.from(text, 'base64url');
        altered.writeUInt8((altered[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3);
        expect(positions.open(operation, altered.toString('base64url'))).toBeNull();
        expect(positions.open(other, text)).toBeNull();
        expect(new Positions(secrets, 'epoch-2').open(operation, text)).toBeNull();
        expect(new Positions(deriveSecrets(Buffer.alloc(32, 2)), 'epoch-1').open(operation, text)).toBeNull();
      }),
    );
  });

  it.each(['', 'A', '=', '0', '1', `${'A'.repeat(22)}`, 'null', '\u0000', '👋', 'A'.repeat(100_000)])('takes %j for none', (text) => {
    expect(positions.open(operation, text)).toBeNull();
  });
});
