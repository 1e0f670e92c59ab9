import { digestAt, tellingAt, usualTimes } from './quiet-hours';

const night = { quietFrom: '22:00', quietTo: '07:00' };
const noon = { quietFrom: '12:00', quietTo: '13:30' };

describe('quiet hours', () => {
  it.each([
    ['in the evening, until the morning after', 'Europe/Amsterdam', night, '2026-06-10T20:00:00Z', '2026-06-11T05:00:00Z'],
    ['after midnight, until the same morning', 'Europe/Amsterdam', night, '2026-06-10T23:30:00Z', '2026-06-11T05:00:00Z'],
    ['a minute before they begin', 'Europe/Amsterdam', night, '2026-06-10T19:59:00Z', '2026-06-10T19:59:00Z'],
    ['at the minute at which they end', 'Europe/Amsterdam', night, '2026-06-11T05:00:00Z', '2026-06-11T05:00:00Z'],
    ['at noon', 'Europe/Amsterdam', noon, '2026-06-10T10:15:00Z', '2026-06-10T11:30:00Z'],
    ['the day is on in Tokyo', 'Asia/Tokyo', night, '2026-06-10T22:30:00Z', '2026-06-10T22:30:00Z'],
    ['the evening of Tokyo', 'Asia/Tokyo', night, '2026-06-10T13:30:00Z', '2026-06-10T22:00:00Z'],
    ['a zone of half hours', 'Asia/Kolkata', night, '2026-06-10T17:00:00Z', '2026-06-11T01:30:00Z'],
    ['a zone of quarters', 'Asia/Kathmandu', night, '2026-06-10T17:00:00Z', '2026-06-11T01:15:00Z'],
    ['behind the date line', 'Pacific/Honolulu', night, '2026-06-11T09:00:00Z', '2026-06-11T17:00:00Z'],
    ['ahead of it', 'Pacific/Kiritimati', night, '2026-06-10T09:00:00Z', '2026-06-10T17:00:00Z'],
    ['the night in which an hour is left out is an hour shorter', 'Europe/Amsterdam', night, '2026-03-28T21:30:00Z', '2026-03-29T05:00:00Z'],
    ['the night in which an hour comes twice is an hour longer', 'Europe/Amsterdam', night, '2026-10-24T20:30:00Z', '2026-10-25T06:00:00Z'],
    ['they end in the hour that is left out', 'Europe/Amsterdam', { quietFrom: '22:00', quietTo: '02:30' }, '2026-03-28T23:00:00Z', '2026-03-29T01:30:00Z'],
    ['they end in the hour that comes twice, before it does', 'Europe/Amsterdam', { quietFrom: '22:00', quietTo: '02:30' }, '2026-10-24T23:00:00Z', '2026-10-25T00:30:00Z'],
    ['they end in the hour that comes twice, the second time', 'Europe/Amsterdam', { quietFrom: '22:00', quietTo: '02:30' }, '2026-10-25T01:10:00Z', '2026-10-25T01:30:00Z'],
    ['summer begins in the south', 'Australia/Sydney', night, '2026-10-03T13:00:00Z', '2026-10-03T20:00:00Z'],
    ['New York in autumn', 'America/New_York', night, '2026-11-01T03:00:00Z', '2026-11-01T12:00:00Z'],
    ['none are set', 'Europe/Amsterdam', { quietFrom: null, quietTo: null }, '2026-06-10T23:30:00Z', '2026-06-10T23:30:00Z'],
    ['they are empty', 'Europe/Amsterdam', { quietFrom: '08:00', quietTo: '08:00' }, '2026-06-10T06:00:00Z', '2026-06-10T06:00:00Z'],
  ])('%s', (_case, zone, hours, now, told) => {
    expect(tellingAt(new Date(now), { ...usualTimes, ...hours, zone }).toISOString()).toBe(new Date(told).toISOString());
  });
});

describe('the digest', () => {
  it.each([
    ['later today', 'Europe/Amsterdam', 18, '2026-06-10T12:00:00Z', '2026-06-10T16:00:00Z'],
    ['tomorrow, once the hour has come', 'Europe/Amsterdam', 18, '2026-06-10T16:00:00Z', '2026-06-11T16:00:00Z'],
    ['at midnight', 'Asia/Tokyo', 0, '2026-06-10T12:00:00Z', '2026-06-10T15:00:00Z'],
    ['over the change to summer time', 'Europe/Amsterdam', 7, '2026-03-28T12:00:00Z', '2026-03-29T05:00:00Z'],
    ['over the change to winter time', 'Europe/Amsterdam', 7, '2026-10-24T12:00:00Z', '2026-10-25T06:00:00Z'],
    ['at an hour that is left out', 'Europe/Amsterdam', 2, '2026-03-28T12:00:00Z', '2026-03-29T01:00:00Z'],
    ['the first time that an hour comes twice', 'Europe/Amsterdam', 2, '2026-10-24T12:00:00Z', '2026-10-25T00:00:00Z'],
  ])('%s', (_case, zone, digestHour, now, told) => {
    expect(digestAt(new Date(now), { ...usualTimes, zone, digestHour }).toISOString()).toBe(new Date(told).toISOString());
  });
});
