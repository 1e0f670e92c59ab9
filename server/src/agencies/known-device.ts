import type { EntityManager } from 'typeorm';
import { hashToken } from '../platform/authentication';
import type { Context } from '../platform/context';

const rememberedFor = 180 * 86_400_000;

/** The browser's own secret, if its holder has signed in to the account from it before. */
export const knownDevice = async (context: Context, manager: EntityManager, accountId: string): Promise<string | null> => {
  const { device } = context.cookie;
  if (!device) return null;
  const rows = (await manager.query('/* knownDevice */ select 1 from known_devices where token_hash = $1 and account_id = $2 and expires_at > $3', [
    hashToken(device), accountId, context.clock.now(),
  ])) as unknown[];
  return rows.length === 1 ? device : null;
};

/**
 * Remembers the browser of somebody who has just signed in, so that strangers' guesses cannot keep them out (OWASP's device
 * cookies). A browser that is new to the account gets a new secret, for the others of a shared machine too: none that was
 * planted in it is ever trusted.
 */
export const rememberDevice = async (context: Context, manager: EntityManager, accountId: string): Promise<void> => {
  const now = context.clock.now();
  const expiresAt = new Date(now.getTime() + rememberedFor);
  const known = await knownDevice(context, manager, accountId);
  const secret = known ?? context.clock.bytes(32).toString('base64url');
  const { device } = context.cookie;
  if (device && !known) await manager.query('/* rememberDevice */ update known_devices set token_hash = $2 where token_hash = $1', [hashToken(device), hashToken(secret)]);
  await manager.query(
    `/* rememberDevice */ insert into known_devices (token_hash, account_id, created_at, expires_at) values ($1, $2, $3, $4)
     on conflict (token_hash, account_id) do update set expires_at = $4`,
    [hashToken(secret), accountId, now, expiresAt],
  );
  await manager.query('/* rememberDevice */ delete from known_devices where account_id = $1 and expires_at <= $2', [accountId, now]);
  context.cookie.setDevice(secret, expiresAt);
};

/** Who sets a new password trusts no other browser any more. */
export const forgetDevices = async (context: Context, manager: EntityManager, accountId: string): Promise<void> => {
  const { device } = context.cookie;
  await manager.query('/* forgetDevices */ delete from known_devices where account_id = $1 and token_hash is distinct from $2', [accountId, device && hashToken(device)]);
};
