import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { CourseCard_CourseFragment, CourseCard_CourseFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { ProgressBar } from '../ui/ProgressBar';
import { Sign } from '../ui/StatusBadge';
import { courseSigns, courseState } from './course-state';
import { textIn } from './text-in';

/** A course in a list. */
export const courseCard = graphql(`
  fragment CourseCard_course on Course {
    id
    version
    texts {
      id
      language
      title
      summary
      lessonCount
    }
    ownReadings {
      id
      finishedAt
    }
    ownCertificates {
      id
      version
    }
    ownAssignments {
      id
      dueOn
      operation {
        id
        name
      }
    }
  }
`);

interface Props {
  readonly course: FragmentType<typeof CourseCard_CourseFragmentDoc>;
  readonly now: number;
}

const deeds = { new: 'begin', begun: 'on', read: 'questions', passed: 'again', old: 'on' } as const;

/** A course with how far the reader has come, who wants it from them by when, and the next step. */
export const CourseCard = ({ course, now }: Props) => {
  const { t, i18n } = useTranslation('training');
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: courseCard, from: course });
  const { id, version, texts, ownReadings, ownCertificates, ownAssignments } = data as CourseCard_CourseFragment;
  const text = textIn(texts, i18n.language);
  if (!text) return null;
  const state = courseState({ version, lessonCount: text.lessonCount, ownReadings, ownCertificates });
  const today = new Date(now).toISOString().slice(0, 10);
  const deed = t(`go.${deeds[state]}`);
  return (
    <article className="course-card">
      <h3 lang={text.language}>
        <Link href={`/training/${id}`}>{text.title}</Link>
      </h3>
      <p lang={text.language}>{text.summary}</p>
      <p className="course-facts">
        <Sign {...courseSigns[state]}>{t(`state.${state}`)}</Sign>
        {ownAssignments.map(({ id: assignment, operation, dueOn }) => (
          <span key={assignment} className="muted">
            {t('wantedBy', { operation: operation.name })}
            {dueOn && (
              <>
                {' '}
                {state !== 'passed' && dueOn < today ? <Sign shape="clock" tone="red">{t('late', { day: format.day(dueOn) })}</Sign> : t('dueOn', { day: format.day(dueOn) })}
              </>
            )}
          </span>
        ))}
      </p>
      {state !== 'new' && <ProgressBar label={t('progress')} done={Math.min(text.lessonCount, ownReadings.filter(({ finishedAt }) => finishedAt).length)} total={text.lessonCount} />}
      <p>
        <Link href={state === 'read' ? `/training/${id}/questions` : `/training/${id}`} className="button" data-kind={state === 'passed' ? 'plain' : 'primary'} aria-label={t('go.of', { deed, course: text.title })}>
          {deed}
        </Link>
      </p>
    </article>
  );
};
