import type { AuditKeys } from './audit-keys';
import { isSigned } from './checkpoint';
import { readCheckpoints } from './checkpoint-file';
import type { Fault } from './fault';

/** What a checkpoint saw of a lane. */
export interface SeenHead {
  seq: number;
  mac: string;
  by: string;
}

/** What the checkpoint files say, taken together. */
export interface CheckpointReading {
  heads: Map<string, SeenHead>;
  hashes: ReadonlySet<string>;
  faults: Fault[];
}

/** Reads the checkpoints of a file and its copies, and holds them against each other. */
export const verifyCheckpoints = async (files: readonly string[], keys: readonly AuditKeys[]): Promise<CheckpointReading> => {
  const found = (await Promise.all(files.map(readCheckpoints))).flatMap(({ checkpoints }) => checkpoints);
  const byHash = new Map(found.map((checkpoint) => [checkpoint.hash, checkpoint]));
  const heads = new Map<string, SeenHead>();
  const faults: Fault[] = [];
  for (const checkpoint of byHash.values()) {
    const by = `checkpoint ${checkpoint.number} of process ${checkpoint.writer}`;
    const key = keys.find(({ id }) => id === checkpoint.key);
    if (!key || !isSigned(key, checkpoint)) {
      faults.push({ what: `${by} is not signed by this secret` });
      continue;
    }
    if (checkpoint.previous !== null && !byHash.has(checkpoint.previous)) faults.push({ what: `the checkpoint before ${by} is missing` });
    for (const [lane, seq, mac] of checkpoint.heads) {
      if (seq > (heads.get(lane)?.seq ?? 0)) heads.set(lane, { seq, mac, by });
    }
  }
  return { heads, hashes: new Set(byHash.keys()), faults };
};
