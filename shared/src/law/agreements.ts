import { codeValidOn } from '../reference/dated-code';
import { Coverage } from './coverage';
import type { Confidence } from './verdict';
import { confidences } from './verdict';

/** What an agreement is laid on, as seen from the State that it is written down for: what goes out of it to the others, or what comes in from them. */
export const agreementSides = ['IMPORT', 'EXPORT'] as const;
export type AgreementSide = (typeof agreementSides)[number];

/** The Union as a party: it stands for whoever is bound by its law on the day. */
export const unionAsParty = 'EU';

/** An agreement or arrangement under Article 11 of the Basel Convention. */
export interface Agreement {
  /** By which it is found again: of a shipped one its name, of one that people keep its identifier. */
  readonly key: string;
  readonly title: { readonly en: string; readonly fr: string };
  /** The party that it is written down for, and the others; `EU` is the Union. */
  readonly country: string;
  readonly others: readonly string[];
  /** One direction alone; null is between all of its parties, both ways. */
  readonly side: AgreementSide | null;
  /** Beginnings of HS subheadings, and waste codes; null is all hazardous and other waste. */
  readonly hs: readonly string[] | null;
  readonly codes: readonly string[] | null;
  readonly operation: 'D' | 'R' | null;
  /** Whether silence of a party is its consent after 30 days. */
  readonly isTacit: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly citation: string;
  readonly confidence: Confidence;
}

/** What an agreement is looked up for. */
export interface Agreed {
  readonly day: string;
  readonly origin: string;
  readonly destination: string;
  readonly hs6: string | null;
  readonly codes: readonly string[];
  readonly operation: string | null;
  /** Whether a country is bound by the Union's law on the day. */
  readonly isOfTheUnion: (country: string) => boolean;
}

/** An agreement that covers a movement, and why nothing may be built on it yet. */
export interface Cover {
  readonly agreement: Agreement;
  /** It is badly sourced, or it speaks of one kind of operation and which one this is, is not known. Null where it holds. */
  readonly doubt: 'CONFIDENCE' | 'OPERATION' | null;
}

/** Whether a party is this country, or the Union that it belongs to. */
const isOf = (party: string, country: string, { isOfTheUnion }: Pick<Agreed, 'isOfTheUnion'>): boolean => party === country || (party === unionAsParty && isOfTheUnion(country));

/** Whether a country is one of its parties. */
export const isPartyTo = ({ country, others }: Agreement, state: string, of: Pick<Agreed, 'isOfTheUnion'>): boolean => [country, ...others].some((party) => isOf(party, state, of));

const isOnTheWay = ({ country, others, side }: Agreement, asked: Agreed): boolean => {
  const { origin, destination } = asked;
  const isAmong = (state: string): boolean => others.some((party) => isOf(party, state, asked));
  const isOut = isOf(country, origin, asked) && isAmong(destination);
  const isIn = isOf(country, destination, asked) && isAmong(origin);
  if (side !== null) return side === 'EXPORT' ? isOut : isIn;
  // Between two of the others too: but the Union is one party, and what moves within it moves between no two.
  return isOut || isIn || others.some((one) => isOf(one, origin, asked) && others.some((other) => other !== one && isOf(other, destination, asked)));
};

const doubtOf = ({ confidence, operation }: Agreement, asked: Agreed): Cover['doubt'] => {
  if (confidence === 'LOW') return 'CONFIDENCE';
  return operation !== null && asked.operation === null ? 'OPERATION' : null;
};

/** The agreements under Article 11, found by their parties. */
export class AgreementRegister {
  private readonly byParty = new Map<string, { readonly agreement: Agreement; readonly coverage: Coverage }[]>();

  constructor(readonly all: readonly Agreement[]) {
    for (const agreement of all) {
      const ready = { agreement, coverage: new Coverage(agreement) };
      for (const party of new Set([agreement.country, ...agreement.others])) this.byParty.set(party, [...(this.byParty.get(party) ?? []), ready]);
    }
  }

  /** The agreement that covers a movement best: one that holds before one in doubt, then the surest. */
  that(asked: Agreed): Cover | null {
    const ofOrigin = this.byParty.get(asked.origin);
    const ofUnion = this.byParty.has(unionAsParty) && asked.isOfTheUnion(asked.origin) ? this.byParty.get(unionAsParty) : undefined;
    let best: Cover | null = null;
    for (const { agreement, coverage } of [...(ofOrigin ?? none), ...(ofUnion ?? none)]) {
      const isInForce = codeValidOn(agreement, asked.day);
      const isForOperation = agreement.operation === null || asked.operation === null || asked.operation.startsWith(agreement.operation);
      if (!isInForce || !isForOperation || !isOnTheWay(agreement, asked) || !coverage.covers(asked.hs6, asked.codes)) continue;
      const cover = { agreement, doubt: doubtOf(agreement, asked) };
      if (best === null || rankOf(cover) < rankOf(best)) best = cover;
    }
    return best;
  }
}

const none: readonly never[] = [];
const rankOf = ({ agreement, doubt }: Cover): number => (doubt === null ? 0 : confidences.length) + confidences.indexOf(agreement.confidence);
