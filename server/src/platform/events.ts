import type { EntityManager } from 'typeorm';
import type { Clock } from './clock';
import type { Viewer } from './viewer';

/** What can have happened, in the past tense; the sentence is made by the reader from the kind and its arguments. */
export interface EventDraft {
  operationId: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  subjectVersion?: number;
  /** Who may learn of it: the subject's audience after the change. */
  audience: readonly string[];
  /** The audience before, when it changed: those who lost sight are told to forget the subject. */
  audienceBefore?: readonly string[];
  /** Identifiers and counts only, never content. */
  arguments?: Record<string, string | number | null>;
}

/** Inserts events in the change's own transaction. `recorded` keeps their order within it. */
export const insertEvents = async (
  manager: EntityManager,
  source: { clock: Clock; requestId: string | null },
  viewer: Viewer,
  events: readonly EventDraft[],
): Promise<void> => {
  for (const event of events) {
    await manager.query(
      `/* record */ insert into events (operation_id, id, kind, subject_type, subject_id, subject_version,
         actor_account_id, actor_agency_id, at, audience, audience_before, arguments, request_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        event.operationId,
        source.clock.uuid(),
        event.kind,
        event.subjectType,
        event.subjectId,
        event.subjectVersion ?? 1,
        viewer.accountId,
        viewer.agencyId,
        source.clock.now(),
        event.audience,
        event.audienceBefore ?? [],
        JSON.stringify(event.arguments ?? {}),
        source.requestId,
      ],
    );
  }
};
