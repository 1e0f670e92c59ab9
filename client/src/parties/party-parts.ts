import type { PartyPart } from '../graphql/graphql';

/** The parts that a person or company can have in a consignment, in the order in which they are offered. */
export const partyParts = ['CONSIGNOR', 'CONSIGNEE', 'NOTIFY_PARTY', 'BROKER', 'CARRIER', 'OTHER'] as const satisfies readonly PartyPart[];
