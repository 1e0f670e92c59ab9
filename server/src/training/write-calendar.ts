/** What a calendar tells of a session. Instants in UTC. */
export interface CalendarSession {
  id: string;
  title: string;
  note: string | null;
  place: string | null;
  link: string | null;
  startsAt: Date;
  endsAt: Date;
  isCancelled: boolean;
  version: number;
  updatedAt: Date;
}

const mostOctets = 75;

/** An instant in UTC as RFC 5545, 3.3.5 writes it: no zone has to be described. */
const instant = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** RFC 5545, 3.3.11: backslash, semicolon, comma and the end of a line are escaped. */
const text = (value: string): string => value.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** RFC 5545, 3.1: a line of 75 octets at most, what follows begins with a space; no character is cut in two. */
const fold = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > mostOctets) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += length;
  }
  return [...lines, current].join('\r\n');
};

const event = ({ id, title, note, place, link, startsAt, endsAt, isCancelled, version, updatedAt }: CalendarSession, host: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@${host}`,
  `DTSTAMP:${instant(updatedAt)}`,
  `SEQUENCE:${version - 1}`,
  `DTSTART:${instant(startsAt)}`,
  `DTEND:${instant(endsAt)}`,
  `SUMMARY:${text(title)}`,
  ...(note ? [`DESCRIPTION:${text(note)}`] : []),
  ...(place ? [`LOCATION:${text(place)}`] : []),
  ...(link ? [`URL:${link}`] : []),
  `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'END:VEVENT',
];

/** A calendar of sessions as RFC 5545 has it. `host` tells apart what different servers write. */
export const writeCalendar = (name: string, sessions: readonly CalendarSession[], host: string): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Muster//Training sessions//EN', 'CALSCALE:GREGORIAN', `X-WR-CALNAME:${text(name)}`, ...sessions.flatMap((session) => event(session, host)), 'END:VCALENDAR']
    .map((line) => `${fold(line)}\r\n`)
    .join('');
