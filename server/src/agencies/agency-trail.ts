import type { EntityManager } from 'typeorm';
import type { Context } from '../platform/context';

/** What happened to an agency, one of its people or their accounts, in the past tense. */
export interface AgencyEvent {
  kind: string;
  agencyId: string;
  subjectId: string;
  arguments?: Record<string, string | number | boolean>;
}

/** Writes the change's line of the audit trail, in the change's own transaction. */
export const keepTrail = (context: Pick<Context, 'clock' | 'requestId'>, manager: EntityManager, actorId: string, event: AgencyEvent): Promise<unknown> =>
  manager.query(
    `/* keepTrail */ insert into agency_events (id, kind, agency_id, subject_id, actor_account_id, at, request_id, arguments)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [context.clock.uuid(), event.kind, event.agencyId, event.subjectId, actorId, context.clock.now(), context.requestId, JSON.stringify(event.arguments ?? {})],
  );
