import { useMutation } from '@apollo/client/react';
import { operationRoles, type OperationRole } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { makeId } from '../platform/make-id';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';

const assignMutation = graphql(`
  mutation AssignCourse($input: AssignCourseInput!) {
    answer: assignCourse(input: $input) {
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
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Whoever works on cases, unless told otherwise. */
const usually: readonly OperationRole[] = ['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER', 'ANALYST'];

/** Says who in an operation takes a course, and by when. */
export const AssignDialog = ({ operationId, courses, onDone, onClose }: Props) => {
  const { t } = useTranslation(['training', 'vocabulary', 'common']);
  const { say, at } = useRefusals();
  const { refusals, hasFailed, take } = useAnswer();
  const [assign, assigning] = useMutation(assignMutation);
  const [id] = useState(makeId);
  const [courseId, setCourseId] = useState(courses[0]?.id);
  const [roles, setRoles] = useState<readonly OperationRole[]>(usually);
  const [dueOn, setDueOn] = useState('');
  const send = async () => {
    if (!courseId) return;
    if (!(await take(assign({ variables: { input: { id, operationId, courseId, roles: [...roles], dueOn: dueOn || null } } }).then(({ data }) => data?.answer)))) return;
    toast(t('plan.assigned'));
    onDone();
    onClose();
  };
  const error = at(refusals, 'roles');
  const others = refusals.filter(({ field }) => field !== 'roles');
  return (
    <Dialog
      open
      title={t('plan.assign')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button kind="primary" busy={assigning.loading} onClick={() => void send()}>
            {t('plan.assign')}
          </Button>
        </>
      }
    >
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('plan.failed')} todo={others.map(say).join(' ') || t('failedTodo')} />}
      <Select label={t('plan.course')} options={courses.map(({ id: value, title: label }) => ({ value, label }))} value={courseId} onChange={setCourseId} />
      <fieldset className="field" data-invalid={error ? true : undefined}>
        <legend className="field-label">{t('plan.who')}</legend>
        <div className="choices">
          {operationRoles.map((role) => (
            <Checkbox key={role} checked={roles.includes(role)} onChange={(isOn) => setRoles(operationRoles.filter((one) => (one === role ? isOn : roles.includes(one))))}>
              {t(`vocabulary:operationRole.${role}`)}
            </Checkbox>
          ))}
        </div>
        {error && <p className="field-error">{error}</p>}
      </fieldset>
      <TextField type="date" label={t('plan.dueOn')} value={dueOn} onChange={setDueOn} />
    </Dialog>
  );
};
