import type { EntityManager } from 'typeorm';
import type { Context } from '../../platform/context';
import { forgetAttempts, limits, takeAttempt } from '../attempt-limit';
import { keepTrail } from '../agency-trail';
import { takeRecoveryCode } from './recovery-codes';
import { takeTotp } from './totp.store';

/** Evaluates a try as far as its limit allows: counted and committed first, so that tries made at once count too. */
export const tryFactor = async (context: Context, accountId: string, isRight: (manager: EntityManager) => Promise<boolean>): Promise<boolean> => {
  const mayTry = await context.atTheDoor((manager) => takeAttempt(context, manager, limits.factor, accountId));
  if (!mayTry) return false;
  return context.atTheDoor(async (manager) => {
    if (!(await isRight(manager))) return false;
    await forgetAttempts(context, manager, limits.factor, accountId);
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
