import { calendarKinds, type CalendarKind } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeId } from '../platform/make-id';
import { useRefusals } from '../platform/use-refusals';
import { clockIn, instantIn, readerZone } from '../platform/zoned-time';
import { Button } from '../ui/Button';
import { ComboBox } from '../ui/ComboBox';
import { DateTimeField, type KnownDate } from '../ui/DateTimeField';
import { Dialog } from '../ui/Dialog';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import type { GroupEvent } from './calendar-query';
import { DeedNote } from './DeedNote';
import { useCalendarVerbs } from './use-calendar-verbs';

interface Props {
  readonly operationId: string;
  /** None: a new one. */
  readonly event: GroupEvent | undefined;
  readonly again: () => void;
  readonly onClose: () => void;
}

const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].map((id) => ({ id, title: id.replaceAll('_', ' ') }));

/** A meeting or a deadline: what, when on the clock of its place, and where. */
export const EventDialog = ({ operationId, event, again, onClose }: Props) => {
  const { t, i18n } = useTranslation(['groups', 'vocabulary']);
  const { at } = useRefusals();
  const [id] = useState(event?.id ?? makeId);
  const [kind, setKind] = useState<CalendarKind>(event?.calendarKind ?? 'MEETING');
  const [zone, setZone] = useState<string>(event?.zone ?? readerZone());
  const clock = (instant: string | null | undefined): KnownDate => ({ ...(instant ? clockIn(zone, instant) : { date: '', time: '' }), precision: 'MINUTE' });
  const [startsAt, setStartsAt] = useState(() => clock(event?.startsAt));
  const [endsAt, setEndsAt] = useState(() => clock(event?.endsAt));
  const [title, setTitle] = useState(event?.title ?? '');
  const [place, setPlace] = useState(event?.place ?? '');
  const [note, setNote] = useState(event?.note ?? '');
  const [isUndated, setUndated] = useState(false);
  const { put, busy, refusals, hasFailed } = useCalendarVerbs(operationId, again);
  const instant = ({ date, time }: KnownDate): string | null => (date ? instantIn(zone, date, time || '00:00') : null);
  const send = async () => {
    const begins = instant(startsAt);
    setUndated(begins === null);
    if (begins === null) return;
    const done = await put({
      id, kind, title, startsAt: begins, endsAt: kind === 'MEETING' ? instant(endsAt) : null, zone, place: place.trim() || null, note: note.trim() || null, language: event?.language ?? i18n.language, version: event?.version ?? null,
    });
    if (!done) return;
    toast(t('groups:calendar.kept'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t(event ? 'groups:calendar.change' : 'groups:calendar.call')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('groups:leave')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void send()}>
            {t('groups:calendar.deed')}
          </Button>
        </>
      }
    >
      <DeedNote refusals={refusals} hasFailed={hasFailed} told={['title', 'endsAt', 'place', 'note', 'zone']} />
      <RadioGroup label={t('groups:calendar.kind')} segmented choices={calendarKinds.map((value) => ({ value, label: t(`vocabulary:calendarKind.${value}`) }))} value={kind} onChange={setKind} />
      <TextField label={t('groups:calendar.name')} required value={title} onChange={setTitle} error={at(refusals, 'title')} />
      <ComboBox label={t('groups:calendar.zone')} items={zones} value={zone} onChange={(next) => setZone(next ?? 'UTC')} opensOnFocus={false} error={at(refusals, 'zone')} />
      <DateTimeField label={t(kind === 'MEETING' ? 'groups:calendar.begins' : 'groups:calendar.due')} required zone={zone} toTheMinute value={startsAt} onChange={setStartsAt} error={isUndated ? t('groups:calendar.when') : undefined} />
      {kind === 'MEETING' && <DateTimeField label={t('groups:calendar.ends')} zone={zone} toTheMinute value={endsAt} onChange={setEndsAt} error={at(refusals, 'endsAt')} />}
      <TextField label={t('groups:calendar.place')} value={place} onChange={setPlace} error={at(refusals, 'place')} />
      <TextField label={t('groups:calendar.note')} rows={4} value={note} onChange={setNote} error={at(refusals, 'note')} />
    </Dialog>
  );
};
