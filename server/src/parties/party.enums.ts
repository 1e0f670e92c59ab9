import { graphqlEnum } from '../platform/enums';
import type { PartyKind, PartyPart } from './party.entity';

export const PartyPartEnum = graphqlEnum<PartyPart>('PartyPart', 'Part of a person or company in a consignment.', {
  CONSIGNOR: 'Sent it.', CONSIGNEE: 'Was to receive it.', NOTIFY_PARTY: 'Was to be notified.', BROKER: 'Arranged it.', CARRIER: 'Carried it.', OTHER: 'Any other part.',
});
export const PartyKindEnum = graphqlEnum<PartyKind>('PartyKind', 'Whether a party is a person or a company.', { PERSON: 'A person.', COMPANY: 'A company.' });
