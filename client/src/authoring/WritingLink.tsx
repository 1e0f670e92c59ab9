import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';

const rightQuery = graphql(`
  query MayWriteCourses {
    courseDrafts {
      viewerCanBegin
    }
  }
`);

/** The way to the courses that the reader writes; nothing for those who write none. */
export const WritingLink = () => {
  const { t } = useTranslation('training');
  const { data } = useQuery(rightQuery);
  if (!data?.courseDrafts.viewerCanBegin) return null;
  return (
    <p>
      <Link href="/training/write" className="button">
        {t('write')}
      </Link>
    </p>
  );
};
