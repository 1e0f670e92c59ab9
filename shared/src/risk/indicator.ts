import type { FactName, LineFacts } from './line-facts';

export const indicatorGroups = ['PARTIES', 'DOCUMENTS', 'COMMODITY', 'ROUTE', 'TIME', 'PHYSICAL', 'SOURCES', 'TRADE'] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

/** Where an indicator comes from: published, drawn from one published case, or ours. */
export type Basis = 'PUBLISHED' | 'CASE' | 'OURS';

/** What made an indicator fire, for its sentence; never a name or an address, which stay sealed. */
export type Values = Readonly<Record<string, string>>;

export interface Words {
  readonly en: string;
  readonly fr: string;
}

/** How a machine looks for it. */
export interface MachineCheck {
  /** All of these must be known before it can be looked for. */
  readonly needs: readonly FactName[];
  /** The values that made it fire; null when it does not. `text` is the description, in small letters and without accents. */
  find(facts: LineFacts, text: string): Values | null;
  readonly says: { readonly en: (values: Values) => string; readonly fr: (values: Values) => string };
}

/** One sign that a consignment is worth controlling. */
export interface Indicator {
  readonly code: string;
  readonly group: IndicatorGroup;
  readonly title: Words;
  readonly explanation: Words;
  readonly source: string;
  readonly basis: Basis;
  /** Null: a person ticks it. */
  readonly check: MachineCheck | null;
  /** It stands on trade statistics, and is not asked of whoever has only a manifest. */
  readonly isOfTrade: boolean;
}

type Told = readonly [title: string, explanation: string];

const described = (code: string, group: IndicatorGroup, source: string, basis: Basis, en: Told, fr: Told): Omit<Indicator, 'check' | 'isOfTrade'> => ({
  code, group, title: { en: en[0], fr: fr[0] }, explanation: { en: en[1], fr: fr[1] }, source, basis,
});

/** An indicator that a person ticks. */
export const ticked = (...all: Parameters<typeof described>): Indicator => ({ ...described(...all), check: null, isOfTrade: false });

/** An indicator that a machine looks for. */
export const checked = (...[check, ...all]: [MachineCheck, ...Parameters<typeof described>]): Indicator => ({ ...described(...all), check, isOfTrade: false });

/** An indicator that needs trade statistics. */
export const ofTrade = (...[check, ...all]: [MachineCheck, ...Parameters<typeof described>]): Indicator => ({ ...described(...all), check, isOfTrade: true });

/** A check that only says yes or no. */
export const when = (needs: readonly FactName[], find: (facts: LineFacts, text: string) => boolean, en: string, fr: string): MachineCheck => ({
  needs,
  find: (facts, text) => (find(facts, text) ? nothing : null),
  says: { en: () => en, fr: () => fr },
});

const nothing: Values = {};
