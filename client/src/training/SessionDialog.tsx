import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { SessionFacts_TrainingSessionFragment } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { clockIn, instantIn, readerZone } from '../platform/zoned-time';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { DateTimeField } from '../ui/DateTimeField';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';

const putMutation = graphql(`
  mutation PutTrainingSession($input: PutTrainingSessionInput!) {
    answer: putTrainingSession(input: $input) {
      ... on TrainingSession {
        id
        ...SessionFacts_trainingSession @unmask
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

interface Props {
  readonly operationId: string;
  /** None: a new one. */
  readonly session: SessionFacts_TrainingSessionFragment | undefined;
  readonly courses: readonly { readonly id: string; readonly title: string }[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    // The server says the same; meanwhile the clock is the reader's.
    return false;
  }
};

const known = (zone: string, at: string | undefined) => ({ ...(at ? clockIn(zone, at) : { date: '', time: '' }), precision: 'MINUTE' as const });

/** A session, planned on the clock of its place; nobody's change is overwritten unseen. */
export const SessionDialog = ({ operationId, session, courses, onDone, onClose }: Props) => {
  const { t, i18n } = useTranslation(['training', 'common']);
  const { say, at } = useRefusals();
  const { refusals, hasFailed, take } = useAnswer();
  const [put, putting] = useMutation(putMutation);
  const [id] = useState(() => session?.id ?? makeId());
  const [zone, setZone] = useState(session?.zone ?? readerZone());
  const [starts, setStarts] = useState(known(zone, session?.startsAt));
  const [ends, setEnds] = useState(known(zone, session?.endsAt));
  const [texts, setTexts] = useState({ title: session?.title ?? '', note: session?.note ?? '', place: session?.place ?? '', link: session?.link ?? '' });
  const [courseId, setCourseId] = useState(session?.course?.id);
  const [isCancelled, setCancelled] = useState(session?.isCancelled ?? false);
  const isWhole = Boolean(starts.date && starts.time && ends.date && ends.time);
  const clock = isZone(zone) ? zone : readerZone();
  const set = (part: Partial<typeof texts>) => setTexts({ ...texts, ...part });
  const send = async () => {
    const input = {
      id, operationId, version: session?.version ?? null, courseId: courseId ?? null, ...texts, language: session?.language ?? i18n.language, zone, isCancelled,
      startsAt: instantIn(clock, starts.date, starts.time), endsAt: instantIn(clock, ends.date, ends.time),
    };
    if (!(await take(put({ variables: { input } }).then(({ data }) => data?.answer)))) return;
    toast(t('sessions.kept'));
    onDone();
    onClose();
  };
  const own = ['title', 'note', 'place', 'link', 'zone', 'startsAt', 'endsAt', 'courseId'];
  const others = refusals.filter(({ field }) => !own.includes(field ?? ''));
  const deed = t(session ? 'sessions.change' : 'sessions.add');
  return (
    <Dialog
      open
      title={deed}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button kind="primary" busy={putting.loading} disabled={!isWhole} onClick={() => void send()}>
            {deed}
          </Button>
        </>
      }
    >
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('sessions.failed')} todo={others.map(say).join(' ') || t('failedTodo')} />}
      <TextField label={t('sessions.name')} required value={texts.title} onChange={(title) => set({ title })} error={at(refusals, 'title')} />
      <TextField label={t('sessions.zone')} hint={t('sessions.zoneHint')} required value={zone} onChange={setZone} error={at(refusals, 'zone')} />
      <DateTimeField label={t('sessions.starts')} required toTheMinute zone={clock} value={starts} onChange={({ date, time }) => setStarts({ date, time, precision: 'MINUTE' })} error={at(refusals, 'startsAt')} />
      <DateTimeField label={t('sessions.ends')} required toTheMinute zone={clock} value={ends} onChange={({ date, time }) => setEnds({ date, time, precision: 'MINUTE' })} error={at(refusals, 'endsAt')} />
      <TextField label={t('sessions.place')} value={texts.place} onChange={(place) => set({ place })} error={at(refusals, 'place')} />
      <TextField label={t('sessions.link')} hint={t('sessions.linkHint')} type="url" value={texts.link} onChange={(link) => set({ link })} error={at(refusals, 'link')} />
      <TextField label={t('sessions.note')} rows={3} value={texts.note} onChange={(note) => set({ note })} error={at(refusals, 'note')} />
      <Select label={t('sessions.course')} none={t('sessions.noCourse')} options={courses.map(({ id: value, title: label }) => ({ value, label }))} value={courseId} onChange={setCourseId} error={at(refusals, 'courseId')} />
      {session && (
        <Checkbox checked={isCancelled} onChange={setCancelled}>
          {t('sessions.cancel')}
        </Checkbox>
      )}
    </Dialog>
  );
};
