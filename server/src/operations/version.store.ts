import type { OperationAction } from '@muster/shared/operations/operation-lifecycle';
import type { OperationState } from '@muster/shared/vocabularies';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';

/** What makes a version: the draft, a change of the plan, or a step. */
export type OperationChange = 'create' | 'changePlan' | OperationAction;

export interface VersionNote {
  action: OperationChange;
  from: OperationState | null;
  changed?: readonly string[];
  reason?: string | null;
  reasonLanguage?: string | null;
}

/** Keeps the operation as it stands now, phases included, as a version for good: who made it, when and why. */
export const keepVersion = (tx: Transaction, operationId: string, note: VersionNote): Promise<unknown> =>
  tx.query(
    `/* keepOperationVersion */ insert into operation_versions
       (operation_id, version, action, from_state, state, changed, body, reason, reason_language, changed_by, changed_at, audience)
     select id, version, $2, $3, state, $4,
            to_jsonb(o) - 'audience' || jsonb_build_object('phases', (
              select coalesce(jsonb_agg(to_jsonb(p) - 'audience' - 'operation_id' order by p.position), '[]')
              from operation_phases p where p.operation_id = o.id)),
            $5, $6, $7, $8, $9
     from operations o where id = $1`,
    [
      operationId, note.action, note.from, note.changed ?? [], note.reason ?? null, note.reason ? (note.reasonLanguage ?? null) : null,
      tx.viewer.accountId, tx.clock.now(), [token.participants(operationId)],
    ],
  );
