import type { SealedColumn } from '../platform/reseal';
import type { Secrets } from '../platform/secrets';
import type { RowFacts } from './manifest-columns';

/** Who stands in a line; handed on to a target's parties, told to nobody here. */
export type LineNames = Pick<RowFacts, 'consignorName' | 'consigneeName' | 'consigneeAddress'>;

/** A line as it was read, with what the whole manifest tells of it. */
export interface ReadLine {
  readonly line: number;
  readonly facts: RowFacts;
}

interface Place {
  readonly operationId: string;
  readonly manifestId: string;
  readonly at: number;
}

// Bound to its row, so that a text moved to another one does not open.
const boundTo = (table: string, { operationId, manifestId, at }: Place): string => `${table}|${operationId}|${manifestId}|${at}`;

const sealing = <Content>(table: 'manifest_lines' | 'manifest_portions') => ({
  seal: (secrets: Secrets, place: Place, content: Content): Buffer => secrets.seal('manifest', Buffer.from(JSON.stringify(content)), boundTo(table, place)),
  open: (secrets: Secrets, place: Place, sealed: Buffer): Content => {
    const plain = secrets.open('manifest', sealed, boundTo(table, place));
    if (!plain) throw new Error('A manifest does not open: it was altered, or sealed with another key.');
    return JSON.parse(plain.toString('utf8')) as Content;
  },
});

export const sealedNames = sealing<LineNames>('manifest_lines');
export const sealedPortion = sealing<readonly ReadLine[]>('manifest_portions');

const renewing = (table: 'manifest_lines' | 'manifest_portions', at: 'line' | 'portion', column: 'names' | 'ciphertext'): SealedColumn => ({
  table,
  key: ['operation_id', 'manifest_id', at],
  column,
  renew: (secrets, row) => {
    const bound = boundTo(table, { operationId: row.operation_id as string, manifestId: row.manifest_id as string, at: row[at] as number });
    const plain = secrets.open('manifest', row[column] as Buffer, bound);
    return plain && { [column]: secrets.seal('manifest', plain, bound) };
  },
});

/** What manifests keep sealed, so that a new root reaches it. */
export const sealedManifests: readonly SealedColumn[] = [renewing('manifest_lines', 'line', 'names'), renewing('manifest_portions', 'portion', 'ciphertext')];
