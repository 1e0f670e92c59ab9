import type { EntityManager } from 'typeorm';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import type { AccountState } from './account.entity';
import { accountPolicy } from './agency.policy';
import { keepTrail } from './agency-trail';
import { noteAtDoor } from './door-trail';
import { checkLanguage } from './check-language';
import { endSessions } from './session.store';

/** Closes an account, which ends its sessions at once, or opens it again, for which it signs in anew. */
export const changeAccountState = async (context: Context, id: string, state: AccountState): Promise<string> => {
  const agencyId = await context.atTheDoor((manager) => agencyOf(manager, id));
  await assertCan(context, accountPolicy, 'changeState', { id, agencyId }, 'Account');
  await context.atTheDoor(async (manager) => {
    await manager.query('/* changeAccountState */ update accounts set state = $2 where id = $1', [id, state]);
    await manager.query('/* changeAccountState */ update people set is_active = $2 where id = $1', [id, state === 'ACTIVE']);
    await endSessions(manager, id, context.clock.now(), null);
    if (state === 'DISABLED') await revokeInvitationsOf(manager, id, context.clock.now());
    await keepTrail(context, manager, context.signedIn.accountId, { kind: state === 'ACTIVE' ? 'AccountEnabled' : 'AccountDisabled', agencyId, subjectId: id });
  });
  return id;
};

/** Lets somebody answer for the agency, or no longer. */
export const setLead = async (context: Context, id: string, isLead: boolean): Promise<string> => {
  const agencyId = await context.atTheDoor((manager) => agencyOf(manager, id));
  await assertCan(context, accountPolicy, 'changeRole', { id, agencyId }, 'Account');
  await context.atTheDoor(async (manager) => {
    await manager.query('/* setLead */ update accounts set agency_role = $2 where id = $1', [id, isLead ? 'LEAD' : 'MEMBER']);
    if (!isLead) await revokeInvitationsOf(manager, id, context.clock.now());
    await keepTrail(context, manager, context.signedIn.accountId, { kind: 'LeadChanged', agencyId, subjectId: id, arguments: { isLead } });
  });
  return id;
};

/** Lets an account write documents of its own, or only ask what the screens ask; its access tokens follow. */
export const setApiAccess = async (context: Context, id: string, hasApiAccess: boolean): Promise<string> => {
  const agencyId = await context.atTheDoor((manager) => agencyOf(manager, id));
  await assertCan(context, accountPolicy, 'changeApiAccess', { id, agencyId }, 'Account');
  await context.atTheDoor(async (manager) => {
    await manager.query('/* setApiAccess */ update accounts set has_api_access = $2 where id = $1', [id, hasApiAccess]);
    await keepTrail(context, manager, context.signedIn.accountId, { kind: 'ApiAccessChanged', agencyId, subjectId: id, arguments: { hasApiAccess } });
  });
  return id;
};

/** Chooses the language of the account's screens. */
export const setLanguage = async (context: Context, tag: string): Promise<void> => {
  const mistakes = new Mistakes();
  const language = checkLanguage(mistakes, 'language', tag);
  mistakes.throwIfAny();
  const { accountId } = context.signedIn;
  await context.atTheDoor(async (manager) => {
    await manager.query('/* setLanguage */ update accounts set language = $2 where id = $1', [accountId, language]);
    noteAtDoor(manager, 'LanguageChosen', context.clock.now(), { type: 'Account', id: accountId });
  });
};

/** Links that somebody gave out end with the right to give them out. */
const revokeInvitationsOf = (manager: EntityManager, accountId: string, now: Date): Promise<unknown> =>
  manager.query('/* revokeInvitationsOf */ update account_invitations set revoked_at = $2 where invited_by = $1 and accepted_at is null and revoked_at is null', [accountId, now]);

/** The agency of an account; unknown accounts are not found. */
export const agencyOf = async (manager: EntityManager, accountId: string): Promise<string> => {
  const [account] = (await manager.query('/* agencyOf */ select agency_id from accounts where id = $1', [accountId])) as { agency_id: string }[];
  if (!account) throw notFound();
  return account.agency_id;
};
