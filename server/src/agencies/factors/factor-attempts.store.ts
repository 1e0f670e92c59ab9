import type { EntityManager } from 'typeorm';
import type { Context } from '../../platform/context';
import { countAttempt, isLocked } from '../lock-out';
import { keepTrail } from '../agency-trail';
import { takeRecoveryCode } from './recovery-codes';
import { takeTotp } from './totp.store';

/** Counts a try at a second factor before it is looked at; false while the account is locked for that. */
const countFactorAttempt = async (manager: EntityManager, accountId: string, now: Date): Promise<boolean> => {
  const [row] = (await manager.query('/* countFactorAttempt */ select factor_attempts, factor_locked_until from accounts where id = $1 for update', [accountId])) as [
    { factor_attempts: number; factor_locked_until: Date | null },
  ];
  const before = { failedAttempts: row.factor_attempts, lockedUntil: row.factor_locked_until };
  const after = countAttempt(before, now);
  await manager.query('/* countFactorAttempt */ update accounts set factor_attempts = $2, factor_locked_until = $3 where id = $1', [accountId, after.failedAttempts, after.lockedUntil]);
  return !isLocked(before, now);
};

/** Evaluates a try under the lock-out: counted and committed first, so that tries made at once count too. */
export const tryFactor = async (context: Context, accountId: string, isRight: (manager: EntityManager) => Promise<boolean>): Promise<boolean> => {
  const mayTry = await context.atTheDoor((manager) => countFactorAttempt(manager, accountId, context.clock.now()));
  if (!mayTry) return false;
  return context.atTheDoor(async (manager) => {
    if (!(await isRight(manager))) return false;
    await manager.query('/* forgetFactorAttempts */ update accounts set factor_attempts = 0, factor_locked_until = null where id = $1', [accountId]);
    return true;
  });
};

/** Takes a code of the authenticator app or a recovery code; the use of the latter is on record. */
export const tryCode = (context: Context, account: { id: string; agencyId: string }, code: string): Promise<boolean> =>
  tryFactor(context, account.id, async (manager) => {
    if (await takeTotp(context, manager, account.id, code)) return true;
    if (!(await takeRecoveryCode(context, manager, account.id, code))) return false;
    await keepTrail(context, manager, account.id, { kind: 'RecoveryCodeUsed', agencyId: account.agencyId, subjectId: account.id });
    return true;
  });
