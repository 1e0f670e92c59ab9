import { missingParts } from '@muster/shared/planning/readiness';
import { refuse } from '../platform/refusal';
import type { EventDraft } from '../platform/events';
import type { Transaction } from '../platform/transaction';
import type { Services } from '../platform/context';
import { findStandings } from './standing.store';

/** The participants that are not ready. */
const findUnready = async (tx: Transaction, operationId: string): Promise<string[]> =>
  (await findStandings(tx, operationId)).filter(({ facts }) => missingParts(facts).length > 0).map(({ agencyId }) => agencyId);

/** An operation begins with everybody ready, or with a reason on record why it begins without. */
export const guardLaunch = async (_services: Services, tx: Transaction, events: readonly EventDraft[]): Promise<void> => {
  const launch = events.find(({ kind, arguments: values }) => kind === 'OperationStepped' && values?.action === 'activate');
  if (!launch?.operationId) return;
  const { operationId } = launch;
  const [operation] = await tx.query<{ kind: string; is_exercise: boolean; reason: string | null }>(
    `/* findLaunch */ select o.kind, o.is_exercise, v.reason from operations o join operation_versions v on v.operation_id = o.id and v.version = o.version where o.id = $1`,
    [operationId],
  );
  if (!operation || operation.kind !== 'IN_TIME' || operation.reason !== null) return;
  const unready = await findUnready(tx, operationId);
  if (unready.length > 0) refuse('operation.not-ready', 'reason', `reason: ${unready.length} participants are not ready: say why the operation begins without them.`, { count: unready.length });
};
