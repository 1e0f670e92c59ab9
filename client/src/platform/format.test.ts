import { createFormat } from './format';
import { clockIn, instantIn } from './zoned-time';
import { retryDelay } from './live-socket';

const format = createFormat('en-GB', 'UTC');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

it.each([
  ['12345678901234567890.123', '12,345,678,901,234,567,890.123'],
  ['0.1', '0.1'],
  ['999999999999.999', '999,999,999,999.999'],
])('groups %s without losing a digit', (decimal, expected) => {
  expect(format.decimal(decimal)).toBe(expected);
});

it.each([
  ['1234567', '1,235', 't', '1,234,567'],
  ['92400.5', '92.4', 't', '92,400.5'],
  ['1000', '1', 't', '1,000'],
  ['999.4', '999', 'kg', '999.4'],
  ['2.25', '2.25', 'kg', '2.25'],
])('says %s kg as people do, and exactly', (kilograms, short, unit, exact) => {
  expect(format.mass(kilograms)).toEqual({ short, unit, exact });
});

it('writes French figures with narrow spaces and a comma', () => {
  expect(plain(createFormat('fr', 'UTC').decimal('1234567.5'))).toBe('1 234 567,5');
});

it('shows the place’s clock only where it differs, and its day only when that differs too', () => {
  expect(format.placed('2026-03-10T02:30:00Z', 'Europe/Lisbon').place).toBeUndefined();
  expect(format.placed('2026-03-10T02:30:00Z', 'Asia/Bangkok').place).toBe('09:30 GMT+7');
  expect(format.placed('2026-03-10T22:30:00Z', 'Asia/Bangkok').place).toMatch(/^11 Mar 2026/);
});

it.each([
  ['2026-03-20T13:40:00Z', '40 minutes ago'],
  ['2026-03-20T14:19:50Z', 'now'],
  ['2026-03-22T14:20:00Z', 'in 2 days'],
])('says how long from %s', (instant, expected) => {
  const now = Date.parse('2026-03-20T14:20:00Z');
  expect(format.relative(instant, now).replace('this minute', 'now')).toBe(expected);
});

it('names countries in the reader’s language and leaves other codes alone', () => {
  expect(createFormat('fr').country('DE')).toBe('Allemagne');
  expect(format.country('RILO-AP')).toBe('RILO-AP');
});

it.each([
  ['Asia/Bangkok', '2026-03-10', '09:30', '2026-03-10T02:30:00.000Z'],
  ['America/New_York', '2026-07-01', '00:10', '2026-07-01T04:10:00.000Z'],
  ['Europe/Paris', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['Europe/Paris', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
])('finds the instant at which a clock in %s shows %s %s', (zone, date, time, instant) => {
  expect(instantIn(zone, date, time)).toBe(instant);
  expect(clockIn(zone, instant)).toEqual({ date, time });
});

it('waits longer after each failure, but never more than half a minute', () => {
  expect(retryDelay(0, 0)).toBe(250);
  expect(retryDelay(3, 0.5)).toBe(4_000);
  expect(retryDelay(1_000, 1)).toBe(30_000);
});
