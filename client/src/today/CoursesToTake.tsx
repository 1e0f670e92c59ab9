import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { CoursesToTake_CourseFragment, CoursesToTake_CourseFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { textIn } from '../training/text-in';
import { Section } from '../ui/Page';
import { Sign } from '../ui/StatusBadge';

/** Courses that operations want from the reader. */
export const coursesToTake = graphql(`
  fragment CoursesToTake_course on Course {
    id
    texts {
      id
      language
      title
    }
    ownCertificates {
      id
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
  readonly courses: readonly FragmentType<typeof CoursesToTake_CourseFragmentDoc>[];
  readonly now: number;
}

/** Courses that the reader has not passed, those due first on top. */
export const CoursesToTake = ({ courses, now }: Props) => {
  const { t, i18n } = useTranslation('today');
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: coursesToTake, from: [...courses] });
  const today = new Date(now).toISOString().slice(0, 10);
  const open = (data as readonly CoursesToTake_CourseFragment[])
    .filter(({ ownCertificates, ownAssignments }) => ownCertificates.length === 0 && ownAssignments.length > 0)
    .sort((a, b) => (a.ownAssignments[0]?.dueOn ?? '9').localeCompare(b.ownAssignments[0]?.dueOn ?? '9'));
  if (open.length === 0) return null;
  return (
    <Section title={t('courses.title', { count: open.length })}>
      <ul className="todo">
        {open.map(({ id, texts, ownAssignments }) => {
          const text = textIn(texts, i18n.language);
          const [first] = ownAssignments;
          return (
            <li key={id}>
              <div>
                {first?.dueOn && (first.dueOn < today ? <Sign shape="clock" tone="red">{t('courses.late', { day: format.day(first.dueOn) })}</Sign> : <span className="muted">{t('courses.due', { day: format.day(first.dueOn) })}</span>)}{' '}
                <Link href={`/training/${id}`} className="link" lang={text?.language}>
                  {text?.title}
                </Link>
                <p className="muted small">{format.list(ownAssignments.map(({ operation }) => operation.name))}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
