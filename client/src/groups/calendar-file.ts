import { icalendar } from '@muster/shared/calendar/icalendar';

interface Event {
  readonly id: string;
  readonly version: number;
  readonly writtenAt: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly title: string;
  readonly note: string | null;
  readonly place: string | null;
  readonly cancelledAt: string | null;
}

/** An event as other calendars take it in; another version of it takes the place of the first. */
export const calendarFile = ({ id, version, writtenAt, startsAt, endsAt, title, note, place, cancelledAt }: Event, group: string, origin: string): string =>
  icalendar([{ uid: `${id}@${new URL(origin).hostname}`, sequence: version - 1, writtenAt, startsAt, endsAt, title: `${title} (${group})`, description: note, place, isCancelled: cancelledAt !== null }]);
