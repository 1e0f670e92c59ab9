import type { EntityManager } from 'typeorm';
import type { AuditDraft } from './audit-record';
import { trailOf } from './audit-trail';

/** The action of a record that says somebody saw RED or nominal data. */
export const seen = 'Seen';

/** Somebody saw RED or nominal data: what, under which rule, and why. */
export interface Sight {
  operationId: string;
  subjectType: string;
  subjectId: string;
  /** The rule that let them: the token of the audience that they hold, or a policy's action. */
  rule: string;
  purpose: string;
  /** The row that holds the purpose, where there is one; else it stands in the record. */
  evidence?: AuditDraft['evidence'];
}

export const noteSight = (manager: EntityManager, at: Date, { evidence, purpose, ...sight }: Sight): void =>
  trailOf(manager).note({ action: seen, at, ...sight, ...(evidence ? { evidence } : { purpose }) });
