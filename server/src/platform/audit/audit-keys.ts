import { createHash, createHmac, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Secrets } from '../secrets';
import { signingKey } from '../signing';
import type { AuditRecord, EvidenceTable } from './audit-record';
import { canonicalId, chainedColumns, evidenceColumns } from './audit-record';

/** What the trail's keys are derived for: kept when a root is retired, since the trail is never written anew. */
export const auditPurposes = ['audit-chain', 'audit-checkpoints'] as const;

/** The keys of the trail, derived from the secret outside the database: one for the chain, one that signs checkpoints. */
export class AuditKeys {
  /** A short name of the keys, told in every lane and checkpoint, so that another secret is not taken for a forgery. */
  readonly id: string;
  private readonly chain: Buffer;
  private readonly signing: KeyObject;
  private readonly public: KeyObject;

  constructor(secrets: Pick<Secrets, 'key'>) {
    this.chain = secrets.key('audit-chain');
    this.id = Buffer.from(hkdfSync('sha256', this.chain, 'muster', 'audit-key-id', 4)).toString('hex');
    this.signing = signingKey(secrets.key('audit-checkpoints'));
    this.public = createPublicKey(this.signing);
  }

  /** The link of a record to the one before it in its lane. */
  link(previous: string, record: Omit<AuditRecord, 'mac'>): string {
    const content = JSON.stringify(chainedColumns.map((column) => record[column]));
    return createHmac('sha256', this.chain).update(Buffer.from(previous, 'hex')).update(content).digest('hex');
  }

  /** Vouches for what stands elsewhere, at this place of this lane alone. */
  vouch(lane: string, seq: number, body: unknown): string {
    return createHmac('sha256', this.chain).update(JSON.stringify(['body', lane, seq, body])).digest('hex');
  }

  sign(text: string): string {
    return sign(null, Buffer.from(text), this.signing).toString('base64');
  }

  hasSigned(text: string, signature: string): boolean {
    return verify(null, Buffer.from(text), this.public, Buffer.from(signature, 'base64'));
  }

  /** For whoever keeps a copy of the checkpoints: it verifies their signatures and can make none. */
  get publicKey(): string {
    return this.public.export({ format: 'pem', type: 'spki' }).toString();
  }
}

export const noMac = '0'.repeat(64);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a record vouches for in a row, told alike of the row that is written and of the one that is read back. */
export const evidenceBody = (table: EvidenceTable, row: Record<string, unknown>): unknown =>
  evidenceColumns[table].map((column) => {
    const value = row[column] ?? null;
    if (column === 'at') return new Date(value as string | Date).toISOString();
    if (column === 'id' || column.endsWith('_id') && column !== 'request_id') return canonicalId(value as string | null);
    return sorted(value);
  });

/** The same value with the keys of its objects in order, as jsonb has an order of its own. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
};
