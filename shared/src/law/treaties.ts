import { codeValidOn } from '../reference/dated-code';
import type { Confidence } from './verdict';

/** Treaties and bodies of law whose members this version knows. */
export const treaties = ['BASEL', 'BAN_AMENDMENT', 'BAMAKO', 'WAIGANI', 'IZMIR', 'KUWAIT', 'CENTRAL_AMERICA', 'OECD', 'EU', 'ANNEX_VII'] as const;
export type Treaty = (typeof treaties)[number];

export interface TreatyTable {
  readonly treaty: Treaty;
  /** From when it binds anybody. */
  readonly inForceFrom: string | null;
  /** Each `country:day`, or `country` alone when it is bound as long as the treaty is in force; `country:day..day` when it no longer is. */
  readonly members: string;
  readonly confidence: Confidence;
}

/** That a country is bound by a treaty, from a day to a day (both inclusive; null is open). */
export interface Membership {
  readonly treaty: Treaty;
  readonly country: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What people have written of a country and a treaty: it takes the place of whatever is shipped for the two. A struck one says that the country is not bound. */
export interface KeptMembership extends Membership {
  readonly isStruck: boolean;
}

/** Nobody is bound before the treaty is in force. */
const begins = (validFrom: string | null, inForceFrom: string | null): string | null => (inForceFrom !== null && (validFrom ?? '') < inForceFrom ? inForceFrom : validFrom);

/** The members that a table ships. */
export const membersOf = ({ treaty, members, inForceFrom }: TreatyTable): Membership[] =>
  members.trim().split(/\s+/).map((one) => {
    const [country = '', days = ''] = one.split(':');
    const [from = '', to = ''] = days.split('..');
    return { treaty, country, validFrom: begins(from || null, inForceFrom), validTo: to || null };
  });

type Bound = ReadonlyMap<string, readonly Membership[]>;

const bound = (table: TreatyTable, kept: readonly KeptMembership[]): Bound => {
  const found = new Map<string, Membership[]>(membersOf(table).map((one) => [one.country, [one]]));
  for (const { country } of kept) found.set(country, []);
  for (const { isStruck, ...one } of kept) if (!isStruck) found.get(one.country)?.push({ ...one, validFrom: begins(one.validFrom, table.inForceFrom) });
  return found;
};

/** Who is bound by what, and since when: what is shipped, with what people have added and corrected. */
export class TreatyRegister {
  private readonly tables: ReadonlyMap<Treaty, Bound>;

  constructor(tables: readonly TreatyTable[], kept: readonly KeptMembership[] = []) {
    this.tables = new Map(tables.map((table) => [table.treaty, bound(table, kept.filter(({ treaty }) => treaty === table.treaty))]));
  }

  /** Whether a country is bound on a day. */
  binds(treaty: Treaty, country: string, day: string): boolean {
    const memberships = this.tables.get(treaty)?.get(country);
    if (!memberships) return false;
    for (const membership of memberships) if (codeValidOn(membership, day)) return true;
    return false;
  }
}
