import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Bytes of a stored object, from `start` up to and including `end`. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Where sealed bytes are kept: a local disk, or any object storage that can do these four things. */
export interface FileStore {
  /** Keeps a stream under a name, whole or not at all. */
  write(name: string, content: AsyncIterable<Buffer>): Promise<void>;
  read(name: string, range?: ByteRange): Readable;
  /** Forgets what is kept under a name; nothing happens when there is nothing. */
  delete(name: string): Promise<void>;
  /** The names that have been kept since before an instant, half-written ones included. */
  olderThan(instant: Date): AsyncIterable<string>;
}

const safeName = /^[0-9a-f]{8}[0-9a-f-]{28}\.[a-z]{1,12}$/;

/** Keeps files below a folder of this machine, a hundred-odd folders wide. */
export class DiskFileStore implements FileStore {
  constructor(private readonly folder: string) {}

  private path(name: string): string {
    if (!safeName.test(name)) throw new Error('Not a name of a stored file.');
    return join(this.folder, name.slice(34, 36), name);
  }

  async write(name: string, content: AsyncIterable<Buffer>): Promise<void> {
    const path = this.path(name);
    const unfinished = `${path}.part`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      await pipeline(content, createWriteStream(unfinished, { mode: 0o600, flags: 'wx', flush: true }));
      await rename(unfinished, path);
      await flushFolder(dirname(path));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  read(name: string, range?: ByteRange): Readable {
    return createReadStream(this.path(name), { ...range, highWaterMark: 256 * 1024 });
  }

  async delete(name: string): Promise<void> {
    await rm(this.path(name), { force: true });
    await rm(`${this.path(name)}.part`, { force: true });
  }

  async *olderThan(instant: Date): AsyncGenerator<string> {
    for (const group of await namesIn(this.folder)) {
      for (const entry of await namesIn(join(this.folder, group))) {
        const name = entry.replace(/\.part$/, '');
        if (!safeName.test(name)) continue;
        const found = await stat(join(this.folder, group, entry)).catch(() => null);
        if (found && found.mtime < instant) yield name;
      }
    }
  }
}

const namesIn = async (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** A new name is only sure to survive a crash once its folder is on the disk too. */
const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
