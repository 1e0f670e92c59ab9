import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Every chunk but the last holds this many bytes of plain content. */
export const chunkLength = 1024 * 1024;
const nonceLength = 12;
const tagLength = 16;
const sealedLength = nonceLength + chunkLength + tagLength;

/** The key of a file, and the text that ties each chunk to its file: operation, file, variant. */
export interface ChunkSeal {
  key: Buffer;
  bound: string;
}

/** Thrown when stored bytes were altered, cut or moved. */
export class AlteredFileError extends Error {}

// The index and whether it is the last: chunks cannot be swapped, left out, or cut off at the end.
const bindTo = ({ bound }: ChunkSeal, index: number, isLast: boolean): Buffer => Buffer.from(`${bound}|${index}|${isLast ? 'last' : 'more'}`);

const sealChunk = (seal: ChunkSeal, plain: Buffer, index: number, isLast: boolean): Buffer => {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', seal.key, nonce);
  cipher.setAAD(bindTo(seal, index, isLast));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const openChunk = (seal: ChunkSeal, sealed: Buffer, index: number, isLast: boolean): Buffer => {
  if (sealed.length < nonceLength + tagLength) throw new AlteredFileError('A stored file ends too early.');
  const decipher = createDecipheriv('aes-256-gcm', seal.key, sealed.subarray(0, nonceLength));
  decipher.setAAD(bindTo(seal, index, isLast));
  decipher.setAuthTag(sealed.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()]);
  } catch {
    throw new AlteredFileError('A stored file was altered.');
  }
};

/** Cuts a stream into pieces of one length; the last may be shorter, and is empty only when everything is. */
async function* piecesOf(source: AsyncIterable<Buffer>, length: number): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const bytes of source) {
    held.push(bytes);
    size += bytes.length;
    // A whole piece waits until something follows: only then is it not the last.
    while (size > length) {
      const all = Buffer.concat(held);
      yield { piece: all.subarray(0, length), isLast: false };
      held = [all.subarray(length)];
      size -= length;
    }
  }
  yield { piece: Buffer.concat(held), isLast: true };
}

/** Seals a stream chunk by chunk with AES-256-GCM: memory holds one chunk, whatever the size. */
export async function* sealStream(source: AsyncIterable<Buffer>, seal: ChunkSeal): AsyncGenerator<Buffer> {
  let index = 0;
  for await (const { piece, isLast } of piecesOf(source, chunkLength)) yield sealChunk(seal, piece, index++, isLast);
}

/** Where the sealed chunks that hold some plain bytes stand, and which they are. */
export interface ChunkSpan {
  /** The first chunk of them. */
  first: number;
  /** How many chunks the whole has. */
  of: number;
  /** Their sealed bytes, up to and including `end`. */
  sealed: { start: number; end: number };
  /** How many plain bytes of the first chunk stand before those that are wanted. */
  skip: number;
}

/** The chunks that hold the bytes from `start` up to and including `end` of so many. */
export const chunksOf = (size: number, { start, end }: { start: number; end: number }): ChunkSpan => {
  const first = Math.floor(start / chunkLength);
  const last = Math.floor(end / chunkLength);
  return { first, of: Math.max(1, Math.ceil(size / chunkLength)), sealed: { start: first * sealedLength, end: (last + 1) * sealedLength - 1 }, skip: start - first * chunkLength };
};

/** Opens a few chunks of a whole: each is held to be the one that it is asked for as. */
export async function* openChunks(source: AsyncIterable<Buffer>, seal: ChunkSeal, { first, of, skip }: ChunkSpan, length: number): AsyncGenerator<Buffer> {
  let index = first;
  let toSkip = skip;
  let left = length;
  for await (const { piece } of piecesOf(source, sealedLength)) {
    const plain = openChunk(seal, piece, index, index === of - 1).subarray(toSkip);
    index += 1;
    toSkip = 0;
    yield plain.subarray(0, left);
    left -= Math.min(left, plain.length);
  }
  if (left > 0) throw new AlteredFileError('A stored file ends too early.');
}

/** Undoes `sealStream`; throws where a chunk was altered, moved or cut off. */
export async function* openStream(source: AsyncIterable<Buffer>, seal: ChunkSeal): AsyncGenerator<Buffer> {
  let index = 0;
  for await (const { piece, isLast } of piecesOf(source, sealedLength)) yield openChunk(seal, piece, index++, isLast);
}
