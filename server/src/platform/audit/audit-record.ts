/** What is put on record: a change, a sight, a refused attempt or a step at the door. */
export interface AuditDraft {
  /** The event's kind, or what was done at the door, in the past tense. */
  action: string;
  at: Date;
  actorId: string | null;
  agencyId: string | null;
  subjectType: string;
  subjectId: string | null;
  subjectVersion?: number;
  operationId?: string;
  decision: 'ALLOW' | 'DENY';
  /** The rule that said yes or no: a policy's action, or the token of the audience that was held. */
  rule: string | null;
  /** Kept here where no row of another table holds it. */
  purpose?: string;
  /** The row that the record answers for; it cannot be altered or removed without breaking the record. */
  evidence?: { table: EvidenceTable; row: Record<string, unknown> & { id: string } };
}

/** Tables of which every row has its record, with the columns that the record vouches for. */
export const evidenceColumns = {
  events: [
    'operation_id', 'id', 'kind', 'subject_type', 'subject_id', 'subject_version', 'actor_account_id', 'actor_agency_id', 'at', 'audience', 'audience_before',
    'arguments', 'request_id',
  ],
  agency_events: ['id', 'kind', 'agency_id', 'subject_id', 'actor_account_id', 'at', 'request_id', 'arguments'],
  denials: ['id', 'account_id', 'action', 'subject_type', 'subject_id', 'at', 'request_id'],
  nominal_readings: ['operation_id', 'id', 'party_id', 'subject_type', 'subject_id', 'reader_id', 'reader_agency_id', 'purpose', 'at'],
  intelligence_readings: ['operation_id', 'id', 'note_id', 'subject_type', 'subject_id', 'reader_id', 'reader_agency_id', 'purpose', 'at'],
} as const;

export type EvidenceTable = keyof typeof evidenceColumns;

export const evidenceTables = Object.keys(evidenceColumns) as EvidenceTable[];

/** A record as it stands in the table, by the table's own names; hashes in hexadecimal. */
export interface AuditRecord {
  lane: string;
  seq: number;
  at: string;
  actor_account_id: string | null;
  actor_agency_id: string | null;
  session_hash: string | null;
  address: string | null;
  request_id: string | null;
  action: string;
  subject_type: string;
  subject_id: string | null;
  subject_version: number | null;
  operation_id: string | null;
  decision: 'ALLOW' | 'DENY';
  rule: string | null;
  evidence: EvidenceTable | null;
  evidence_id: string | null;
  purpose: string | null;
  /** Vouches for the evidence or the purpose without holding it: what a purge takes away leaves the chain whole. */
  body_mac: string | null;
  mac: string;
}

/** The columns that the chain covers, in their order; the purpose is covered by `body_mac`. */
export const chainedColumns = [
  'lane', 'seq', 'at', 'actor_account_id', 'actor_agency_id', 'session_hash', 'address', 'request_id', 'action', 'subject_type', 'subject_id', 'subject_version',
  'operation_id', 'decision', 'rule', 'evidence', 'evidence_id', 'body_mac',
] as const satisfies readonly (keyof AuditRecord)[];

/** How PostgreSQL tells an instant to the microsecond, so that not one can be moved unseen. */
export const instantText = (at: Date): string => at.toISOString().replace('Z', '000Z');

/** An identifier as PostgreSQL gives it back; none for an empty one. */
export const canonicalId = (id: string | null | undefined): string | null => {
  const digits = (id ?? '').toLowerCase().replaceAll(/[^0-9a-f]/g, '');
  return digits === '' ? null : digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** Text as the database keeps it: half a character becomes a sign of its own. */
export const storedText = (text: string | null | undefined): string | null => (text ? Buffer.from(text, 'utf8').toString('utf8') : null);
