import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { AppFrame } from '../session/AppFrame';
import { EmptyState } from '../ui/EmptyState';
import './training.css';
import { useCourse, type ReadCourse, type ReadText } from './use-course';

/** What a page of a course is drawn from. */
export interface OfCourse {
  readonly course: ReadCourse;
  readonly text: ReadText;
  readonly choose: (language: string) => void;
  readonly again: () => void;
}

/** The frame of a course's pages; says so where there is no such course. */
export const CourseFrame = ({ children }: { readonly children: (of: OfCourse) => ReactNode }) => (
  <AppFrame>
    <Found>{children}</Found>
  </AppFrame>
);

const Found = ({ children }: { readonly children: (of: OfCourse) => ReactNode }) => {
  const { t } = useTranslation('training');
  const { courseId = '' } = useParams();
  const { course, text, choose, refetch } = useCourse(courseId);
  if (!course || !text) return <EmptyState title={t('course.missing')}>{t('course.missingTodo')}</EmptyState>;
  return <>{children({ course, text, choose, again: () => void refetch() })}</>;
};
