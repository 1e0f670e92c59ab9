import type { Mistakes } from '../mistakes';

const clockTolerance = 10 * 60_000;
const dayMilliseconds = 86_400_000;

/** Something that has happened: not in the future, not before the operation, as far as its precision tells. */
export const checkMoment = (
  check: Mistakes,
  field: string,
  moment: string,
  setting: { now: Date; startsOn: string | null; isToTheMinute: boolean },
): Date => {
  const at = new Date(moment);
  // A day is known only as such: it may still be today elsewhere.
  const tolerance = setting.isToTheMinute ? clockTolerance : dayMilliseconds;
  if (at.getTime() > setting.now.getTime() + tolerance) check.add('date.future', field, `${field}: this is in the future.`);
  if (setting.startsOn && at.getTime() < Date.parse(`${setting.startsOn}T00:00:00Z`) - dayMilliseconds) {
    check.add('date.before-operation', field, `${field}: the operation began on ${setting.startsOn}.`, { startsOn: setting.startsOn });
  }
  return at;
};

/** Names of zones as they were found to be: asking for one takes longer than everything else about a report. As many as there are. */
const mostZones = 1000;
const zones = new Map<string, string>();

const zoneOf = (name: string): string => {
  const zone = zones.get(name) ?? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  if (zones.size < mostZones) zones.set(name, zone);
  return zone;
};

export const checkZone = (check: Mistakes, field: string, zone: string | null | undefined): string => {
  if (!zone) return 'UTC';
  try {
    return zoneOf(zone.slice(0, 60));
  } catch {
    check.add('zone.unknown', field, `${field}: this is not an IANA time zone, such as Europe/Amsterdam.`, { value: zone.slice(0, 60) });
    return 'UTC';
  }
};
