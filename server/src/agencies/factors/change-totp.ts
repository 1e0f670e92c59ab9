import type { EntityManager } from 'typeorm';
import type { Context } from '../../platform/context';
import { refuse } from '../../platform/refusal';
import { keepTrail } from '../agency-trail';
import { endSessions } from '../session.store';
import { tryFactor } from './factor-attempts.store';
import { readFactors } from './factors.store';
import { renewRecoveryCodes } from './recovery-codes';
import { seedBytes, seedWords } from './totp';
import { confirmSeed, keepPendingSeed } from './totp.store';

/** Shows a new seed for an authenticator app; nothing counts until a code of it was given back. */
export const beginTotp = async (context: Context): Promise<{ secret: string; uri: string }> => {
  await context.demandFresh();
  const { accountId } = context.signedIn;
  const seed = context.clock.bytes(seedBytes);
  return context.atTheDoor(async (manager) => {
    await keepPendingSeed(context, manager, accountId, seed);
    const { email } = await readFactors(manager, accountId);
    return seedWords(seed, email);
  });
};

/** Takes the seed that was shown into use: every other session ends, and recovery codes are given. */
export const confirmTotp = async (context: Context, code: string): Promise<string[]> => {
  const { accountId, agencyId } = context.signedIn;
  let codes: string[] = [];
  const isTaken = await tryFactor(context, accountId, async (manager) => {
    if (!(await confirmSeed(context, manager, accountId, code))) return false;
    codes = await renewRecoveryCodes(context, manager, accountId);
    await endOthers(context, manager);
    await keepTrail(context, manager, accountId, { kind: 'TotpAdded', agencyId, subjectId: accountId });
    return true;
  });
  return isTaken ? codes : refuse('factor.refused', 'code', 'code: this is not the code that the app shows now.');
};

/** Gives up the authenticator app; refused where it is the last factor of somebody who must have one. */
export const removeTotp = async (context: Context): Promise<void> => {
  await context.demandFresh();
  const { accountId, agencyId } = context.signedIn;
  await context.atTheDoor(async (manager) => {
    await manager.query('/* removeTotp */ delete from totp_seeds where account_id = $1', [accountId]);
    await demandOneLeft(manager, accountId);
    await endOthers(context, manager);
    await keepTrail(context, manager, accountId, { kind: 'TotpRemoved', agencyId, subjectId: accountId });
  });
};

/** New recovery codes; those before them no longer work. */
export const changeRecoveryCodes = async (context: Context): Promise<string[]> => {
  await context.demandFresh();
  const { accountId, agencyId } = context.signedIn;
  return context.atTheDoor(async (manager) => {
    const { hasTotp, passkeys } = await readFactors(manager, accountId);
    if (!hasTotp && passkeys.length === 0) refuse('factor.none', null, 'Recovery codes stand in for a second factor: set one up first.');
    await keepTrail(context, manager, accountId, { kind: 'RecoveryCodesRenewed', agencyId, subjectId: accountId });
    return renewRecoveryCodes(context, manager, accountId);
  });
};

/** Asked after a factor was taken away, in the same transaction; without any the recovery codes go too. */
export const demandOneLeft = async (manager: EntityManager, accountId: string): Promise<void> => {
  const { hasTotp, passkeys, isRequired } = await readFactors(manager, accountId);
  if (hasTotp || passkeys.length > 0) return;
  if (isRequired) refuse('factor.last', null, 'Your role demands a second factor: set up another one before this one goes.');
  await manager.query('/* demandOneLeft */ delete from recovery_codes where account_id = $1', [accountId]);
};

/** Sessions that were opened under other factors end. */
export const endOthers = (context: Context, manager: EntityManager): Promise<void> =>
  endSessions(manager, context.signedIn.accountId, context.clock.now(), context.signedIn.sessionId);
