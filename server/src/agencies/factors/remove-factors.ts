import { forgetAttempts, limits } from '../attempt-limit';
import type { Context } from '../../platform/context';
import { assertCan } from '../../platform/policy';
import { accountPolicy } from '../agency.policy';
import { keepTrail } from '../agency-trail';
import { agencyOf } from '../change-account';
import { endSessions } from '../session.store';

/** Takes away every second factor of somebody who lost theirs: they sign in with the password and set up another. */
export const removeFactors = async (context: Context, accountId: string): Promise<void> => {
  const agencyId = await context.atTheDoor((manager) => agencyOf(manager, accountId));
  await assertCan(context, accountPolicy, 'removeFactors', { id: accountId, agencyId }, 'Account');
  await context.demandFresh();
  await context.atTheDoor(async (manager) => {
    for (const table of ['totp_seeds', 'passkeys', 'recovery_codes']) await manager.query(`/* removeFactors */ delete from ${table} where account_id = $1`, [accountId]);
    await forgetAttempts(context, manager, limits.factor, accountId);
    await endSessions(manager, accountId, context.clock.now(), null);
    await keepTrail(context, manager, context.signedIn.accountId, { kind: 'SecondFactorsRemoved', agencyId, subjectId: accountId });
  });
};
