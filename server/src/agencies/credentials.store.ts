import type { EntityManager } from 'typeorm';
import type { Context } from '../platform/context';
import { countAttempt, isLocked } from './lock-out';
import { noteAtDoor } from './door-trail';
import { checkPassword } from './password';

interface Row {
  id: string;
  password_hash: string | null;
  failed_attempts: number;
  locked_until: Date | null;
}

/** The account of an address whose password is right; null alike for a wrong one, an unknown address and a locked account. */
export const findByPassword = async (context: Context, email: string, password: string): Promise<string | null> => {
  const candidate = await context.atTheDoor((manager) => takeAttempt(manager, email.trim().toLowerCase(), context.clock.now()));
  const matches = await checkPassword(candidate?.passwordHash ?? null, password);
  if (!candidate || !matches) {
    // Alike for every no, in work and in words; which account it was is for the auditor alone.
    await context.atTheDoor(async (manager) => noteAtDoor(manager, 'SignInRefused', context.clock.now(), { type: 'Account', id: candidate?.id ?? null }));
    return null;
  }
  await context.atTheDoor((manager) => manager.query('/* forgetAttempts */ update accounts set failed_attempts = 0, locked_until = null where id = $1', [candidate.id]));
  return candidate.id;
};

/** Counted and committed before the password is looked at, so that parallel guesses count too. */
const takeAttempt = async (manager: EntityManager, email: string, now: Date): Promise<{ id: string; passwordHash: string | null } | null> => {
  const [row] = (await manager.query(
    `/* takeAttempt */ select id, password_hash, failed_attempts, locked_until from accounts where email = $1 and state = 'ACTIVE' for update`,
    [email],
  )) as Row[];
  if (!row) return null;
  const before = { failedAttempts: row.failed_attempts, lockedUntil: row.locked_until };
  const after = countAttempt(before, now);
  await manager.query('/* countAttempt */ update accounts set failed_attempts = $2, locked_until = $3 where id = $1', [row.id, after.failedAttempts, after.lockedUntil]);
  return { id: row.id, passwordHash: isLocked(before, now) ? null : row.password_hash };
};
