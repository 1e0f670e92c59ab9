import { writeCalendar } from './write-calendar';

const session = (over = {}) => ({
  id: '0197-a', title: 'Briefing', note: null, place: null, link: null, startsAt: new Date('2026-06-01T08:00:00.000Z'), endsAt: new Date('2026-06-01T09:30:00.000Z'), isCancelled: false, version: 1, updatedAt: new Date('2026-05-01T00:00:00.000Z'), ...over,
});

/** Reads a calendar by the rules of RFC 5545 alone: lines end in CRLF, folded ones are joined, escapes are undone. */
const read = (calendar: string): Map<string, string>[] => {
  expect(calendar.endsWith('\r\n')).toBe(true);
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const events: Map<string, string>[] = [];
  const open: string[] = [];
  for (const line of calendar.replaceAll('\r\n ', '').split('\r\n').filter(Boolean)) {
    const [, name = '', value = ''] = /^([A-Z-]+):(.*)$/su.exec(line) ?? [];
    expect(name).not.toBe('');
    if (name === 'BEGIN') open.push(value);
    if (name === 'BEGIN' && value === 'VEVENT') events.push(new Map());
    if (name === 'END') expect(open.pop()).toBe(value);
    if (open.at(-1) === 'VEVENT' && name !== 'BEGIN') events.at(-1)?.set(name, value.replace(/\\(.)/gsu, (_all, sign: string) => (sign === 'n' ? '\n' : sign)));
  }
  expect(open).toEqual([]);
  return events;
};

describe('a calendar', () => {
  it('has what RFC 5545 demands of a calendar and of an event', () => {
    const calendar = writeCalendar('Terra', [session()], 'muster.example');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(Object.fromEntries(read(calendar)[0] ?? [])).toEqual({
      UID: '0197-a@muster.example', DTSTAMP: '20260501T000000Z', SEQUENCE: '0', DTSTART: '20260601T080000Z', DTEND: '20260601T093000Z', SUMMARY: 'Briefing', STATUS: 'CONFIRMED',
    });
  });

  it.each<[string, string]>([
    ['commas, semicolons and backslashes', 'Ports, airports; \\\\share\\n'],
    ['lines', 'One\nTwo\nThree'],
    ['a long line', 'Recognising waste shipments '.repeat(20)],
    ['characters of several octets at the fold', '文'.repeat(60)],
    ['characters of four octets', `a${'🚢'.repeat(40)}`],
    ['accents', 'é'.repeat(100)],
  ])('gives back %s', (_what, note) => {
    expect(read(writeCalendar('Terra', [session({ note })], 'muster.example'))[0]?.get('DESCRIPTION')).toBe(note);
  });

  it('lets no text add a line of its own', () => {
    const [event, ...others] = read(writeCalendar('Terra', [session({ title: 'x\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nBEGIN:VEVENT' })], 'muster.example'));
    expect(others).toEqual([]);
    expect(event?.get('STATUS')).toBe('CONFIRMED');
  });

  it('tells that a session is called off, as a later version of the same event', () => {
    const [event] = read(writeCalendar('Terra', [session({ isCancelled: true, version: 3 })], 'muster.example'));
    expect([event?.get('UID'), event?.get('SEQUENCE'), event?.get('STATUS')]).toEqual(['0197-a@muster.example', '2', 'CANCELLED']);
  });
});
