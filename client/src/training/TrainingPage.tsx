import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { SessionFacts_TrainingSessionFragment } from '../graphql/graphql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { PlanPlaces } from '../planning/PlanPlaces';
import '../planning/planning.css';
import { useNow } from '../platform/use-now';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { AssignDialog } from './AssignDialog';
import { AssignedCourses } from './AssignedCourses';
import { GiveCourseDialog } from './GiveCourseDialog';
import { SessionDialog } from './SessionDialog';
import { SessionList } from './SessionList';
import { textIn } from './text-in';
import './training.css';
import { TrainingTable } from './TrainingTable';

const trainingQuery = graphql(`
  query OperationTraining($id: ID!) {
    courses(first: 100) {
      items {
        id
        texts {
          id
          language
          title
        }
      }
    }
    operation(id: $id) {
      id
      viewerCanTrain
      trainings {
        id
        roles
        person {
          id
          name
        }
        viewerCanTakeBack
        dueOn
        course {
          id
          texts {
            id
            language
            title
          }
        }
      }
      participations {
        id
        state
        agency {
          id
          shortName
          nameLanguage
        }
        viewerCanTrainPeople
        members {
          id
          person {
            id
            name
          }
        }
        training {
          courseId
          needed
          passed
        }
      }
      trainingSessions {
        id
        ...SessionFacts_trainingSession @unmask
      }
    }
  }
`);

const subjects = ['TrainingAssignment', 'TrainingSession', 'Participation', 'Member'];

/** The training of an operation: its courses, how far each participant has come, and when people meet. */
export const TrainingPage = ({ operationId }: { readonly operationId: string }) => {
  const { t, i18n } = useTranslation(['training', 'operations']);
  const now = useNow();
  const [isAssigning, setAssigning] = useState(false);
  const [isGiving, setGiving] = useState(false);
  const [session, setSession] = useState<SessionFacts_TrainingSessionFragment | 'new' | undefined>(undefined);
  const { data, refetch } = useSuspenseQuery(trainingQuery, { variables: { id: operationId }, fetchPolicy: 'cache-and-network' });
  const again = useCoalesced(() => void refetch(), 1_000);
  useLiveFrames(({ event }) => event && subjects.includes(event.subjectType) && again());
  const { operation } = data;
  if (!operation) return <EmptyState title={t('operations:missing')} />;
  const { trainings, participations, trainingSessions, viewerCanTrain } = operation;
  const courses = data.courses.items.map(({ id, texts }) => ({ id, title: textIn(texts, i18n.language)?.title ?? '' }));
  const open = courses.filter(({ id }) => !trainings.some(({ course, person }) => course.id === id && !person));
  const people = participations.filter(({ viewerCanTrainPeople }) => viewerCanTrainPeople).flatMap(({ agency, members }) => members.map(({ person }) => ({ ...person, agency: agency.shortName })));
  const rows = participations.filter(({ state }) => state === 'ACCEPTED');
  return (
    <Page title={t('plan.title')} lead={t('plan.lead')}>
      <PlanPlaces operationId={operationId} />
      <Section title={t('plan.courses')} aside={viewerCanTrain && (open.length > 0 ? <Button onClick={() => setAssigning(true)}>{t('plan.assign')}</Button> : <span className="muted">{t('plan.noCourse')}</span>)}>
        <AssignedCourses operationId={operationId} trainings={trainings} mayChange={viewerCanTrain} onDone={again} />
        {people.length > 0 && courses.length > 0 && (
          <p>
            <Button onClick={() => setGiving(true)}>{t('plan.give')}</Button>
          </p>
        )}
      </Section>
      {trainings.length > 0 && (
        <Section title={t('plan.progress')}>
          <TrainingTable rows={rows} trainings={trainings} />
        </Section>
      )}
      <Section title={t('sessions.title')} aside={viewerCanTrain && <Button onClick={() => setSession('new')}>{t('sessions.add')}</Button>}>
        {trainingSessions.length === 0 ? (
          <EmptyState title={t('sessions.none')}>{viewerCanTrain && t('sessions.noneTodo')}</EmptyState>
        ) : (
          <>
            <p className="no-print">
              <a className="link" href={`/calendars/${operationId}/sessions.ics`} download>
                {t('sessions.calendar')}
              </a>
            </p>
            <SessionList sessions={trainingSessions} now={now} onChange={viewerCanTrain ? setSession : undefined} />
          </>
        )}
      </Section>
      {isAssigning && <AssignDialog operationId={operationId} courses={open} onDone={again} onClose={() => setAssigning(false)} />}
      {isGiving && <GiveCourseDialog operationId={operationId} courses={courses} people={people} onDone={again} onClose={() => setGiving(false)} />}
      {session && <SessionDialog operationId={operationId} session={session === 'new' ? undefined : session} courses={courses} onDone={again} onClose={() => setSession(undefined)} />}
    </Page>
  );
};
