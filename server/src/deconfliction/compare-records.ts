import type { Consignment } from '@muster/shared/identifiers/consignment-marks';
import { marksOf } from '@muster/shared/identifiers/consignment-marks';
import type { Services } from '../platform/context';
import type { EventDraft } from '../platform/events';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Secrets } from '../platform/secrets';
import type { Transaction } from '../platform/transaction';
import { SeizureEntity } from '../seizures/seizures.room';
import { TargetEntity } from '../targets/targets.room';
import { newTokensADay } from './new-tokens';

/** The keyed token of one number or name: of no use in another operation, or for another kind, and nothing without the key. */
export const tokenOf = (secrets: Secrets, operationId: string, kind: string, value: string): Buffer => secrets.blind('deconfliction', JSON.stringify([operationId, kind, value]));

/** In the transaction of every change: what was written is compared with what other agencies look for. */
export const compareRecords = async ({ secrets }: Pick<Services, 'secrets'>, tx: Transaction, events: readonly EventDraft[]): Promise<void> => {
  const written = new Map(events.map((event) => [`${event.subjectType} ${event.subjectId}`, event]));
  for (const event of written.values()) {
    if (event.subjectType === 'Participation') await recompareAgency(tx, event);
    else await compareRecord(secrets, tx, event);
  }
};

const compareRecord = async (secrets: Secrets, tx: Transaction, { operationId, subjectType, subjectId, subject }: EventDraft): Promise<void> => {
  const consignment = (subject as Consignment | undefined) ?? (await findConsignment(tx, operationId, subjectType, subjectId));
  if (!consignment) return;
  const marks = marksOf(consignment);
  const now = tx.clock.now();
  const comparing = tx.query<{ count: number }>('/* compareConsignment */ select muster.compare_consignment($1, $2, $3, $4, $5, $6, $7) as count', [
    operationId, subjectType, subjectId, marks.map(({ kind }) => kind), marks.map(({ kind, value }) => tokenOf(secrets, operationId, kind, value)), newTokensADay, now,
  ]);
  // Undone with everything else when it was too many.
  if (subjectType === 'Seizure') tx.write('/* proposePairs */ select muster.propose_pairs($1, $2, $3)', [operationId, subjectId, now]);
  const count = (await comparing)[0]?.count ?? 0;
  if (count < 0) refuse('deconfliction.too-many', null, `Your agency has had ${newTokensADay} new numbers and names compared within a day: try again tomorrow.`, { limit: newTokensADay });
  // On record for nobody's eyes: who had how many compared, never what.
  if (count > 0) await tx.record({ operationId, kind: 'ConsignmentCompared', subjectType, subjectId, audience: [], arguments: { count } });
};

/** What the writer of the record sees of it; a room whose record it is has let it be written. */
const findConsignment = async (tx: Transaction, operationId: string, subjectType: string, id: string): Promise<Consignment | null> => {
  if (subjectType === 'Seizure') return findRow(tx, SeizureEntity, { operationId, id });
  return subjectType === 'Target' ? findRow(tx, TargetEntity, { operationId, id }) : null;
};

const recompareAgency = async (tx: Transaction, { operationId, arguments: named }: EventDraft): Promise<void> => {
  if (typeof named?.agencyId === 'string') await tx.query('/* recompareAgency */ select muster.recompare_agency($1, $2, $3)', [operationId, named.agencyId, tx.clock.now()]);
};
