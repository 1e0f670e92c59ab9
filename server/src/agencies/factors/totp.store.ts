import type { EntityManager } from 'typeorm';
import type { Context } from '../../platform/context';
import { stepOf } from './totp';

export const seedPurpose = 'totp-seed';

/** How long a seed that was shown can be confirmed. */
const pendingMilliseconds = 15 * 60_000;

/** Keeps a seed that was shown and is not confirmed yet; one that is in use stays until then. */
export const keepPendingSeed = (context: Context, manager: EntityManager, accountId: string, seed: Buffer): Promise<unknown> =>
  manager.query(
    `/* keepPendingSeed */ insert into totp_seeds (account_id, pending_seed, pending_since) values ($1, $2, $3)
     on conflict (account_id) do update set pending_seed = excluded.pending_seed, pending_since = excluded.pending_since`,
    [accountId, context.secrets.seal(seedPurpose, seed, accountId), context.clock.now()],
  );

/** Takes the pending seed into use if the code is of it; the code's step counts as used. */
export const confirmSeed = async (context: Context, manager: EntityManager, accountId: string, code: string): Promise<boolean> => {
  const now = context.clock.now();
  const [row] = (await manager.query('/* confirmSeed */ select pending_seed from totp_seeds where account_id = $1 and pending_since > $2 for update', [
    accountId, new Date(now.getTime() - pendingMilliseconds),
  ])) as { pending_seed: Buffer | null }[];
  const step = stepUnder(context, accountId, row?.pending_seed ?? null, code);
  if (step === null) return false;
  await manager.query(
    '/* confirmSeed */ update totp_seeds set seed = pending_seed, confirmed_at = $2, last_step = $3, pending_seed = null, pending_since = null where account_id = $1',
    [accountId, now, step],
  );
  return true;
};

/** Whether a code is right now and newer than the last that was taken: each is good for one use (RFC 6238, 5.2). */
export const takeTotp = async (context: Context, manager: EntityManager, accountId: string, code: string): Promise<boolean> => {
  const [row] = (await manager.query('/* takeTotp */ select seed from totp_seeds where account_id = $1 and confirmed_at is not null', [accountId])) as { seed: Buffer }[];
  const step = stepUnder(context, accountId, row?.seed ?? null, code);
  if (step === null) return false;
  const [, taken] = (await manager.query('/* takeTotp */ update totp_seeds set last_step = $2 where account_id = $1 and last_step < $2', [accountId, step])) as [unknown, number];
  return taken === 1;
};

const stepUnder = (context: Context, accountId: string, sealed: Buffer | null, code: string): number | null => {
  const seed = sealed && context.secrets.open(seedPurpose, sealed, accountId);
  return seed && stepOf(seed, code, context.clock.now());
};
