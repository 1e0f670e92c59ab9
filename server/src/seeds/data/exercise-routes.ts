import { containerCheckDigit } from '@muster/shared/identifiers/container-number';
import { findPlace } from '@muster/shared/reference/places';
import { parseAmount, subtractAmount, sumAmounts } from '@muster/shared/seizures/quantity';
import type { Quantity } from '@muster/shared/seizures/quantity';
import type {
  DatePrecision, DetectionMethod, Direction, QuantityBasis, TransportMode,
} from '@muster/shared/vocabularies';
import { mainPorts, usualCountries } from './exercise-route-tables';
import type { PublishedCase, PublishedItem } from './published-case';

/** The weeks before the start of the exercise into which the cases are moved. */
export const exerciseWeeks = 6;

const containerNumbersShown = 3;
const lorryLoad = '20000';
const day = 24 * 60 * 60 * 1000;

export interface ExerciseStop {
  readonly country: string;
  readonly place: string;
  readonly locode: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: string;
}

export interface ExerciseQuantity extends Quantity {
  readonly basis: QuantityBasis;
}

export interface ExerciseItem extends PublishedItem {
  readonly quantities: readonly ExerciseQuantity[];
}

export type CompletedField =
  | 'detectedAt' | 'place' | 'position' | 'direction' | 'transportMode' | 'departure' | 'destination' | 'quantities' | 'basis'
  | 'detectionMethod' | 'containerNumbers';

/** A report of an exercise: the material of a published case on a date that is not its own, and with a whole route. */
export interface ExerciseReport {
  readonly exercise: true;
  readonly caseKey: string;
  readonly detectedAt: string;
  readonly detectedPrecision: DatePrecision;
  readonly stop: ExerciseStop;
  readonly direction: Direction;
  readonly transportMode: TransportMode;
  readonly departure: ExerciseStop;
  readonly transits: readonly ExerciseStop[];
  readonly destination: ExerciseStop;
  readonly items: readonly ExerciseItem[];
  readonly containerCount: number | null;
  readonly containerNumbers: readonly string[];
  readonly detectionMethod: DetectionMethod;
  readonly published: PublishedCase;
  /** What the rule made up, so that nobody takes it for a fact. */
  readonly completed: readonly CompletedField[];
}

const stopAt = (key: string): ExerciseStop => {
  const place = findPlace(key);
  if (!place) throw new Error(`No place ${key} in the reference table`);
  const { country, name, locode, latitude, longitude, zone } = place;
  return { country, place: name, locode, latitude, longitude, zone };
};

const mainPortOf = (country: string): ExerciseStop => {
  const key = mainPorts[country];
  if (!key) throw new Error(`No main port for ${country}`);
  return stopAt(key);
};

const stopOf = ({ country, place, locode, latitude, longitude, zone }: PublishedCase): ExerciseStop => {
  if (place === null || latitude === null || longitude === null || zone === null) return mainPortOf(country);
  return { country, place, locode, latitude, longitude, zone };
};

const transportModeOf = ({ transportMode, place }: PublishedCase): TransportMode =>
  transportMode ?? (place?.includes('border crossing') ? 'ROAD' : 'SEA');

const routeOf = (published: PublishedCase, direction: Direction, index: number) => {
  const { country, stream, origins, destinations, transits } = published;
  const here = stopOf(published);
  const usual = (countries: readonly [string, ...string[]]) => {
    const elsewhere = countries.filter((candidate) => candidate !== country);
    return elsewhere[index % elsewhere.length] ?? countries[0];
  };
  const from = direction === 'EXPORT' ? country : origins?.[0] ?? usual(usualCountries(stream).origins);
  const to = direction === 'IMPORT' ? country : destinations?.[0] ?? usual(usualCountries(stream).destinations);
  const stop = (at: string) => (at === country ? here : mainPortOf(at));
  return {
    departure: stop(from),
    transits: [...(direction === 'TRANSIT' ? [here] : []), ...(transits ?? []).map(mainPortOf)],
    destination: stop(to),
  };
};

const withBasis = (quantity: Quantity): ExerciseQuantity => ({ ...quantity, basis: quantity.basis ?? 'ESTIMATED' });

const weightOf = (quantities: readonly Quantity[]): string =>
  sumAmounts('KILOGRAM', quantities.filter((quantity): quantity is Quantity<'KILOGRAM'> => quantity.unit === 'KILOGRAM'));

