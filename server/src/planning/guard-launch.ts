import { missingParts } from '@muster/shared/planning/readiness';
import { refuse } from '../platform/refusal';
import type { ReadinessFacts } from '@muster/shared/planning/readiness';
import { isNational, trainingOf } from './planning.reads';
import type { EventDraft } from '../platform/events';
import type { Transaction } from '../platform/transaction';
import type { Services } from '../platform/context';

interface Row {
  agency_id: string;
  is_national: boolean;
  state: string;
  contact_id: string | null;
  people: number;
  training: ReadinessFacts['training'];
  plan_state: 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | null;
  connected_at: Date | null;
}

/** The participants that are not ready, those who have not answered among them; whoever declined or left is not waited for. */
export const findUnready = async (tx: Transaction, operationId: string): Promise<string[]> => {
  const rows = await tx.query<Row>(
    `/* findReadiness */ select p.agency_id, ${isNational('p')} as is_national, p.state, p.contact_id, ${trainingOf('p')} as training, r.plan_state, r.connected_at,
       (select count(*)::integer from operation_members m where m.operation_id = p.operation_id and m.agency_id = p.agency_id and m.is_active) as people
     from participations p left join participation_readiness r using (operation_id, agency_id)
     where p.operation_id = $1 and p.state in ('INVITED', 'ACCEPTED')`,
    [operationId],
  );
  return rows
    .filter(({ is_national: national, state, contact_id: contactId, people, training, plan_state: plan, connected_at: at }) =>
      missingParts({ isNational: national, hasAccepted: state === 'ACCEPTED', hasContact: contactId !== null, people, training, plan, connectedAt: at?.toISOString() ?? null }).length > 0)
    .map(({ agency_id: agencyId }) => agencyId);
};

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
