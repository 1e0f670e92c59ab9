import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { AppFrame } from '../session/AppFrame';
import { EmptyState } from '../ui/EmptyState';
import './authoring.css';
import { CourseEditor } from './CourseEditor';
import { draftQuery } from './draft-query';

/** The page on which a course is written. */
export const CourseEditorPage = () => {
  const { draftId = '' } = useParams();
  return (
    <AppFrame>
      <Found key={draftId} draftId={draftId} />
    </AppFrame>
  );
};

const Found = ({ draftId }: { readonly draftId: string }) => {
  const { t } = useTranslation('authoring');
  // What is right stands in no cache of this device, and a form does not begin anew while it is written in.
  const { data, refetch } = useSuspenseQuery(draftQuery, { variables: { id: draftId }, fetchPolicy: 'no-cache' });
  if (!data.courseDraft) {
    return (
      <EmptyState title={t('missing')} action={<Link href="/training/write" className="button">{t('toList')}</Link>}>
        {t('missingTodo')}
      </EmptyState>
    );
  }
  return <CourseEditor draft={data.courseDraft} look={async () => (await refetch()).data?.courseDraft ?? null} />;
};
