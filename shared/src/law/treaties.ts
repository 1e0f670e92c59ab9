import { codeValidOn } from '../reference/dated-code';
import type { Confidence } from './verdict';

/** Treaties and bodies of law whose members this version knows. */
export type Treaty = 'BASEL' | 'BAN_AMENDMENT' | 'BAMAKO' | 'WAIGANI' | 'IZMIR' | 'KUWAIT' | 'CENTRAL_AMERICA' | 'OECD' | 'EU' | 'ANNEX_VII';

export interface TreatyTable {
  readonly treaty: Treaty;
  /** From when it binds anybody. */
  readonly inForceFrom: string | null;
  /** Each `country:day`, or `country` alone when it is bound as long as the treaty is in force; `country:day..day` when it no longer is. */
  readonly members: string;
  readonly confidence: Confidence;
}

interface Membership {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const read = ({ members, inForceFrom }: TreatyTable): Map<string, Membership> =>
  new Map(
    members.trim().split(/\s+/).map((one) => {
      const [country = '', days = ''] = one.split(':');
      const [from = '', to = ''] = days.split('..');
      const begins = inForceFrom !== null && from < inForceFrom ? inForceFrom : from || null;
      return [country, { validFrom: begins, validTo: to || null }];
    }),
  );

/** Who is bound by what, and since when. */
export class TreatyRegister {
  private readonly tables: ReadonlyMap<Treaty, ReadonlyMap<string, Membership>>;

  constructor(tables: readonly TreatyTable[]) {
    this.tables = new Map(tables.map((table) => [table.treaty, read(table)]));
  }

  /** Whether a country is bound on a day. */
  binds(treaty: Treaty, country: string, day: string): boolean {
    const membership = this.tables.get(treaty)?.get(country);
    return membership !== undefined && codeValidOn(membership, day);
  }
}
