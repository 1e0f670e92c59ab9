import { stepOf } from './totp';

/** The seed and codes of RFC 6238, appendix B, cut to six digits. */
const seed = Buffer.from('12345678901234567890');
const at = (seconds: number): Date => new Date(seconds * 1000);

describe('a code of an authenticator app', () => {
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_111_111_111, '050471', 37_037_037],
    [2_000_000_000, '279037', 66_666_666],
  ])('at %i seconds is %s and belongs to step %i', (seconds, code, step) => expect(stepOf(seed, code, at(seconds))).toBe(step));

  it.each([
    ['one step late', 89, 1],
    ['one step early', 29, 1],
    ['two steps late', 120, null],
    ['two steps early', -1, null],
  ])('counts %s', (_case, seconds, step) => expect(stepOf(seed, '287082', at(seconds))).toBe(step));

  it('is read with the space that apps show, and nothing else', () => {
    expect(stepOf(seed, ' 287 082', at(59))).toBe(1);
    for (const other of ['', '28708', '2870820', '287o82', '２８７０８２']) expect(stepOf(seed, other, at(59))).toBeNull();
  });
});
