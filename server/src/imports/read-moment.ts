import type { DatePrecision } from '@muster/shared/vocabularies';

const offsets = new Map<string, Intl.DateTimeFormat>();

const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = offsets.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  if (offsets.size < 600) offsets.set(zone, made);
  return made;
};

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
const aheadOfUtc = (zone: string, at: number): number => {
  const part = Object.fromEntries(clockOf(zone).formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second) - Math.floor(at / 1000) * 1000;
};

/** The instant at which a zone's clocks show a time; a zone that is unknown here is told by the report's own check. */
const instantIn = (zone: string, wall: number): Date => {
  try {
    const near = wall - aheadOfUtc(zone, wall);
    return new Date(wall - aheadOfUtc(zone, near));
  } catch {
    return new Date(wall);
  }
};

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;
const dayMilliseconds = 86_400_000;
// Spreadsheets count days from here (and believe in 29 February 1900).
const serialStart = Date.UTC(1899, 11, 30);

export interface ReadMoment {
  at: Date;
  precision: DatePrecision;
}

/** Reads a date as ISO 8601 or, from a spreadsheet, as its count of days. 03/04/2026 is two days: it is refused, not guessed. */
export const readMoment = (text: string, zone: string, isSpreadsheet: boolean): ReadMoment | null => {
  if (isSpreadsheet && /^\d{5}(\.\d+)?$/.test(text)) {
    const wall = serialStart + Math.round((Number(text) * dayMilliseconds) / 1000) * 1000;
    return { at: instantIn(zone, wall), precision: text.includes('.') ? 'MINUTE' : 'DAY' };
  }
  const [, year, month, day, hour, minute, second = '00', offset] = iso.exec(text) ?? [];
  if (!year || !month || !day) return null;
  const wall = Date.parse(`${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}:${second}Z`);
  if (Number.isNaN(wall) || new Date(wall).getUTCDate() !== Number(day)) return null;
  if (hour === undefined) return { at: instantIn(zone, wall), precision: 'DAY' };
  if (offset === undefined) return { at: instantIn(zone, wall), precision: 'MINUTE' };
  return { at: new Date(`${year}-${month}-${day}T${hour}:${minute ?? '00'}:${second}${offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`), precision: 'MINUTE' };
};
