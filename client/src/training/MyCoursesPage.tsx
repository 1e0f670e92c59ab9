import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useNow } from '../platform/use-now';
import { useSession } from '../session/session';
import { AppFrame } from '../session/AppFrame';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { WritingLink } from '../authoring/WritingLink';
import { CourseCard } from './CourseCard';
import { MySessions } from './MySessions';
import { PracticePart } from './PracticePart';
import './training.css';

const coursesQuery = graphql(`
  query MyCourses {
    courses(first: 100) {
      items {
        id
        ownAssignments {
          id
        }
        ...CourseCard_course
      }
    }
    operations(first: 50) {
      items {
        id
        ...MySessions_operation
      }
    }
  }
`);

/** What can be learnt here: first what operations want from the reader, with how far they have come; then when people meet. */
export const MyCoursesPage = () => {
  const { t } = useTranslation('training');
  const { isAdministrator } = useSession();
  const now = useNow();
  const { data } = useSuspenseQuery(coursesQuery, { fetchPolicy: 'cache-and-network' });
  const courses = data.courses.items;
  const wanted = courses.filter(({ ownAssignments }) => ownAssignments.length > 0);
  const others = courses.filter(({ ownAssignments }) => ownAssignments.length === 0);
  return (
    <AppFrame>
      <Page title={t('title')} lead={t('lead')}>
        {courses.length === 0 && <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>}
        {[{ title: t('wanted'), list: wanted }, { title: wanted.length > 0 ? t('others') : t('courses'), list: others }]
          .filter(({ list }) => list.length > 0)
          .map(({ title, list }) => (
            <Section key={title} title={title}>
              <ul className="course-list">
                {list.map((course) => (
                  <li key={course.id}>
                    <CourseCard course={course} now={now} />
                  </li>
                ))}
              </ul>
            </Section>
          ))}
        <WritingLink />
        {!isAdministrator && <PracticePart />}
        <MySessions operations={data.operations.items} now={now} />
      </Page>
    </AppFrame>
  );
};
