/** When a person wants to be told, by the clocks of where they are. */
export interface TellingTimes {
  /** IANA time zone. */
  zone: string;
  /** `HH:MM`; null where no hour is quiet. Hours that run past midnight begin on one day and end on the next. */
  quietFrom: string | null;
  quietTo: string | null;
  /** The full hour, 0 to 23, at which what was gathered is told. */
  digestHour: number;
}

/** What holds for whoever has chosen nothing. */
export const usualTimes: TellingTimes = { zone: 'UTC', quietFrom: null, quietTo: null, digestHour: 7 };

const minute = 60_000;
const dayMinutes = 24 * 60;

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  formats.set(zone, known);
  return known;
};

/** What the clocks of a zone show, as minutes since 1970 of a calendar without summer time. */
const shownAt = (at: number, zone: string): number => {
  const part = Object.fromEntries(formatOf(zone).formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute) / minute;
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * The first moment from `from` on at which the clocks of a zone show this. An hour that they leave out is over when they
 * have gone on; one that they show twice has two moments.
 */
const momentShown = (shown: number, zone: string, from: number): Date => {
  const guess = shown * minute;
  const offsets = [-1, 0, 1].map((days) => (shownAt(guess + days * dayMinutes * minute, zone) - (guess / minute + days * dayMinutes)) * minute);
  const candidates = [...new Set(offsets.map((offset) => guess - offset))].sort((a, b) => a - b);
  const exact = candidates.filter((at) => shownAt(at, zone) === shown);
  // The clocks went over it: as late as it would have been, had they not been moved.
  return new Date(exact.find((at) => at >= from) ?? exact.at(-1) ?? guess - (offsets[0] ?? 0));
};

/** When something that happens now may be told: now, or when the quiet hours end. */
export const tellingAt = (now: Date, { zone, quietFrom, quietTo }: TellingTimes): Date => {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return now;
  const [from, to] = [minutesOf(quietFrom), minutesOf(quietTo)];
  const shown = shownAt(now.getTime(), zone);
  const midnight = Math.floor(shown / dayMinutes) * dayMinutes;
  const time = shown - midnight;
  const isOvernight = from > to;
  const isQuiet = isOvernight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return now;
  const end = momentShown(midnight + to + (isOvernight && time >= from ? dayMinutes : 0), zone, now.getTime());
  return end > now ? end : now;
};

/** When what is gathered now is told: the next time that the clocks show the hour of the digest. */
export const digestAt = (now: Date, { zone, digestHour }: TellingTimes): Date => {
  const shown = shownAt(now.getTime(), zone);
  const today = Math.floor(shown / dayMinutes) * dayMinutes + digestHour * 60;
  const first = momentShown(today, zone, now.getTime() + 1);
  return first > now ? first : momentShown(today + dayMinutes, zone, now.getTime() + 1);
};
