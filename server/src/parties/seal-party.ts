import { nameKey } from '@muster/shared/identifiers/consignment-marks';
import type { Secrets } from '../platform/secrets';
import type { PartyEntity } from './party.entity';
import type { PartyInput } from './party.input';

/** What is known of a person or company: never stored, logged or answered in the clear but by `openParty`. */
export interface PartyDetails {
  name: string;
  address: string | null;
  identifiers: string[];
}

type Place = Pick<PartyEntity, 'operationId' | 'id'>;

/** Bound to its row, so that a text moved to another one does not open. */
const boundTo = ({ operationId, id }: Place): string => `nominal_parties|${operationId}|${id}`;

/** The token by which one name is found again within one operation, however it was spelled; of no use in another. */
const blindToken = (secrets: Secrets, operationId: string, name: string): Buffer => secrets.blind('nominal', JSON.stringify([operationId, ...nameKey(name)]));

/** The tokens that a name has in an operation under every root: for whoever looks whether it is known there. */
export const tokensOfName = (secrets: Secrets, operationId: string, name: string): Buffer[] => secrets.blinds('nominal', JSON.stringify([operationId, ...nameKey(name)]));

export const sealParty = (secrets: Secrets, place: Place, details: PartyDetails): Pick<PartyEntity, 'ciphertext' | 'keyId' | 'blindToken'> => ({
  ciphertext: secrets.seal('nominal', Buffer.from(JSON.stringify(details)), boundTo(place)),
  keyId: secrets.keyId.toString('hex'),
  blindToken: blindToken(secrets, place.operationId, details.name),
});

type SealedParty = Place & Pick<PartyEntity, 'ciphertext'>;

/** What was sealed; null when no root opens it. */
export const tryUnseal = (secrets: Secrets, party: SealedParty): PartyDetails | null => {
  const plain = secrets.open('nominal', party.ciphertext, boundTo(party));
  return plain && (JSON.parse(plain.toString('utf8')) as PartyDetails);
};

export const unsealParty = (secrets: Secrets, party: SealedParty): PartyDetails => {
  const details = tryUnseal(secrets, party);
  if (!details) throw new Error('A name does not open: it was altered, or sealed with another key.');
  return details;
};

/** Keyed fingerprints of what was said of parties, so that a repeat is told from another body without a name being kept or guessed; the one to keep comes first. */
export const fingerprintsOf = (secrets: Secrets, parties: readonly PartyInput[]): string[] =>
  secrets
    .blinds('nominal', JSON.stringify(parties.map(({ id, part, kind, name, address, identifiers }) => [id.toLowerCase(), part, kind, name ?? null, address ?? null, identifiers ?? []])))
    .map((token) => token.toString('base64url'));
