/** What a calendar needs to know of something that happens. Instants are ISO 8601 in UTC. */
export interface CalendarEntry {
  /** Stays the same for as long as the thing does: another version of it replaces the first. */
  readonly uid: string;
  /** Counts the versions, from 0. */
  readonly sequence: number;
  /** When this version was written. */
  readonly writtenAt: string;
  readonly startsAt: string;
  /** Without an end it is a moment, such as a deadline. */
  readonly endsAt?: string | null;
  readonly title: string;
  readonly description?: string | null;
  readonly place?: string | null;
  readonly url?: string | null;
  readonly isCancelled?: boolean;
}

/** RFC 5545, 3.3.11: a text escapes what parts values and lines. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** RFC 5545, 3.3.5, form 2: an instant in UTC. */
const instant = (at: string): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** RFC 3629, 3: how many octets of UTF-8 a sign takes. */
const octetsOf = (sign: string): number => {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};

const longest = 75;

/** RFC 5545, 3.1: a line has 75 octets at most; what is longer goes on in the next one after a space, never within a character. */
const folded = (line: string): string => {
  const lines = [''];
  let octets = 0;
  for (const sign of line) {
    const more = octetsOf(sign);
    if (octets + more > longest) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += sign;
    octets += more;
  }
  return lines.join('\r\n');
};

const linesOf = (entry: CalendarEntry): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(entry.uid)}`,
  `SEQUENCE:${entry.sequence}`,
  `DTSTAMP:${instant(entry.writtenAt)}`,
  `DTSTART:${instant(entry.startsAt)}`,
  ...(entry.endsAt ? [`DTEND:${instant(entry.endsAt)}`] : []),
  `SUMMARY:${escaped(entry.title)}`,
  ...(entry.description ? [`DESCRIPTION:${escaped(entry.description)}`] : []),
  ...(entry.place ? [`LOCATION:${escaped(entry.place)}`] : []),
  // A URI is no text: nothing in it is escaped, and no line may end within it.
  ...(entry.url ? [`URL:${entry.url.replace(/[\r\n]/g, '')}`] : []),
  `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'END:VEVENT',
];

/**
 * A calendar of RFC 5545 with these entries, as text; its name is told in the way that most calendars read.
 * @example icalendar([{ uid: 'e-1@muster', sequence: 0, writtenAt, startsAt: '2026-06-10T08:00:00Z', title: 'Briefing' }])
 */
export const icalendar = (entries: readonly CalendarEntry[], name?: string): string =>
  `${['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Muster//Muster//EN', 'CALSCALE:GREGORIAN', ...(name ? [`X-WR-CALNAME:${escaped(name)}`] : []), ...entries.flatMap(linesOf), 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
