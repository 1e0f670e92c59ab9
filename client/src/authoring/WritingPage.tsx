import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import { makeId } from '../platform/make-id';
import { useAnswer } from '../platform/use-answer';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { AppFrame } from '../session/AppFrame';
import { textIn } from '../training/text-in';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page, Section } from '../ui/Page';
import './authoring.css';
import { DropDraft } from './DropDraft';

const writingQuery = graphql(`
  query WritingPage {
    courseDrafts {
      viewerCanBegin
      items {
        id
        courseId
        courseVersion
        version
        writtenBy
        writtenAt
        titles {
          language
          title
        }
      }
    }
    courses(first: 100) {
      items {
        id
        version
        viewerCanPublish
        texts {
          id
          language
          title
        }
      }
    }
  }
`);

const beginMutation = graphql(`
  mutation BeginCourseDraft($input: BeginCourseDraftInput!) {
    answer: beginCourseDraft(input: $input) {
      ... on CourseDraft {
        id
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

/** The courses that the reader keeps, and the drafts of them. */
export const WritingPage = () => (
  <AppFrame>
    <Writing />
  </AppFrame>
);

const Writing = () => {
  const { t, i18n } = useTranslation('authoring');
  const format = useFormat();
  const { say } = useRefusals();
  const { refusals, hasFailed, take } = useAnswer();
  const [, go] = useLocation();
  const [id] = useState(makeId);
  const [begin, beginning] = useMutation(beginMutation);
  const { data, refetch } = useSuspenseQuery(writingQuery, { fetchPolicy: 'no-cache' });
  const { items: drafts, viewerCanBegin } = data.courseDrafts;
  if (!viewerCanBegin) return <EmptyState title={t('list.notYours')}>{t('list.notYoursTodo')}</EmptyState>;
  const own = data.courses.items.filter(({ viewerCanPublish }) => viewerCanPublish);
  const start = async (courseId: string | null) => {
    const begun = await take(begin({ variables: { input: { id, courseId, language: i18n.language } } }).then(({ data: told }) => told?.answer));
    if (begun) go(`/training/write/${begun.id}`);
  };
  return (
    <Page title={t('list.title')} lead={t('list.lead')} actions={<Button kind="primary" busy={beginning.loading} onClick={() => void start(null)}>{t('list.new')}</Button>}>
      {(refusals.length > 0 || hasFailed) && <ErrorNote title={t('list.failed')} todo={refusals.map(say).join(' ') || t('list.failedTodo')} />}
      <Section title={t('list.drafts')}>
        {drafts.length === 0 ? (
          <EmptyState title={t('list.noDraft')}>{t('list.noDraftTodo')}</EmptyState>
        ) : (
          <ul className="draft-list">
            {drafts.map(({ id: draftId, version, courseId, courseVersion, writtenBy, writtenAt, titles }) => {
              const text = textIn(titles, i18n.language);
              const title = text?.title || t('untitled');
              return (
                <li key={draftId}>
                  <Link href={`/training/write/${draftId}`} className="link" lang={text?.title ? text.language : undefined}>
                    {title}
                  </Link>
                  <span className="muted small">
                    {courseId ? t('list.next', { version: format.number((courseVersion ?? 0) + 1) }) : t('list.first')} · {t('list.saved', { name: writtenBy, when: format.moment(writtenAt) })}
                  </span>
                  <DropDraft id={draftId} version={version} title={title} onDone={() => void refetch()} />
                </li>
              );
            })}
          </ul>
        )}
      </Section>
      <Section title={t('list.courses')}>
        {own.length === 0 ? (
          <EmptyState title={t('list.noCourse')} />
        ) : (
          <ul className="draft-list">
            {own.map(({ id: courseId, version, texts }) => {
              const text = textIn(texts, i18n.language);
              return (
                <li key={courseId}>
                  <Link href={`/training/${courseId}`} className="link" lang={text?.language}>
                    {text?.title}
                  </Link>
                  <span className="muted small">{t('list.version', { version: format.number(version) })}</span>
                  <Button busy={beginning.loading} aria-label={t('list.writeNextOf', { course: text?.title ?? '' })} onClick={() => void start(courseId)}>
                    {t('list.writeNext')}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
    </Page>
  );
};
