import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseQuery } from '../graphql/graphql';
import { courseQuery } from './course-query';
import { textIn } from './text-in';

/** A course as its pages have it. */
export type ReadCourse = NonNullable<CourseQuery['course']>;
export type ReadText = ReadCourse['texts'][number];

const chosenLanguages = new Map<string, string>();

/** The course of a page and its text in the reader's language, or in the one that they chose for this course. */
export const useCourse = (courseId: string) => {
  const { i18n } = useTranslation();
  const [chosen, setChosen] = useState(chosenLanguages.get(courseId));
  const { data, refetch } = useSuspenseQuery(courseQuery, { variables: { id: courseId } });
  const course = data.course ?? undefined;
  const choose = (language: string) => {
    chosenLanguages.set(courseId, language);
    setChosen(language);
  };
  return { course, text: course && textIn(course.texts, chosen ?? i18n.language), choose, refetch };
};
