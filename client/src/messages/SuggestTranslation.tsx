import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { MessageCase_MessageFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';

const offerQuery = graphql(`
  query TranslationOffer {
    suggestsTranslationsUpTo
  }
`);

const suggestMutation = graphql(`
  mutation SuggestTranslation($operationId: ID!, $messageId: ID!, $language: String!) {
    suggestTranslation(operationId: $operationId, messageId: $messageId, language: $language) {
      ... on TranslationSuggestion {
        id
        subject
        body
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
  readonly message: Pick<MessageCase_MessageFragment, 'id' | 'operationId'>;
  readonly language: string;
  readonly onSuggested: (suggested: { readonly subject: string; readonly body: string }) => void;
}

/** Asks a service for a translation, where the server has one: for somebody to read and to mend, never kept by itself. */
export const SuggestTranslation = ({ message, language, onSuggested }: Props) => {
  const { t } = useTranslation('messages');
  const { say } = useRefusals();
  const { data: offer } = useQuery(offerQuery);
  const [suggest, { data, loading, error }] = useMutation(suggestMutation, { fetchPolicy: 'no-cache' });
  if (!offer?.suggestsTranslationsUpTo) return null;
  const refusals = data?.suggestTranslation.__typename === 'Refused' ? data.suggestTranslation.refusals : [];
  const ask = async () => {
    const answer = (await suggest({ variables: { operationId: message.operationId, messageId: message.id, language } }).catch(() => ({ data: undefined }))).data?.suggestTranslation;
    if (answer?.__typename === 'TranslationSuggestion') onSuggested(answer);
  };
  return (
    <>
      {(refusals.length > 0 || error) && <ErrorNote title={t('translation.notSuggested')} todo={refusals.map(say).join(' ') || t('failedTodo')} />}
      <p className="muted">{t('translation.suggestHint')}</p>
      <p className="row">
        <Button busy={loading} onClick={() => void ask()}>
          {t('translation.suggest')}
        </Button>
      </p>
    </>
  );
};
