/** How an instant reads: in the reader's time, and in the place's when that differs. */
export interface PlacedTime {
  readonly reader: string;
  readonly place: string | undefined;
}

/** A mass as people say it, and exactly. */
export interface Mass {
  readonly short: string;
  readonly unit: 't' | 'kg';
  readonly exact: string;
}

const asNumeric = (decimal: string) => decimal as `${number}`;

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const remember = <Result>(make: (key: string) => Result) => {
  const made = new Map<string, Result>();
  return (key: string): Result => {
    const found = made.get(key);
    if (found !== undefined) return found;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
};

/**
 * Everything that is written differently from one language to the next. Decimal strings go to Intl as strings, so that
 * no digit passes through a float.
 * @example createFormat('en').decimal('12345678901234567890.123') // '12,345,678,901,234,567,890.123'
 */
export const createFormat = (locale: string, readerZone?: string) => {
  const zone = readerZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const kilobytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const megabytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const numbers = remember((digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: Number(digits) }));
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const relatives = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'long' });
  const briefRelatives = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'short' });
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const dayIn = remember((at) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: at }));
  const timeIn = remember((at) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: at }));
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const momentIn = remember(
    (at) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: at }),
  );
  const zoneNameIn = remember((at) => new Intl.DateTimeFormat(locale, { timeZone: at, timeZoneName: 'short' }));
  const zoneName = (at: string, instant: Date) =>
    zoneNameIn(at).formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? at;

  return {
    locale,
    zone,
    /** A whole or fractional count that is a number already. */
    number: (value: number, digits = 0): string => numbers(String(digits)).format(value),
    /** An exact decimal string, every digit kept. */
    decimal: (value: string): string => exact.format(asNumeric(value)),
    /** An exact decimal string, rounded for the eye. */
    rounded: (value: string, digits = 0): string => numbers(String(digits)).format(asNumeric(value)),
    /** A size in bytes, as kilobytes or megabytes of a thousand. */
    bytes: (count: number): string => (count < 1_000_000 ? kilobytes.format(count / 1000) : megabytes.format(count / 1_000_000)),
    percent: (ratio: number): string => percents.format(ratio),
    compact: (value: number): string => compact.format(value),
    /** Kilograms: from one tonne on said in tonnes, always with the exact figure. */
    mass: (kilograms: string): Mass => {
      const size = Math.abs(Number(kilograms));
      const exactly = exact.format(asNumeric(kilograms));
      if (size < 1000) return { short: numbers(size < 10 ? '2' : '0').format(asNumeric(kilograms)), unit: 'kg', exact: exactly };
      // A decimal exponent moves the point without arithmetic.
      const digits = size < 100_000 ? '1' : '0';
      return { short: numbers(digits).format(asNumeric(`${kilograms}E-3`)), unit: 't', exact: exactly };
    },
    date: (instant: string, at = zone): string => dayIn(at).format(new Date(instant)),
    time: (instant: string, at = zone): string => timeIn(at).format(new Date(instant)),
    moment: (instant: string, at = zone): string => momentIn(at).format(new Date(instant)),
    /** A calendar day (2026-03-14) without any zone. */
    day: (day: string): string => shortDay.format(new Date(`${day}T00:00:00Z`)),
    /** The month of a calendar day, in short. */
    month: (day: string): string => shortMonth.format(new Date(`${day}T00:00:00Z`)),
    /** The reader's time, and beside it the place's when its clock shows something else. */
    placed: (instant: string, placeZone?: string): PlacedTime => {
      const when = new Date(instant);
      const reader = momentIn(zone).format(when);
      if (!placeZone || momentIn(placeZone).format(when) === reader) return { reader, place: undefined };
      const sameDay = dayIn(placeZone).format(when) === dayIn(zone).format(when);
      const place = (sameDay ? timeIn : momentIn)(placeZone).format(when);
      return { reader, place: `${place} ${zoneName(placeZone, when)}` };
    },
    zoneName: (at: string, instant: string): string => zoneName(at, new Date(instant)),
    /** How long ago, or how soon: "3 hours ago", "in 2 days". */
    relative: (instant: string, now: number, brief = false): string => {
      const seconds = (Date.parse(instant) - now) / 1000;
      const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const);
      // “In 0 seconds” is said by nobody: what is under a minute old is now.
      return (brief && unit !== 'second' ? briefRelatives : relatives).format(unit === 'second' ? 0 : Math.trunc(seconds / size), unit);
    },
    country: (code: string): string => {
      try {
        return countries.of(code) ?? code;
      } catch {
        // Not a region code, so the code itself is all there is to show.
        return code;
      }
    },
    list: (words: readonly string[]): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(words),
  };
};

/** All writing of numbers, dates and names for one reader. */
export type Format = ReturnType<typeof createFormat>;
