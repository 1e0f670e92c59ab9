import { findPlace } from '@muster/shared/reference/places';
import type { Quantity } from '@muster/shared/seizures/quantity';
import type {
  DatePrecision, DetectionMethod, Direction, QuantityBasis, SeizureOutcome, TransportMode, WasteStream,
} from '@muster/shared/vocabularies';

/** One material among those found. */
export interface PublishedItem {
  readonly found: string;
  readonly stream: WasteStream;
  readonly quantities: readonly Quantity[];
}

/** An illegal shipment as its sources describe it. What no source says is null, or an empty list of methods. */
export interface PublishedCase {
  readonly caseKey: string;
  /** As precise as the source: 2019, 2019-04 or 2019-04-29. */
  readonly date: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly dateNote: string | null;
  readonly country: string;
  readonly place: string | null;
  readonly locode: string | null;
  /** Where several places are named, the position of the first. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly zone: string | null;
  readonly direction: Direction | null;
  readonly transportMode: TransportMode | null;
  readonly declared: string | null;
  readonly found: string;
  readonly stream: WasteStream;
  /** The whole shipment, as published; the items need not add up to it. */
  readonly quantities: readonly Quantity[];
  readonly items: readonly PublishedItem[];
  readonly containerCount: number | null;
  readonly origins: readonly string[] | null;
  readonly transits: readonly string[] | null;
  readonly destinations: readonly string[] | null;
  readonly detectionMethods: readonly DetectionMethod[];
  readonly authorities: readonly string[];
  readonly outcome: SeizureOutcome | null;
  readonly outcomeNote: string | null;
  readonly operation: string | null;
  readonly notes: string | null;
  readonly sources: readonly string[];
}

type AlwaysKnown = Pick<PublishedCase, 'caseKey' | 'country' | 'found' | 'stream' | 'sources'>;
export type KnownFacts = AlwaysKnown & Partial<Omit<PublishedCase, 'datePrecision'>> & {
  /** Key of a place in the reference table, which gives code, position and zone. */
  readonly at?: string;
};

const precisionOf = (date: string | null | undefined): DatePrecision | null => {
  if (!date) return null;
  return date.length === 4 ? 'YEAR' : date.length === 7 ? 'MONTH' : 'DAY';
};

const locate = (key: string) => {
  const place = findPlace(key);
  if (!place) throw new Error(`No place ${key} in the reference table`);
  const { name, locode, latitude, longitude, zone } = place;
  return { place: name, locode, latitude, longitude, zone };
};

const nowhere = { place: null, locode: null, latitude: null, longitude: null, zone: null };

/** A published case from the facts that are known; all others stay unknown. */
export const publishedCase = ({ at, ...facts }: KnownFacts): PublishedCase => {
  const quantities = facts.quantities ?? [];
  return {
    date: null, dateNote: null, direction: null, transportMode: null, declared: null, containerCount: null,
    origins: null, transits: null, destinations: null, detectionMethods: [], authorities: [],
    outcome: null, outcomeNote: null, operation: null, notes: null,
    items: [{ found: facts.found, stream: facts.stream, quantities }],
    ...(at ? locate(at) : nowhere),
    ...facts,
    quantities,
    datePrecision: precisionOf(facts.date),
  };
};

/** Kilograms; the basis stays open when the source does not say how it knows. */
export const kg = (amount: string, basis?: QuantityBasis): Quantity => ({ amount, unit: 'KILOGRAM', ...(basis && { basis }) });

export const pieces = (amount: string): Quantity => ({ amount, unit: 'PIECE' });

export const containers = (amount: string): Quantity => ({ amount, unit: 'CONTAINER' });
