import type { Transaction } from '../platform/transaction';
import type { PartyPlace } from './party-subject';

const ofRecord = 'operation_id = $1 and subject_type = $2 and subject_id = $3';
const placed = ({ operationId, subjectType, subjectId }: PartyPlace): string[] => [operationId, subjectType, subjectId];
// Added where they stand, so that of two changes at once none is lost.
const with4 = (column: string): string => `(select array_agg(distinct t) from unnest(${column} || $4::text[]) t)`;

/** The names of a record are from now on also these readers' to keep. */
export const addKeepers = (tx: Transaction, place: PartyPlace, tokens: readonly string[]): Promise<unknown> =>
  tx.query(`/* addKeepers */ update nominal_parties set kept_by = ${with4('kept_by')}, wanted_audience = ${with4('wanted_audience')}, version = version + 1 where ${ofRecord}`, [...placed(place), tokens]);

/** Shows the names of a record to readers who were given a task that needs them. */
export const showParties = (tx: Transaction, place: PartyPlace, tokens: readonly string[]): Promise<unknown> =>
  tx.query(`/* showParties */ update nominal_parties set wanted_audience = ${with4('wanted_audience')}, version = version + 1 where ${ofRecord} and not wanted_audience @> $4::text[]`, [...placed(place), tokens]);

/** Takes that back with the task; whoever keeps a name, or was released it by hand, goes on seeing it. */
export const hideParties = (tx: Transaction, place: PartyPlace, token: string): Promise<unknown> =>
  tx.query(
    `/* hideParties */ update nominal_parties set wanted_audience = array_remove(wanted_audience, $4::text), version = version + 1 where ${ofRecord} and $4 = any(wanted_audience) and $4 <> all(kept_by || released_to)`,
    [...placed(place), token],
  );
