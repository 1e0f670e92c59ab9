import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { sha256 } from './audit-keys';
import type { SignedCheckpoint } from './checkpoint';
import { readCheckpoint } from './checkpoint';

export const checkpointFileIn = (dataDirectory: string): string => join(dataDirectory, 'audit', 'checkpoints.jsonl');

const tailBytes = 64 * 1024;

/** Appends a line and waits until it is on the disk. A line that a crash tore is closed first. */
export const appendCheckpoint = async (file: string, line: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const isClosed = (await readTail(file)).endsWith('\n');
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.writeFile(`${isClosed ? '' : '\n'}${line}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The hash of the file's last checkpoint; null when there is none. */
export const lastHash = async (file: string): Promise<string | null> => {
  const line = (await readTail(file)).split('\n').findLast((text) => readCheckpoint(text) !== null);
  return line === undefined ? null : sha256(line);
};

/** Every checkpoint of a file with its hash, in order, and how many of its lines are none. */
export const readCheckpoints = async (file: string): Promise<{ checkpoints: (SignedCheckpoint & { hash: string })[]; torn: number }> => {
  const checkpoints: (SignedCheckpoint & { hash: string })[] = [];
  let torn = 0;
  if (!existsSync(file)) return { checkpoints, torn };
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    const checkpoint = readCheckpoint(line);
    if (checkpoint) checkpoints.push({ ...checkpoint, hash: sha256(line) });
    else if (line !== '') torn += 1;
  }
  return { checkpoints, torn };
};

/** The end of the file, so that a start does not read years; an empty or missing one counts as closed. */
const readTail = async (file: string): Promise<string> => {
  if (!existsSync(file)) return '\n';
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, tailBytes);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return length === 0 ? '\n' : buffer.toString('utf8');
  } finally {
    await handle.close();
  }
};
