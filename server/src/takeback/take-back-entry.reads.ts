import type { OperationState, TakeBackState } from '@muster/shared/vocabularies';
import type { FieldRead } from '../platform/reader/define-reads';
import { column, decimal, defineReads, derived, instant, many, needs, one } from '../platform/reader/define-reads';
import type { Viewer } from '../platform/viewer';
import { actsFor } from '../platform/viewer';
import { takesBackIn } from './take-back.policy';
import { isReporter } from '../operations/operations.room';

const ofCase = (what: string) => (entry: string): string => `(select c.${what} from take_back_cases c where c.operation_id = ${entry}.operation_id and c.id = ${entry}.case_id)`;
export const operationState = (row: string): string => `(select o.state from operations o where o.id = ${row}.operation_id)`;

/** What was kept is its agency's to strike out, to end and to add files to, while the case is not closed. */
export const mayKeep = (viewer: Viewer | null, row: Record<string, unknown>): boolean =>
  viewer !== null && row.struck_at === null && (row.case_state as TakeBackState) !== 'CLOSED' && takesBackIn(row.operation_state as OperationState)
  && isReporter(viewer, row.operation_id as string) && actsFor(viewer, row.operation_id as string, row.agency_id as string);

const kept: Record<string, FieldRead> = {
  id: column('id'),
  agency: one('Agency', (entry, agency) => `${agency}.id = ${entry}.agency_id`),
  addedBy: one('Person', (entry, person) => `${person}.id = ${entry}.added_by`),
  addedAt: instant('added_at'),
  text: column('text'),
  language: column('language'),
  files: many('File', (entry, file) => `${file}.operation_id = ${entry}.operation_id and ${file}.take_back_entry_id = ${entry}.id and ${file}.removed_at is null`, (file) => `${file}.created_at, ${file}.id`),
  struckAt: instant('struck_at'),
  strikeReason: column('strike_reason'),
  viewerCanKeep: derived({ ...needs('operation_id', 'agency_id', 'struck_at'), operation_state: operationState, case_state: ofCase('state') }, (row, { viewer }) => mayKeep(viewer, row)),
};

const table = 'take_back_entries';

export const takeBackEntryReads = [
  defineReads('TakeBackLetter', table, {
    ...kept, letterKind: column('letter_kind'), day: column('on_day'), from: column('sender'), to: column('recipient'),
    message: one('Message', (letter, message) => `${message}.operation_id = ${letter}.operation_id and ${message}.id = ${letter}.message_id`),
  }),
  defineReads('TakeBackCost', table, { ...kept, costKind: column('cost_kind'), day: column('on_day'), amount: decimal('amount'), currency: column('currency'), borneBy: column('borne_by') }),
  defineReads('TakeBackStorage', table, { ...kept, place: column('place'), since: column('on_day'), until: column('until_on'), costPerDay: decimal('amount'), currency: column('currency') }),
  defineReads('TakeBackProof', table, {
    ...kept, day: column('on_day'), facility: column('facility'), country: column('country'), disposalOperation: column('disposal_operation'), quantity: decimal('quantity'), unit: column('unit'),
  }),
];