const itemsOf = ({ items, quantities, containerCount }: PublishedCase): ExerciseItem[] => {
  const attributed = weightOf(items.flatMap((item) => item.quantities));
  const left = parseAmount(subtractAmount(weightOf(quantities), attributed), 'KILOGRAM');
  const weightless = items.findIndex((item) => item.quantities.every(({ unit }) => unit !== 'KILOGRAM'));
  return items.map((item, index) => {
    const known = item.quantities.map(withBasis);
    if (index === weightless && left.ok) known.push({ amount: left.amount, unit: 'KILOGRAM', basis: 'ESTIMATED' });
    if (known.length > 0) return { ...item, quantities: known };
    const assumed: ExerciseQuantity = containerCount !== null && items.length === 1
      ? { amount: String(containerCount), unit: 'CONTAINER', basis: 'DECLARED' }
      : { amount: lorryLoad, unit: 'KILOGRAM', basis: 'ESTIMATED' };
    return { ...item, quantities: [assumed] };
  });
};

const containerNumbersOf = ({ containerCount }: PublishedCase, index: number): string[] =>
  Array.from({ length: Math.min(containerCount ?? 0, containerNumbersShown) }, (_, serial) => {
    const start = `EXRU${String(index * 10 + serial).padStart(6, '0')}`;
    return start + containerCheckDigit(start);
  });

const completedIn = (published: PublishedCase, direction: Direction): CompletedField[] => {
  const { items, origins, destinations } = published;
  const quantities = items.flatMap((item) => item.quantities);
  const fields: readonly (readonly [CompletedField, boolean])[] = [
    ['detectedAt', true],
    ['place', published.place === null || published.latitude === null],
    ['position', published.latitude === null],
    ['direction', published.direction === null],
    ['transportMode', published.transportMode === null],
    ['departure', direction !== 'EXPORT' && origins === null],
    ['destination', direction !== 'IMPORT' && destinations === null],
    ['quantities', items.some((item) => item.quantities.every(({ unit }) => unit === 'CONTAINER'))],
    ['basis', quantities.some(({ basis }) => basis === undefined)],
    ['detectionMethod', published.detectionMethods.length === 0],
    ['containerNumbers', (published.containerCount ?? 0) > 0],
  ];
  return fields.filter(([, isMadeUp]) => isMadeUp).map(([field]) => field);
};

/** Oldest first; a case without a date comes last, by its key. */
const byDate = (left: PublishedCase, right: PublishedCase): number =>
  (left.date ?? '9999').localeCompare(right.date ?? '9999', 'en') || left.caseKey.localeCompare(right.caseKey, 'en');

/**
 * Turns published cases into the reports of an exercise. The same cases and start give the same reports. The rule:
 *
 * 1. Cases keep their order in time and are spread evenly over the six weeks before the start, to the day.
 * 2. A case without a position is moved to the main port of its country.
 * 3. A missing direction is import; a missing mode is sea, or road at a border crossing.
 * 4. The route begins at the main port of the first origin and ends at that of the first destination. An export begins
 *    and an import ends where it was found, a transit passes there. A missing end is taken from the table of usual
 *    countries of its stream, in turn, never the country itself.
 * 5. Weight that a source gives for the whole but not for an item goes to the first item without a weight. An item
 *    without any quantity counts the containers of the case; failing that it is one lorry load. A missing basis is estimated.
 * 6. The method is the first that is published, else a physical control. Up to three containers get made-up numbers.
 */
export const exerciseReports = (cases: readonly PublishedCase[], start: string): ExerciseReport[] => {
  const step = (exerciseWeeks * 7 * day) / cases.length;
  const first = Date.parse(start) - exerciseWeeks * 7 * day;
  if (Number.isNaN(first)) throw new RangeError(`Not a date: ${start}`);
  return [...cases].sort(byDate).map((published, index) => {
    const direction = published.direction ?? 'IMPORT';
    return {
      exercise: true,
      caseKey: published.caseKey,
      detectedAt: new Date(first + Math.floor((index + 0.5) * step)).toISOString(),
      detectedPrecision: 'DAY',
      stop: stopOf(published),
      direction,
      transportMode: transportModeOf(published),
      ...routeOf(published, direction, index),
      items: itemsOf(published),
      containerCount: published.containerCount,
      containerNumbers: containerNumbersOf(published, index),
      detectionMethod: published.detectionMethods[0] ?? 'PHYSICAL',
      published,
      completed: completedIn(published, direction),
    };
  });
};
