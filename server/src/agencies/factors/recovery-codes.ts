import type { EntityManager } from 'typeorm';
import type { Context } from '../../platform/context';

const howMany = 10;
/** Without the letters that are taken for others (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/** Replaces the account's recovery codes; they are shown this once and kept as keyed tokens, 80 bits each. */
export const renewRecoveryCodes = async (context: Context, manager: EntityManager, accountId: string): Promise<string[]> => {
  const codes = Array.from({ length: howMany }, () => [...context.clock.bytes(length)].map((byte) => alphabet[byte % alphabet.length]).join(''));
  await manager.query('/* renewRecoveryCodes */ delete from recovery_codes where account_id = $1', [accountId]);
  await manager.query('/* renewRecoveryCodes */ insert into recovery_codes (account_id, code_token, made_at) select $1, unnest($2::bytea[]), $3', [
    accountId, codes.map((code) => tokenOf(context, accountId, code)), context.clock.now(),
  ]);
  return codes.map((code) => (code.match(/.{4}/g) ?? []).join('-'));
};

/** Whether this is one of the account's codes; each works once, however often it is sent at once. */
export const takeRecoveryCode = async (context: Context, manager: EntityManager, accountId: string, code: string): Promise<boolean> => {
  const typed = code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (typed.length !== length) return false;
  const [, taken] = (await manager.query('/* takeRecoveryCode */ update recovery_codes set used_at = $3 where account_id = $1 and code_token = any($2::bytea[]) and used_at is null', [
    // What was made before a rotation of the keys is still known.
    accountId, context.secrets.blinds('recovery-code', `${accountId}|${typed}`), context.clock.now(),
  ])) as [unknown, number];
  return taken === 1;
};

const tokenOf = (context: Context, accountId: string, code: string): Buffer => context.secrets.blind('recovery-code', `${accountId}|${code}`);
