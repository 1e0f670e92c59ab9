import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';

const dropMutation = graphql(`
  mutation DropCourseDraft($id: ID!, $version: Int!) {
    answer: dropCourseDraft(id: $id, version: $version) {
      ... on CourseDrafts {
        viewerCanBegin
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

interface Props {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly onDone: () => void;
}

/** Throws a draft away, once that is confirmed. */
export const DropDraft = ({ id, version, title, onDone }: Props) => {
  const { t } = useTranslation('authoring');
  const { say } = useRefusals();
  const { refusals, hasFailed, take } = useAnswer();
  const [isAsked, setAsked] = useState(false);
  const [drop, dropping] = useMutation(dropMutation);
  const send = async () => {
    if (!(await take(drop({ variables: { id, version } }).then(({ data }) => data?.answer)))) return;
    setAsked(false);
    onDone();
  };
  return (
    <>
      <Button kind="quiet" aria-label={t('list.dropOf', { title })} onClick={() => setAsked(true)}>
        {t('list.drop')}
      </Button>
      <ConfirmDialog open={isAsked} deed={t('list.dropOf', { title })} busy={dropping.loading} onConfirm={() => void send()} onCancel={() => setAsked(false)}>
        <p>{t('list.dropFollows')}</p>
        {(refusals.length > 0 || hasFailed) && (
          <p className="field-error" role="alert">
            {refusals.map(say).join(' ') || t('list.failedTodo')}
          </p>
        )}
      </ConfirmDialog>
    </>
  );
};
