import type { AuditKeys } from './audit-keys';
import { sha256 } from './audit-keys';
import type { Head } from './audit-lanes';

/** The heads of the lanes that one process moved, signed, and chained to the checkpoint before. */
export interface Checkpoint {
  /** The process that wrote it, and how many it had written then. */
  writer: string;
  number: number;
  at: string;
  key: string;
  /** Hash of the line before: the writer's own, or the file's last one when the process began. */
  previous: string | null;
  heads: readonly (readonly [lane: string, seq: number, mac: string])[];
}

export interface SignedCheckpoint extends Checkpoint {
  signature: string;
}

const content = ({ writer, number, at, key, previous, heads }: Checkpoint): string => JSON.stringify([writer, number, at, key, previous, heads]);

/** One line of the file, and its hash, which the next one names. */
export const writeCheckpoint = (keys: AuditKeys, draft: Omit<Checkpoint, 'key' | 'heads'>, heads: readonly Head[]): { line: string; hash: string } => {
  const checkpoint: Checkpoint = { ...draft, key: keys.id, heads: heads.map(({ lane, seq, mac }) => [lane, seq, mac] as const) };
  const line = JSON.stringify({ ...checkpoint, signature: keys.sign(content(checkpoint)) } satisfies SignedCheckpoint);
  return { line, hash: sha256(line) };
};

export const isSigned = (keys: AuditKeys, checkpoint: SignedCheckpoint): boolean => keys.hasSigned(content(checkpoint), checkpoint.signature);

/** A line of the file; null where a crash tore it, or it is something else. */
export const readCheckpoint = (line: string): SignedCheckpoint | null => {
  try {
    const read = JSON.parse(line) as Partial<SignedCheckpoint> | null;
    const isOne = typeof read?.writer === 'string' && Number.isInteger(read.number) && typeof read.signature === 'string' && Array.isArray(read.heads);
    return isOne ? (read as SignedCheckpoint) : null;
  } catch {
    return null;
  }
};
