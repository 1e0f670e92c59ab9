import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { MessageCase_MessageFragment } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { SuggestTranslation } from './SuggestTranslation';

const translateMutation = graphql(`
  mutation TranslateMessage($input: TranslateMessageInput!) {
    translateMessage(input: $input) {
      ... on Message {
        id
        translations {
          id
          language
          subject
          body
          agency {
            id
            shortName
          }
        }
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
  readonly message: MessageCase_MessageFragment;
  readonly again: () => void;
}

/** Adds the message in another language, for everybody who sees it. */
export const TranslatePart = ({ message, again }: Props) => {
  const { t, i18n } = useTranslation('messages');
  const { say, at } = useRefusals();
  const [id, setId] = useState<string>();
  const [language, setLanguage] = useState(i18n.language);
  const [subject, setSubject] = useState('');
  const [body, setBody] = useState('');
  const [translate, { data, loading, error }] = useMutation(translateMutation);
  const refusals = data?.translateMessage?.__typename === 'Refused' ? data.translateMessage.refusals : [];
  const others = refusals.filter(({ field }) => !['language', 'subject', 'body'].includes(field ?? ''));
  const send = async () => {
    if (!id) return;
    const answer = (await translate({ variables: { input: { id, operationId: message.operationId, messageId: message.id, language: language.trim(), subject, body } } }).catch(() => ({ data: undefined }))).data?.translateMessage;
    if (answer?.__typename !== 'Message') return;
    setId(undefined);
    again();
  };
  return (
    <p className="row no-print">
      <Button kind="quiet" onClick={() => setId(makeId())}>
        {t('translation.add')}
      </Button>
      {id && (
        <Dialog
          open
          title={t('translation.add')}
          onClose={() => setId(undefined)}
          actions={
            <>
              <Button onClick={() => setId(undefined)}>{t('translation.leave')}</Button>
              <Button kind="primary" busy={loading} onClick={() => void send()}>
                {t('translation.add')}
              </Button>
            </>
          }
        >
          {(others.length > 0 || error) && <ErrorNote title={t('translation.failed')} todo={others.map(say).join(' ') || t('failedTodo')} />}
          <TextField label={t('translation.language')} hint={t('translation.languageHint')} value={language} onChange={setLanguage} error={at(refusals, 'language')} code />
          <SuggestTranslation
            message={message}
            language={language.trim()}
            onSuggested={(suggested) => {
              setSubject(suggested.subject);
              setBody(suggested.body);
            }}
          />
          <TextField label={t('field.subject')} value={subject} onChange={setSubject} error={at(refusals, 'subject')} />
          <TextField label={t('field.body')} rows={5} value={body} onChange={setBody} error={at(refusals, 'body')} />
        </Dialog>
      )}
    </p>
  );
};
