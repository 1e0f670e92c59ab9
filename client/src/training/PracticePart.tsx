import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';

const practiceQuery = graphql(`
  query PracticeOperation {
    practiceOperation {
      id
      practice {
        steps {
          key
          isDone
        }
      }
    }
  }
`);

const beginMutation = graphql(`
  mutation BeginPractice($language: String!) {
    answer: beginPractice(language: $language) {
      ... on Operation {
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

/** Where somebody begins to practise, goes on, or begins anew. */
export const PracticePart = () => {
  const { t, i18n } = useTranslation('training');
  const [, go] = useLocation();
  const { say } = useRefusals();
  const { refusals, hasFailed, take } = useAnswer();
  const [isAsked, setAsked] = useState(false);
  const { data } = useSuspenseQuery(practiceQuery, { fetchPolicy: 'cache-and-network' });
  const [begin, beginning] = useMutation(beginMutation);
  const operation = data.practiceOperation;
  const start = async () => {
    const made = await take(begin({ variables: { language: i18n.language } }).then(({ data: sent }) => sent?.answer));
    setAsked(false);
    if (made) go(`/operations/${made.id}`);
  };
  const left = operation?.practice?.steps.filter(({ isDone }) => !isDone).length ?? 0;
  return (
    <Section title={t('practice.title')}>
      <p className="lesson">{t('practice.lead')}</p>
      {(refusals.length > 0 || hasFailed) && <ErrorNote title={t('practice.failed')} todo={refusals.map(say).join(' ') || t('failedTodo')} />}
      <p className="lesson-steps">
        {operation ? (
          <>
            <Link href={`/operations/${operation.id}`} className="button" data-kind="primary">
              {left > 0 ? t('practice.on', { count: left }) : t('practice.look')}
            </Link>
            <Button busy={beginning.loading} onClick={() => setAsked(true)}>
              {t('practice.again')}
            </Button>
          </>
        ) : (
          <Button kind="primary" busy={beginning.loading} onClick={() => void start()}>
            {t('practice.begin')}
          </Button>
        )}
      </p>
      <ConfirmDialog open={isAsked} deed={t('practice.again')} busy={beginning.loading} onConfirm={() => void start()} onCancel={() => setAsked(false)}>
        <p>{t('practice.againFollows')}</p>
      </ConfirmDialog>
    </Section>
  );
};
