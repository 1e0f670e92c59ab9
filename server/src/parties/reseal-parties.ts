import type { SealedColumn } from '../platform/reseal';
import { sealParty, tryUnseal } from './seal-party';

/** Names are sealed with the current root, and found by a token of the same one. */
export const sealedNames: SealedColumn = {
  table: 'nominal_parties',
  key: ['operation_id', 'id'],
  column: 'ciphertext',
  renew: (secrets, row) => {
    const place = { operationId: row.operation_id as string, id: row.id as string };
    const details = tryUnseal(secrets, { ...place, ciphertext: row.ciphertext as Buffer });
    if (!details) return null;
    const { ciphertext, keyId, blindToken } = sealParty(secrets, place, details);
    return { ciphertext, key_id: keyId, blind_token: blindToken };
  },
};
