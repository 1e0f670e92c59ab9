import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { useSession } from '../session/session';
import { textIn } from '../training/text-in';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Section } from '../ui/Page';
import { toast } from '../ui/toasts';
import { useTakeAlong, type Chosen } from './use-take-along';

const leftQuery = graphql(`
  query LeftOfEdition($id: ID!) {
    operation(id: $id) {
      id
      viewerCanLayOut
      viewerCanTrain
      viewerCanAddPlanDocument
      tasks {
        id
      }
      aims {
        id
        takenFromId
      }
      trainings {
        id
        person {
          id
        }
        course {
          id
        }
      }
      planDocuments(isOvertaken: true) {
        id
        takenFromId
      }
      previous {
        id
        name
        tasks {
          id
          taskState: state
        }
        aims {
          id
          text
          language
          measure
          target
        }
        trainings {
          id
          roles
          person {
            id
          }
          course {
            id
            texts {
              id
              language
              title
            }
          }
        }
        planDocuments {
          id
          title
          language
          agency {
            id
          }
        }
      }
    }
  }
`);

interface Props {
  readonly operationId: string;
  readonly onTaken: () => void;
}

/** What the edition before has and this one has not: all of it is taken along with one press, but for what is unticked. */
export const TakeAlong = ({ operationId, onTaken }: Props) => {
  const { t, i18n } = useTranslation(['planning', 'vocabulary']);
  const format = useFormat();
  const { say } = useRefusals();
  const { person } = useSession();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { data, refetch } = useQuery(leftQuery, { variables: { id: operationId }, fetchPolicy: 'cache-and-network' });
  const verbs = useTakeAlong(operationId);
  const { operation } = data ?? {};
  const previous = operation?.previous;
  if (!operation || !previous) return null;
  const here = {
    aims: new Set(operation.aims.map(({ takenFromId }) => takenFromId)),
    courses: new Set(operation.trainings.filter((one) => !one.person).map(({ course }) => course.id)),
    documents: new Set(operation.planDocuments.map(({ takenFromId }) => takenFromId)),
  };
  const tasks = operation.viewerCanLayOut && operation.tasks.length === 0 ? previous.tasks.filter(({ taskState }) => taskState !== 'DROPPED').length : 0;
  const aims = operation.viewerCanLayOut ? previous.aims.filter(({ id }) => !here.aims.has(id)) : [];
  const courses = operation.viewerCanTrain ? previous.trainings.filter((one) => !one.person && !here.courses.has(one.course.id)) : [];
  const documents = operation.viewerCanAddPlanDocument ? previous.planDocuments.filter(({ id, agency }) => agency.id === person.agency.id && !here.documents.has(id)) : [];
  if (tasks + aims.length + courses.length + documents.length === 0) return null;
  const isChosen = (id: string): boolean => !left.has(id);
  const tick = (id: string, words: string, language?: string) => (
    <Checkbox checked={isChosen(id)} onChange={(isOn) => setLeft(new Set(isOn ? [...left].filter((one) => one !== id) : [...left, id]))}>
      <span lang={language}>{words}</span>
    </Checkbox>
  );
  const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id).filter(isChosen);
  const chosen: Chosen = { tasks: tasks > 0 && isChosen('tasks'), aims: idsOf(aims), courses: idsOf(courses), documents: idsOf(documents) };
  const take = async () => {
    const isDone = await verbs.take(chosen);
    if (isDone) toast(t('takeAlong.done'));
    await refetch();
    onTaken();
  };
  const isNothing = !chosen.tasks && chosen.aims.length + chosen.courses.length + chosen.documents.length === 0;
  const problem = verbs.refusals.map(say).join(' ') || (verbs.hasFailed ? t('failedTodo') : '');
  return (
    <Section title={t('takeAlong.title', { operation: previous.name })}>
      <p className="muted">{t('takeAlong.lead')}</p>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      {tasks > 0 && tick('tasks', t('takeAlong.tasks', { count: tasks }))}
      {aims.length > 0 && (
        <fieldset className="field">
          <legend className="field-label">{t('takeAlong.aims')}</legend>
          {aims.map(({ id, text, language, measure, target }) => (
            <div key={id}>{tick(id, target ? `${text} · ${format.decimal(target)} ${t(`vocabulary:objectiveMeasure.${measure}`)}` : text, language)}</div>
          ))}
        </fieldset>
      )}
      {courses.length > 0 && (
        <fieldset className="field">
          <legend className="field-label">{t('takeAlong.courses')}</legend>
          {courses.map(({ id, course, roles }) => {
            const text = textIn(course.texts, i18n.language);
            return <div key={id}>{tick(id, `${text?.title ?? ''} · ${format.list(roles.map((role) => t(`vocabulary:operationRole.${role}`)))}`, text?.language)}</div>;
          })}
        </fieldset>
      )}
      {documents.length > 0 && (
        <fieldset className="field">
          <legend className="field-label">{t('takeAlong.documents')}</legend>
          {documents.map(({ id, title, language }) => (
            <div key={id}>{tick(id, title, language)}</div>
          ))}
        </fieldset>
      )}
      <p className="no-print">
        <Button kind="primary" busy={verbs.busy} disabled={isNothing} onClick={() => void take()}>
          {t('takeAlong.deed')}
        </Button>
      </p>
    </Section>
  );
};
