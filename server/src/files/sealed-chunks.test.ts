import { randomBytes } from 'node:crypto';
import { AlteredFileError, chunkLength, openStream, sealStream } from './sealed-chunks';

const sealedLength = chunkLength + 28;
const seal = { key: randomBytes(32), bound: 'operation|file|original' };

async function* of(...pieces: Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}
const whole = async (pieces: AsyncIterable<Buffer>): Promise<Buffer> => {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
};

describe('sealed chunks', () => {
  it.each([0, 1, chunkLength - 1, chunkLength, chunkLength + 1, 2 * chunkLength, 2 * chunkLength + 77])('give back %d bytes as they were', async (length) => {
    const plain = randomBytes(length);
    const sealed = await whole(sealStream(of(plain.subarray(0, length / 3), plain.subarray(length / 3)), seal));
    expect((await whole(openStream(of(sealed), seal))).equals(plain)).toBe(true);
  });

  it.each<[string, (sealed: Buffer) => { bytes: Buffer; bound?: string }]>([
    ['a changed byte', (sealed) => ({ bytes: Buffer.concat([sealed.subarray(0, 40), Buffer.from([(sealed[40] ?? 0) ^ 1]), sealed.subarray(41)]) })],
    ['a missing last chunk', (sealed) => ({ bytes: sealed.subarray(0, 2 * sealedLength) })],
    ['a missing first chunk', (sealed) => ({ bytes: sealed.subarray(sealedLength) })],
    ['two chunks that changed places', (sealed) => ({ bytes: Buffer.concat([sealed.subarray(sealedLength, 2 * sealedLength), sealed.subarray(0, sealedLength), sealed.subarray(2 * sealedLength)]) })],
    ['a missing end', (sealed) => ({ bytes: sealed.subarray(0, -5) })],
    ['the bytes of another file', (sealed) => ({ bytes: sealed, bound: 'operation|another|original' })],
    ['nothing at all', () => ({ bytes: Buffer.alloc(0) })],
  ])('notice %s', async (_what, alter) => {
    const sealed = await whole(sealStream(of(randomBytes(2 * chunkLength + 9)), seal));
    const { bytes, bound = seal.bound } = alter(sealed);
    await expect(whole(openStream(of(bytes), { key: seal.key, bound }))).rejects.toThrow(AlteredFileError);
  });
});
