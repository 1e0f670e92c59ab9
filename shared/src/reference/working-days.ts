import { addDays } from '../days';

const minute = 60_000;
const day = 86_400_000;

interface CountryInfo {
  getWeekInfo?: () => { weekend: readonly number[] };
  weekInfo?: { weekend: readonly number[] };
  getTimeZones?: () => readonly string[] | undefined;
  timeZones?: readonly string[];
}

/** How a country's days run: which of them are no working days (0 is Sunday), and in which zone it is whose day. */
export interface WorkingDays {
  readonly weekend: ReadonlySet<number>;
  readonly zone: string;
}

const known = new Map<string, WorkingDays>();

// Older runtimes have what they know of a country as properties, newer ones as methods.
const infoOf = (country: string): CountryInfo => new Intl.Locale(`und-${country}`) as unknown as CountryInfo;

/** The zones in which a country's clocks run (IANA names); none for what is no country. */
export const zonesOf = (country: string | null): readonly string[] => {
  if (!country || !/^[A-Z]{2}$/.test(country)) return [];
  const info = infoOf(country);
  return info.getTimeZones?.() ?? info.timeZones ?? [];
};

/**
 * The days of rest of a country (ISO 3166-1 alpha-2) as CLDR has them in the edition that the runtime brings, and its zone: the first where it
 * has several. Null for what is no country, and where the runtime knows neither. Public holidays are not known.
 * @example workingDaysOf('EG') // Friday and Saturday, Africa/Cairo
 */
export const workingDaysOf = (country: string | null): WorkingDays | null => {
  if (!country || !/^[A-Z]{2}$/.test(country)) return null;
  const cached = known.get(country);
  if (cached) return cached;
  const info = infoOf(country);
  const weekend = (info.getWeekInfo?.() ?? info.weekInfo)?.weekend;
  const [zone] = zonesOf(country);
  if (!weekend || !zone) return null;
  const days = { weekend: new Set(weekend.map((each) => each % 7)), zone };
  known.set(country, days);
  return days;
};

/** The zone in which a country's days run; UTC where none is known. */
export const zoneOf = (country: string | null): string => workingDaysOf(country)?.zone ?? 'UTC';

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The day that it is in a zone at an instant. */
export const dayIn = (zone: string, instant: Date): string => {
  const format = dayFormats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  dayFormats.set(zone, format);
  const parts = format.formatToParts(instant);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};

/** The day itself, or the next working day of a country after it; public holidays are not known. */
export const nextWorkingDay = (day: string, country: string | null): string => {
  const rest = workingDaysOf(country)?.weekend;
  if (!rest || rest.size > 6) return day;
  let next = day;
  while (rest.has(new Date(`${next}T00:00:00Z`).getUTCDay())) next = addDays(next, 1);
  return next;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes that a zone's clocks are ahead of UTC at an instant. */
const aheadAt = (zone: string, at: number): number => {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(format.format(at)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/**
 * The moment that lies so much working time after another, where each working day has 24 hours and a day of rest has none: of a Friday's
 * evening, a day later is Monday's evening. Without a country time runs on.
 */
export const afterWorkingTime = (from: Date, milliseconds: number, country: string | null): Date => {
  const days = workingDaysOf(country);
  if (!days) return new Date(from.getTime() + milliseconds);
  const isRest = (local: number): boolean => days.weekend.has(new Date(local).getUTCDay());
  let local = from.getTime() + aheadAt(days.zone, from.getTime()) * minute;
  let left = milliseconds;
  for (;;) {
    const nextDay = (Math.floor(local / day) + 1) * day;
    if (isRest(local)) local = nextDay;
    else if (left <= nextDay - local && !(left === nextDay - local && isRest(nextDay))) break;
    else {
      left -= nextDay - local;
      local = nextDay;
    }
  }
  const shown = local + left;
  const guess = shown - aheadAt(days.zone, shown) * minute;
  return new Date(shown - aheadAt(days.zone, guess) * minute);
};
