import { Client } from 'pg';
import type { AuditKeys } from './audit-keys';
import type { Fault } from './fault';
import { findUnrecorded } from './find-unrecorded';
import { readRecords } from './read-records';
import { verifyCheckpoints } from './verify-checkpoints';
import { LaneWalk } from './verify-lane';

export interface TrailParts {
  /** A login that may take the auditor's role: the owner's. */
  databaseUrl: string;
  /** The keys of every secret the trail was written with. */
  keys: readonly AuditKeys[];
  /** The checkpoint file, and copies of it that were kept elsewhere. */
  files: readonly string[];
}

export interface TrailReport {
  records: number;
  lanes: number;
  checkpoints: number;
  /** Rows from before the trail began. */
  older: number;
  /** The first broken link comes first. */
  faults: Fault[];
}

/** The action of the event that tells of a purge: what the operation's records vouch for may then be gone. */
export const operationPurged = 'OperationPurged';

/** Follows every lane, and holds it against the checkpoints and against the rows that its records answer for. */
export const verifyTrail = async ({ databaseUrl, keys, files }: TrailParts): Promise<TrailReport> => {
  // What the checkpoints saw is read before the records, and which of them there are after: a server may be writing meanwhile.
  const checkpoints = await verifyCheckpoints(files, keys);
  const client = new Client({ connectionString: databaseUrl, application_name: 'muster audit' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local role muster_auditor');
    const { rows } = await client.query<{ id: string }>(`/* findPurged */ select operation_id as id from audit_records where action = $1 and decision = 'ALLOW'`, [operationPurged]);
    const { hashes } = await verifyCheckpoints(files, keys);
    const witnesses = { keys, checkpoints, hashes, purged: new Set(rows.map(({ id }) => id)) };
    const walks: LaneWalk[] = [];
    let records = 0;
    for await (const record of readRecords(client)) {
      if (walks.at(-1)?.lane !== record.lane) walks.push(new LaneWalk(record.lane, witnesses));
      walks.at(-1)?.take(record);
      records += 1;
    }
    const walked = new Set(walks.map(({ lane }) => lane));
    for (const lane of checkpoints.heads.keys()) if (!walked.has(lane)) walks.push(new LaneWalk(lane, witnesses));
    const broken = walks.sort((a, b) => (a.lane < b.lane ? -1 : 1)).flatMap((walk) => walk.end() ?? []);
    const unrecorded = await findUnrecorded(client);
    return { records, lanes: walks.length, checkpoints: hashes.size, older: unrecorded.older, faults: [...broken, ...checkpoints.faults, ...unrecorded.faults] };
  } finally {
    await client.end();
  }
};
