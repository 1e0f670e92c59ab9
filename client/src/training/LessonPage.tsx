import { useMutation } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { Sign } from '../ui/StatusBadge';
import { toast } from '../ui/toasts';
import { CourseFrame, type OfCourse } from './CourseFrame';
import { LessonBlocks } from './LessonBlocks';

const noteMutation = graphql(`
  mutation NoteLesson($courseId: ID!, $lesson: String!, $isFinished: Boolean!) {
    answer: noteLesson(courseId: $courseId, lesson: $lesson, isFinished: $isFinished) {
      ... on Course {
        id
        ownReadings {
          id
          lesson
          openedAt
          finishedAt
        }
      }
      ... on Refused {
        refusals {
          rule
        }
      }
    }
  }
`);

/** One lesson to be read; the place is kept, so that any device goes on from it. */
export const LessonPage = () => {
  const { lesson = '' } = useParams();
  return <CourseFrame>{(of) => <LessonSheet key={lesson} {...of} lessonKey={lesson} />}</CourseFrame>;
};

const LessonSheet = ({ course, text, lessonKey }: OfCourse & { readonly lessonKey: string }) => {
  const { t } = useTranslation('training');
  const format = useFormat();
  const [, go] = useLocation();
  const [note, noting] = useMutation(noteMutation);
  const top = useRef<HTMLDivElement>(null);
  const place = text.lessons.findIndex(({ key }) => key === lessonKey);
  const lesson = text.lessons[place];
  const courseId = course.id;
  const isThere = lesson !== undefined;
  useEffect(() => {
    // Whoever pressed “next” reads from the beginning, and a screen reader with them.
    top.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
    if (isThere) void note({ variables: { courseId, lesson: lessonKey, isFinished: false } }).catch(() => undefined);
  }, [note, courseId, lessonKey, isThere]);
  if (!lesson) return <EmptyState title={t('lesson.missing')}>{t('course.missingTodo')}</EmptyState>;
  const at = `/training/${courseId}`;
  const next = text.lessons[place + 1];
  const before = text.lessons[place - 1];
  const isRead = course.ownReadings.some(({ lesson: key, finishedAt }) => key === lessonKey && finishedAt);
  const finish = async () => {
    const kept = await note({ variables: { courseId, lesson: lessonKey, isFinished: true } }).catch(() => null);
    if (kept?.data?.answer?.__typename !== 'Course') toast(t('lesson.failed'));
    go(next ? `${at}/lessons/${next.key}` : `${at}/questions`);
  };
  return (
    <Page
      title={lesson.title}
      lead={
        <>
          <Link href={at} className="link" lang={text.language}>
            {text.title}
          </Link>
          {' · '}
          {t('lesson.place', { number: format.number(place + 1), all: format.number(text.lessons.length) })}
          {' · '}
          {t('minutes', { count: lesson.minutes })}
        </>
      }
    >
      <div ref={top} tabIndex={-1} className="lesson">
        {isRead && (
          <p>
            <Sign shape="check" tone="green">
              {t('lesson.done')}
            </Sign>
          </p>
        )}
        <LessonBlocks blocks={lesson.blocks} language={text.language} />
        <nav className="lesson-steps no-print" aria-label={t('lesson.list')}>
          <Button kind="primary" busy={noting.loading} onClick={() => void finish()}>
            {t(next ? 'lesson.next' : 'lesson.last')}
          </Button>
          {before && (
            <Link href={`${at}/lessons/${before.key}`} className="button">
              {t('lesson.before')}
            </Link>
          )}
          <Link href={at} className="button" data-kind="quiet">
            {t('lesson.all')}
          </Link>
        </nav>
      </div>
    </Page>
  );
};
