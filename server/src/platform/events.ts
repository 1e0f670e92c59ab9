import type { EntityManager } from 'typeorm';
import { trailOf } from './audit/audit-trail';
import type { Clock } from './clock';
import { conversationOf } from './conversation';
import type { Viewer } from './viewer';

/** What can have happened, in the past tense; the sentence is made by the reader from the kind and its arguments. */
export interface EventDraft {
  /** Given as it is recorded. */
  id?: string;
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
  /** The subject as it was written, for the rooms that follow: not kept. */
  subject?: object;
}

/** Inserts events in the change's own transaction, each with its record. `recorded` keeps their order within it. */
export const insertEvents = (
  manager: EntityManager,
  source: { clock: Clock; requestId: string | null },
  viewer: Viewer,
  events: readonly EventDraft[],
): void => {
  for (const event of events) {
    const at = source.clock.now();
    const row = {
      operation_id: event.operationId,
      id: event.id ?? source.clock.uuid(),
      kind: event.kind,
      subject_type: event.subjectType,
      subject_id: event.subjectId,
      subject_version: event.subjectVersion ?? 1,
      // Whoever answers by a link has no account.
      actor_account_id: viewer.accountId || null,
      actor_agency_id: viewer.agencyId,
      at,
      audience: event.audience,
      audience_before: event.audienceBefore ?? [],
      arguments: event.arguments ?? {},
      request_id: source.requestId,
    };
    conversationOf(manager).say(
      `/* record */ insert into events (operation_id, id, kind, subject_type, subject_id, subject_version,
         actor_account_id, actor_agency_id, at, audience, audience_before, arguments, request_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      Object.values({ ...row, arguments: JSON.stringify(row.arguments) }),
    );
    trailOf(manager).note(
      {
        action: event.kind, at, operationId: event.operationId, subjectType: event.subjectType, subjectId: event.subjectId, subjectVersion: row.subject_version,
        evidence: { table: 'events', row },
      },
      event.audience,
      viewer.tokens,
    );
  }
};
