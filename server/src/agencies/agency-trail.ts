import type { EntityManager } from 'typeorm';
import { trailOf } from '../platform/audit/audit-trail';
import type { Context } from '../platform/context';
import { token } from '../platform/tokens';

/** What happened to an agency, one of its people or their accounts, in the past tense. */
export interface AgencyEvent {
  kind: string;
  agencyId: string;
  subjectId: string;
  /** What the subject is, where it is neither the agency nor an account. */
  subjectType?: string;
  arguments?: Record<string, string | number | boolean>;
}

/** Writes the change's event and its record, in the change's own transaction. What is done beside the server has no account as its actor. */
export const keepTrail = async (context: Pick<Context, 'clock' | 'requestId'>, manager: EntityManager, actorId: string | null, event: AgencyEvent): Promise<void> => {
  const row = {
    id: context.clock.uuid(), kind: event.kind, agency_id: event.agencyId, subject_id: event.subjectId, actor_account_id: actorId, at: context.clock.now(),
    request_id: context.requestId, arguments: event.arguments ?? {},
  };
  await manager.query(
    `/* keepTrail */ insert into agency_events (id, kind, agency_id, subject_id, actor_account_id, at, request_id, arguments)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    Object.values({ ...row, arguments: JSON.stringify(row.arguments) }),
  );
  trailOf(manager).note(
    // What is not the agency itself and says nothing else is an account, or belongs to one.
    { action: event.kind, at: row.at, actorId, subjectType: event.subjectType ?? (event.subjectId === event.agencyId ? 'Agency' : 'Account'), subjectId: event.subjectId, evidence: { table: 'agency_events', row } },
    [`${token.agency(event.agencyId)}.lead`, token.agency(event.agencyId), token.administrators],
  );
};
