import type { EntityManager } from 'typeorm';
import { trailOf } from '../platform/audit/audit-trail';

/** What is done at the door and belongs to an account alone: on record, and told in no feed. */
type DoorAction = 'SignedIn' | 'SessionEnded' | 'SessionsEnded' | 'LanguageChosen' | 'SignInRefused';

/** Puts a step at the door on record. Whoever asks is the actor, or the account that is being signed in. */
export const noteAtDoor = (manager: EntityManager, action: DoorAction, at: Date, subject: { type: 'Account' | 'Session'; id: string | null }, signingIn?: string): void =>
  trailOf(manager).note({
    action, at, subjectType: subject.type, subjectId: subject.id,
    ...(signingIn ? { actorId: signingIn } : {}),
    ...(action === 'SignInRefused' ? { decision: 'DENY' as const } : {}),
  });
