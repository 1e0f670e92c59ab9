import { useMutation } from '@apollo/client/react';
import { operationRoles } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { OperationTrainingQuery } from '../graphql/graphql';
import { useAnswer } from '../platform/use-answer';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { EmptyState } from '../ui/EmptyState';
import { textIn } from './text-in';

const unassignMutation = graphql(`
  mutation UnassignCourse($operationId: ID!, $id: ID!) {
    answer: unassignCourse(operationId: $operationId, id: $id) {
      ... on Operation {
        id
        trainings {
          id
        }
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

/** A course of an operation as its page has it. */
export type AssignedCourse = NonNullable<OperationTrainingQuery['operation']>['trainings'][number];

interface Props {
  readonly operationId: string;
  readonly trainings: readonly AssignedCourse[];
  readonly mayChange: boolean;
  readonly onDone: () => void;
}

/** The courses that people of an operation take, who of them, and by when. */
export const AssignedCourses = ({ operationId, trainings, mayChange, onDone }: Props) => {
  const { t, i18n } = useTranslation(['training', 'vocabulary']);
  const format = useFormat();
  const { say } = useRefusals();
  const { refusals, hasFailed, take } = useAnswer();
  const [asked, setAsked] = useState<AssignedCourse | undefined>(undefined);
  const [unassign, unassigning] = useMutation(unassignMutation);
  const send = async () => {
    if (!asked || !(await take(unassign({ variables: { operationId, id: asked.id } }).then(({ data }) => data?.answer)))) return;
    setAsked(undefined);
    onDone();
  };
  if (trainings.length === 0) return <EmptyState title={t('plan.none')}>{t(mayChange ? 'plan.noneTodo' : 'plan.noneWait')}</EmptyState>;
  const titleOf = ({ course }: AssignedCourse) => textIn(course.texts, i18n.language);
  const deedOf = (training: AssignedCourse): string => {
    const course = titleOf(training)?.title ?? '';
    return training.person ? t('plan.takeBackOf', { course, person: training.person.name }) : t('plan.withdrawOf', { course });
  };
  return (
    <>
      <ul className="assigned-list">
        {trainings.map((training) => {
          const text = titleOf(training);
          const roles = training.roles.length === operationRoles.length ? t('plan.everybody') : format.list(training.roles.map((role) => t(`vocabulary:operationRole.${role}`)));
          return (
            <li key={training.id}>
              <Link href={`/training/${training.course.id}`} lang={text?.language}>
                {text?.title}
              </Link>
              <span className="muted">
                {training.person ? t('plan.roles', { roles: training.person.name }) : t('plan.roles', { roles })}
                {training.dueOn && ` · ${t('dueOn', { day: format.day(training.dueOn) })}`}
              </span>
              {training.viewerCanTakeBack && (
                <Button kind="quiet" aria-label={deedOf(training)} onClick={() => setAsked(training)}>
                  {t('plan.withdraw')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ConfirmDialog open={asked !== undefined} deed={asked ? deedOf(asked) : ''} busy={unassigning.loading} onConfirm={() => void send()} onCancel={() => setAsked(undefined)}>
        <p>{t('plan.withdrawFollows')}</p>
        {(refusals.length > 0 || hasFailed) && (
          <p className="field-error" role="alert">
            {refusals.map(say).join(' ') || t('failedTodo')}
          </p>
        )}
      </ConfirmDialog>
    </>
  );
};
