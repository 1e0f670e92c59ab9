import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { makeId } from '../platform/make-id';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';

const giveMutation = graphql(`
  mutation AssignCourseToPerson($input: AssignCourseToPersonInput!) {
    answer: assignCourseToPerson(input: $input) {
      ... on TrainingAssignment {
        id
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
  readonly courses: readonly { readonly id: string; readonly title: string }[];
  /** Those whom the reader may give courses to. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly agency: string }[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Gives a course to one person, and says by when. */
export const GiveCourseDialog = ({ operationId, courses, people, onDone, onClose }: Props) => {
  const { t } = useTranslation(['training', 'common']);
  const { say, at } = useRefusals();
  const { refusals, hasFailed, take } = useAnswer();
  const [give, giving] = useMutation(giveMutation);
  const [id] = useState(makeId);
  const [courseId, setCourseId] = useState(courses[0]?.id);
  const [personId, setPersonId] = useState<string | undefined>(undefined);
  const [isMissing, setMissing] = useState(false);
  const [dueOn, setDueOn] = useState('');
  const send = async () => {
    setMissing(!personId);
    if (!courseId || !personId) return;
    if (!(await take(give({ variables: { input: { id, operationId, courseId, personId, dueOn: dueOn || null } } }).then(({ data }) => data?.answer)))) return;
    toast(t('plan.given'));
    onDone();
    onClose();
  };
  const others = refusals.filter(({ field }) => field !== 'personId');
  return (
    <Dialog
      open
      title={t('plan.give')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button kind="primary" busy={giving.loading} onClick={() => void send()}>
            {t('plan.give')}
          </Button>
        </>
      }
    >
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('plan.failed')} todo={others.map(say).join(' ') || t('failedTodo')} />}
      <Select label={t('plan.course')} options={courses.map(({ id: value, title: label }) => ({ value, label }))} value={courseId} onChange={setCourseId} />
      <Select
        label={t('plan.person')}
        options={people.map(({ id: value, name, agency }) => ({ value, label: t('plan.personOf', { name, agency }) }))}
        value={personId}
        none={t('plan.choosePerson')}
        onChange={setPersonId}
        error={isMissing ? t('plan.personMissing') : at(refusals, 'personId')}
      />
      <TextField type="date" label={t('plan.dueOn')} value={dueOn} onChange={setDueOn} />
    </Dialog>
  );
};
