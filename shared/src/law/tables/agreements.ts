import { codeValidOn } from '../../reference/dated-code';

/** An agreement under Article 11 between two States. */
export interface Agreement {
  readonly from: string;
  readonly to: string;
  readonly isTacit: boolean;
  readonly validFrom: string;
  readonly validTo: null;
  readonly citation: string;
}

const both = (one: string, other: string, validFrom: string, citation: string, isTacit = false): Agreement[] => [
  { from: one, to: other, isTacit, validFrom, validTo: null, citation },
  { from: other, to: one, isTacit, validFrom, validTo: null, citation },
];

/** Bilateral agreements, each for its direction. Where a day is not known the year's last is taken. Source: titles as lists of environmental agreements have them. Edition: 2026-11-01. */
export const agreements: readonly Agreement[] = [
  ...both('CA', 'US', '1986-11-08', 'Canada-United States agreement on hazardous waste (1986) Art. 2, 3', true),
  ...both('MX', 'US', '1986-12-31', 'La Paz Agreement, Annex III (1986)'),
  { from: 'MY', to: 'US', isTacit: false, validFrom: '1995-12-31', validTo: null, citation: 'Malaysia-United States agreement (1995)' },
  { from: 'CR', to: 'US', isTacit: false, validFrom: '1997-12-31', validTo: null, citation: 'Costa Rica-United States agreement (1997)' },
  { from: 'PH', to: 'US', isTacit: false, validFrom: '2001-12-31', validTo: null, citation: 'Philippines-United States agreement (2001)' },
  ...both('FR', 'GA', '2003-12-31', 'France-Gabon agreement (2003)'),
];

/** The agreement that covers a movement on a day. */
export const agreementFor = ({ origin, destination }: { origin: string; destination: string }, day: string): Agreement | undefined =>
  agreements.find((one) => one.from === origin && one.to === destination && codeValidOn(one, day));
