import type { Room } from '../platform/room';
import { PartyEntity } from './party.entity';
import { nominalReadingReads, partyReads } from './party.reads';
import { PartyResolver } from './party.resolver';
import { sealedNames } from './reseal-parties';

export { addKeepers, hideParties, showParties } from './show-parties';
export { findParties, keepParties } from './keep-parties';
export { fingerprintsOf, tokensOfName, unsealParty } from './seal-party';
export { getParty } from './party.store';
export { partiesOf } from './party.reads';
export { PartyInput } from './party.input';
export { Party } from './party.type';
export type { PartySubject } from './party-subject';
export type { Release } from './release-party';
export { releaseName } from './release-party';

/** Parties: the persons and companies that reports and targets name, each name sealed and opened one at a time. */
export const partiesRoom: Room = {
  name: 'parties',
  reads: [partyReads, nominalReadingReads],
  resolvers: [PartyResolver],
  entities: [PartyEntity],
  sealed: [sealedNames],
};
