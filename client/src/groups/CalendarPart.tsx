import { useApolloClient, useQuery } from '@apollo/client/react';
import { attendances } from '@muster/shared/vocabularies';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import '../messages/messages.css';
import { useMorePages } from '../platform/use-more-pages';
import { useNow } from '../platform/use-now';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { PlacedTime } from '../ui/PlacedTime';
import { Segmented } from '../ui/Segmented';
import { Skeleton } from '../ui/Skeleton';
import { toast } from '../ui/toasts';
import { calendarFile } from './calendar-file';
import { calendarQuery, type GroupEvent } from './calendar-query';
import { DeedNote } from './DeedNote';
import { EventDialog } from './EventDialog';
import { GroupPlaces } from './GroupPlaces';
import { MoreOfList } from './MoreOfList';
import { useCalendarVerbs } from './use-calendar-verbs';

/** When a group meets and what is due, in the reader's zone and the place's; whoever comes says so. */
export const CalendarPart = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('groups');
  const now = useNow();
  const [isPast, setPast] = useState(false);
  const [open, setOpen] = useState<GroupEvent | 'new'>();
  const [cancelling, setCancelling] = useState<GroupEvent>();
  // Where the two meet; it moves on when somebody looks at the other one.
  const [moment, setMoment] = useState(() => new Date().toISOString());
  const client = useApolloClient();
  const asked = useMemo(() => ({ id: operationId, ...(isPast ? { until: moment, sort: 'LATEST' as const } : { from: moment, sort: 'SOONEST' as const }) }), [operationId, isPast, moment]);
  const { data, previousData, loading, error, refetch } = useQuery(calendarQuery, { variables: asked, fetchPolicy: 'cache-and-network' });
  const read = useCallback(async (after: string) => (await client.query({ query: calendarQuery, variables: { ...asked, after }, fetchPolicy: 'network-only' })).data?.operation?.calendar, [client, asked]);
  const readAnew = () => void refetch();
  const again = useCoalesced(readAnew);
  useLiveFrames(({ event }) => event?.subjectType === 'CalendarEvent' && again());
  const verbs = useCalendarVerbs(operationId, readAnew);
  const operation = data?.operation;
  const isOver = ({ startsAt, endsAt }: GroupEvent) => Date.parse(endsAt ?? startsAt) < now;
  const { items: later, ...following } = useMorePages(operation?.calendar, read);
  // What is over since this was read stands in neither.
  const shown = [...(operation?.calendar.items ?? []), ...later].filter((event) => isOver(event) === isPast);
  const look = (next: boolean) => {
    setPast(next);
    setMoment(new Date(now).toISOString());
  };
  return (
    <Page
      title={t('calendar.title')}
      lead={t('calendar.lead')}
      actions={
        (operation ?? previousData?.operation)?.viewerCanInGroup.call && (
          <Button kind="primary" onClick={() => setOpen('new')}>
            {t('calendar.call')}
          </Button>
        )
      }
    >
      <GroupPlaces operationId={operationId} />
      <Segmented label={t('calendar.which')} choices={[{ value: 'coming', label: t('calendar.coming') }, { value: 'past', label: t('calendar.past') }]} value={isPast ? 'past' : 'coming'} onChange={(next) => look(next === 'past')} />
      <DeedNote refusals={verbs.refusals} hasFailed={verbs.hasFailed} />
      {error && <ErrorNote title={t('failed')} todo={t('failedTodo')} action={<Button onClick={readAnew}>{t('again')}</Button>} />}
      {!operation && loading && <Skeleton lines={6} />}
      {operation && shown.length === 0 && <EmptyState title={t(isPast ? 'calendar.noPast' : 'calendar.none')} />}
      {shown.length > 0 && (
        <ul className="group-list" aria-label={t('calendar.title')}>
          {shown.map((event) => (
            <EventLine
              key={event.id}
              event={event}
              group={operation?.name ?? ''}
              busy={verbs.busy}
              onAttend={(answer) => void verbs.attend(event.id, answer).then((done) => done && toast(t('calendar.attended')))}
              onChange={() => setOpen(event)}
              onCancel={() => setCancelling(event)}
            />
          ))}
        </ul>
      )}
      <MoreOfList {...following} />
      {open && <EventDialog operationId={operationId} event={open === 'new' ? undefined : open} again={readAnew} onClose={() => setOpen(undefined)} />}
      {cancelling && (
        <ConfirmDialog
          open
          deed={t('calendar.cancelDeed', { title: cancelling.title })}
          busy={verbs.busy}
          onCancel={() => setCancelling(undefined)}
          onConfirm={() => void verbs.cancel(cancelling.id, cancelling.version).then((done) => {
            setCancelling(undefined);
            if (done) toast(t('calendar.cancelled'));
          })}
        >
          <p>{t('calendar.cancelWhat')}</p>
        </ConfirmDialog>
      )}
    </Page>
  );
};

interface LineProps {
  readonly event: GroupEvent;
  readonly group: string;
  readonly busy: boolean;
  readonly onAttend: (answer: (typeof attendances)[number]) => void;
  readonly onChange: () => void;
  readonly onCancel: () => void;
}

const EventLine = ({ event, group, busy, onAttend, onChange, onCancel }: LineProps) => {
  const { t } = useTranslation(['groups', 'vocabulary']);
  const { title, note, language, startsAt, endsAt, zone, place, cancelledAt, ownAttendance } = event;
  const coming = event.attendances.filter(({ attendance }) => attendance === 'YES');
  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([calendarFile(event, group, location.origin)], { type: 'text/calendar;charset=utf-8' }));
    link.download = `${event.id}.ics`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <li data-over={cancelledAt ? true : undefined}>
      <div>
        <span className="muted small">{t(`vocabulary:calendarKind.${event.calendarKind}`)}</span>{' '}
        <strong lang={language}>{title}</strong> {cancelledAt && <strong>{t('groups:calendar.off')}</strong>}
        <p>
          <PlacedTime at={startsAt} zone={zone} />
          {endsAt && (
            <>
              {' – '}
              <PlacedTime at={endsAt} zone={zone} />
            </>
          )}
          {place && ` · ${place}`}
        </p>
        {note && (
          <p className="message-body" lang={language}>
            {note}
          </p>
        )}
        {event.attendances.length > 0 && (
          <details>
            <summary>{t('groups:calendar.comingCount', { count: coming.length })}</summary>
            <ul>
              {event.attendances.map(({ id, attendance, person, agency }) => (
                <li key={id}>
                  {person.name}, {agency.shortName}: {t(`vocabulary:attendance.${attendance}`)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="row no-print">
        {event.viewerCanAttend && (
          <div role="group" className="row" aria-label={t('groups:calendar.question', { title })}>
            {attendances.map((answer) => (
              <Button key={answer} busy={busy} aria-pressed={ownAttendance === answer} kind={ownAttendance === answer ? 'primary' : 'plain'} onClick={() => onAttend(answer)}>
                {t(`vocabulary:attendance.${answer}`)}
              </Button>
            ))}
          </div>
        )}
        <Button kind="quiet" aria-label={t('groups:calendar.exportWhat', { title })} onClick={download}>
          {t('groups:calendar.export')}
        </Button>
        {event.viewerCanChange && (
          <>
            <Button kind="quiet" aria-label={t('groups:calendar.changeWhat', { title })} onClick={onChange}>
              {t('groups:calendar.change')}
            </Button>
            <Button kind="quiet" aria-label={t('groups:calendar.cancelDeed', { title })} onClick={onCancel}>
              {t('groups:calendar.cancel')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
};
