import type { CalendarEntry } from './icalendar';
import { icalendar } from './icalendar';

const entry: CalendarEntry = { uid: 'e-1@muster', sequence: 0, writtenAt: '2026-06-01T09:00:00.000Z', startsAt: '2026-06-10T10:00:00+02:00', title: 'Briefing' };
const linesOf = (over: Partial<CalendarEntry> = {}): string[] => icalendar([{ ...entry, ...over }]).split('\r\n');
const unfolded = (text: string): string => text.replace(/\r\n /g, '');

describe('a calendar as RFC 5545 has it', () => {
  it('is lines that end in CR LF, the last one too', () => {
    expect(linesOf()).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Muster//Muster//EN', 'CALSCALE:GREGORIAN', 'BEGIN:VEVENT', 'UID:e-1@muster', 'SEQUENCE:0', 'DTSTAMP:20260601T090000Z', 'DTSTART:20260610T080000Z', 'SUMMARY:Briefing',
      'STATUS:CONFIRMED', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });

  it.each([
    ['commas, semicolons and backslashes', 'a, b; c\\d', 'SUMMARY:a\\, b\\; c\\\\d'],
    ['lines', 'one\r\ntwo\nthree', 'SUMMARY:one\\ntwo\\nthree'],
    ['what would begin a property', 'x\nBEGIN:VALARM', 'SUMMARY:x\\nBEGIN:VALARM'],
  ])('escapes %s', (_what, title, line) => expect(linesOf({ title })).toContain(line));

  it.each([['letters', 'a'.repeat(300)], ['letters of two octets', 'é'.repeat(150)], ['signs of four octets', '🚢'.repeat(80)]])('folds at 75 octets, never within a character: %s', (_what, title) => {
    const text = icalendar([{ ...entry, title }]);
    for (const line of text.split('\r\n')) expect(encodeURIComponent(line).replace(/%../g, '.').length).toBeLessThanOrEqual(75);
    expect(text.split('\r\n').length).toBeGreaterThan(15);
    expect(unfolded(text)).toContain(`SUMMARY:${title}\r\n`);
  });

  it('fills its lines: a line of 75 octets is not folded, one of 76 is', () => {
    const rest = 75 - 'SUMMARY:'.length;
    expect([linesOf({ title: 'a'.repeat(rest) }).length, linesOf({ title: 'a'.repeat(rest + 1) }).length]).toEqual([14, 15]);
  });

  it('keeps its UID through its versions, and tells that it is called off', () => {
    expect(linesOf({ sequence: 3, isCancelled: true })).toEqual(expect.arrayContaining(['UID:e-1@muster', 'SEQUENCE:3', 'STATUS:CANCELLED']));
  });

  it('says when it ends, where, and at which address, as it is', () => {
    expect(linesOf({ endsAt: '2026-06-10T09:30:00Z', place: 'Brussels, room 4', url: 'https://muster.example/x?a=1,2' })).toEqual(
      expect.arrayContaining(['DTEND:20260610T093000Z', 'LOCATION:Brussels\\, room 4', 'URL:https://muster.example/x?a=1,2']),
    );
  });
});

/** Reads a calendar by the rules of RFC 5545 alone: lines end in CRLF, folded ones are joined, escapes are undone. */
const read = (calendar: string): Map<string, string>[] => {
  const events: Map<string, string>[] = [];
  const open: string[] = [];
  for (const line of unfolded(calendar).split('\r\n').filter(Boolean)) {
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

describe('a calendar that is read back', () => {
  it.each<[string, string]>([
    ['commas, semicolons and backslashes', 'Ports, airports; \\\\share\\n'],
    ['lines', 'One\nTwo\nThree'],
    ['a long line', 'Recognising waste shipments '.repeat(20)],
    ['characters of several octets at the fold', '文'.repeat(60)],
    ['characters of four octets', `a${'🚢'.repeat(40)}`],
    ['accents', 'é'.repeat(100)],
  ])('gives %s as they were', (_what, description) => {
    expect(read(icalendar([{ ...entry, description }], 'Terra'))[0]?.get('DESCRIPTION')).toBe(description);
  });

  it('lets no text add a line of its own', () => {
    const [event, ...others] = read(icalendar([{ ...entry, title: 'x\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nBEGIN:VEVENT' }], 'Terra\r\nBEGIN:VEVENT'));
    expect(others).toEqual([]);
    expect(event?.get('STATUS')).toBe('CONFIRMED');
  });

  it('tells that something is called off, as a later version of the same entry', () => {
    const [event] = read(icalendar([{ ...entry, isCancelled: true, sequence: 2 }]));
    expect([event?.get('UID'), event?.get('SEQUENCE'), event?.get('STATUS')]).toEqual(['e-1@muster', '2', 'CANCELLED']);
  });
});
