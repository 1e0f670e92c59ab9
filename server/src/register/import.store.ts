import type { ImportStep, MatrixReach, StandingRecord, WantedRecord } from '@muster/shared/law/wanted-records';
import { planImport, planMatrix } from '@muster/shared/law/wanted-records';
import { notFound } from '../platform/errors';
import { isUuid } from '../platform/checks/check-id';
import type { Transaction } from '../platform/transaction';
import type { RegisterImportState } from './register.enums';

/** What a file wants, as it waits for its confirmation. */
export interface Wanted {
  matrix: MatrixReach | null;
  records: readonly WantedRecord[];
}

/** A file as verbs find it. */
export interface FoundImport {
  id: string;
  state: RegisterImportState;
  sha256: string;
  seenNumber: number;
  importedBy: string;
  wanted: Wanted;
}

/** A file that was read in, or waits for it; whose it is not does not see one that waits. */
export const getImport = async (tx: Transaction, id: string): Promise<FoundImport> => {
  const found = isUuid(id)
    ? await tx.query<FoundImport>('/* getImport */ select id, state, sha256, seen_number as "seenNumber", imported_by as "importedBy", wanted from register_imports where id = $1', [id.toLowerCase()])
    : [];
  if (!found[0]) throw notFound();
  return found[0];
};

/** What reading it in would do as the register stands. */
export const planOf = ({ matrix, records }: Wanted, standing: readonly StandingRecord[]): { steps: ImportStep[]; same: number } => (matrix ? planMatrix(matrix, records, standing) : planImport(records, standing));

/** The States of which a file speaks, and those of which it changes something. */
export const countriesOf = ({ records }: Wanted, steps: readonly ImportStep[]): string[] => [
  ...new Set([...records.map(({ body }) => body.country), ...steps.flatMap(({ before }) => (before ? [before.body.country] : []))]),
];
