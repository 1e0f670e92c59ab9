import type { SealedColumn } from '../../platform/reseal';
import { seedPurpose } from './totp.store';

/** Seeds of authenticator apps. */
export const sealedSeeds: SealedColumn = {
  table: 'totp_seeds',
  key: ['account_id'],
  column: 'seed',
  renew: (secrets, row) => {
    const accountId = row.account_id as string;
    const seed = secrets.open(seedPurpose, row.seed as Buffer, accountId);
    return seed && { seed: secrets.seal(seedPurpose, seed, accountId) };
  },
};
