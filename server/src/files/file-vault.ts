import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../platform/clock';
import type { Services } from '../platform/context';
import type { Secrets } from '../platform/secrets';
import type { ChunkSeal } from './sealed-chunks';
import { chunksOf, openChunks, openStream, sealStream } from './sealed-chunks';
import { fileKey } from './file-key';
import type { ByteRange, FileStore } from './file-store';
import { DiskFileStore } from './file-store';

/** What a file is kept as: the bytes as they came, and pictures made from them. */
export type Variant = 'original' | 'preview' | 'thumbnail';
export const variants: readonly Variant[] = ['original', 'preview', 'thumbnail'];

/** Which sealed bytes, under which key. */
export interface Sealed {
  operationId: string;
  id: string;
  storageKey: string;
  key: Buffer;
}

export interface Fingerprint {
  size: number;
  sha256: string;
}

/** Keeps files sealed: each under a key of its own, which is itself sealed under a key outside the database. */
export class FileVault {
  constructor(
    readonly store: FileStore,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  static of({ dataDirectory, secrets, clock }: Services): FileVault {
    return new FileVault(new DiskFileStore(join(dataDirectory, 'files')), secrets, clock);
  }

  newFile(operationId: string, id: string): Sealed {
    return { operationId, id, storageKey: this.clock.uuid(), key: this.clock.bytes(32) };
  }

  wrapKey(file: Sealed): Buffer {
    return fileKey.wrap(this.secrets, file, file.key);
  }

  unwrapKey(operationId: string, id: string, wrapped: Buffer): Buffer {
    const key = fileKey.unwrap(this.secrets, { operationId, id }, wrapped);
    if (!key) throw new Error('The key of a stored file cannot be opened with this secret.');
    return key;
  }

  /** Seals and keeps a stream; tells its size and its SHA-256. */
  async keep(file: Sealed, variant: Variant, content: AsyncIterable<Buffer>): Promise<Fingerprint> {
    const hash = createHash('sha256');
    let size = 0;
    const measured = async function* (): AsyncGenerator<Buffer> {
      for await (const bytes of content) {
        hash.update(bytes);
        size += bytes.length;
        yield bytes;
      }
    };
    await this.store.write(`${file.storageKey}.${variant}`, sealStream(measured(), sealOf(file, variant)));
    return { size, sha256: hash.digest('hex') };
  }

  open(file: Sealed, variant: Variant): AsyncGenerator<Buffer> {
    return openStream(this.store.read(`${file.storageKey}.${variant}`), sealOf(file, variant));
  }

  /** Some of its bytes, from `start` up to and including `end`: no more of it is read than the chunks that hold them. */
  openRange(file: Sealed & { size: number }, variant: Variant, range: ByteRange): AsyncGenerator<Buffer> {
    const span = chunksOf(file.size, range);
    return openChunks(this.store.read(`${file.storageKey}.${variant}`, span.sealed), sealOf(file, variant), span, range.end - range.start + 1);
  }

  async readWhole(file: Sealed, variant: Variant): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.open(file, variant)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  async discard(storageKey: string): Promise<void> {
    for (const variant of variants) await this.store.delete(`${storageKey}.${variant}`);
  }
}

const sealOf = (file: Sealed, variant: Variant): ChunkSeal => ({ key: file.key, bound: `${file.operationId}|${file.id}|${variant}` });
