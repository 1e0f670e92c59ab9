const offsetMinutes = (zone: string, at: number): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((wall - Math.floor(at / 1000) * 1000) / 60_000);
};

/**
 * The instant at which a clock in that zone shows that date and time. A time that the change of clocks skips becomes
 * the first moment after it; one that it repeats is taken at its first passing.
 * @example instantIn('Asia/Bangkok', '2026-03-10', '09:30') // '2026-03-10T02:30:00.000Z'
 */
export const instantIn = (zone: string, date: string, time: string): string => {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const before = offsetMinutes(zone, wall - 86_400_000);
  const first = wall - before * 60_000;
  const settled = offsetMinutes(zone, first) === before ? first : wall - offsetMinutes(zone, first) * 60_000;
  return new Date(settled).toISOString();
};

/** The date and time that a clock in that zone shows at an instant. */
export const clockIn = (zone: string, instant: string): { readonly date: string; readonly time: string } => {
  const at = Date.parse(instant);
  const shown = new Date(at + offsetMinutes(zone, at) * 60_000).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
};

/** The reader's own zone. */
export const readerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
