import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { useSession } from '../session/session';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { usePeople } from './use-people';

const answerMutation = graphql(`
  mutation AnswerInvitation($input: AnswerInvitationInput!) {
    answerInvitation(input: $input) {
      ... on Participation {
        id
        state
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
  readonly operationId: string;
  readonly name: string;
}

/** Accept and name the national contact point, or decline and say why. */
export const AnswerInvitation = ({ operationId, name }: Props) => {
  const { t, i18n } = useTranslation(['participation', 'common']);
  const { person } = useSession();
  const people = usePeople(person.agency.id);
  const client = useApolloClient();
  const [, go] = useLocation();
  const words = useRefusals();
  const [asked, setAsked] = useState<'accept' | 'decline'>();
  const [contactId, setContact] = useState(person.id);
  const [reason, setReason] = useState('');
  const [answer, { data, loading, error, reset }] = useMutation(answerMutation);
  const refusals = data?.answerInvitation?.__typename === 'Refused' ? data.answerInvitation.refusals : [];
  const close = () => {
    reset();
    setAsked(undefined);
  };
  const send = async (accept: boolean) => {
    const input = accept ? { operationId, accept, contactId } : { operationId, accept, reason, reasonLanguage: i18n.language };
    const { data: sent } = await answer({ variables: { input } });
    if (sent?.answerInvitation?.__typename === 'Refused') return;
    setAsked(undefined);
    toast(t(accept ? 'participation:answer.accepted' : 'participation:answer.declined', { name }));
    await client.refetchQueries({ include: 'active' });
    // Whoever names somebody else has no part in it: its pages would say that there is no such operation.
    if (accept) go(contactId === person.id ? `/operations/${operationId}` : '/');
  };
  const choices = people.some(({ id }) => id === person.id) ? people : [{ id: person.id, name: person.name }, ...people];
  const note = (refusals.length > 0 || error) && (
    <ErrorNote title={t('participation:answer.refused')} todo={refusals.length > 0 ? refusals.map(words.say).join(' ') : t('participation:failedTodo')} />
  );
  return (
    <>
      <Button kind="primary" onClick={() => setAsked('accept')}>
        {t('participation:answer.accept')}
      </Button>
      <Button onClick={() => setAsked('decline')}>{t('participation:answer.decline')}</Button>
      <Dialog
        open={asked === 'accept'}
        onClose={close}
        title={t('participation:answer.acceptTitle', { name })}
        actions={
          <>
            <Button onClick={close}>{t('common:cancel')}</Button>
            <Button kind="primary" busy={loading} onClick={() => void send(true)}>
              {t('participation:answer.acceptFor', { agency: person.agency.shortName })}
            </Button>
          </>
        }
      >
        {note}
        <Select
          label={t('participation:contact')}
          hint={t('participation:answer.contactHint')}
          error={words.at(refusals, 'contactId')}
          options={choices.map(({ id, name: label }) => ({ value: id, label }))}
          value={contactId}
          onChange={(id) => setContact(id ?? person.id)}
        />
      </Dialog>
      <Dialog
        open={asked === 'decline'}
        onClose={close}
        title={t('participation:answer.declineTitle', { name })}
        actions={
          <>
            <Button onClick={close}>{t('common:cancel')}</Button>
            <Button kind="danger" busy={loading} onClick={() => void send(false)}>
              {t('participation:answer.declineFor', { agency: person.agency.shortName })}
            </Button>
          </>
        }
      >
        {note}
        <TextField
          label={t('participation:reason')}
          hint={t('participation:answer.reasonHint')}
          error={words.at(refusals, 'reason')}
          required
          rows={3}
          value={reason}
          onChange={setReason}
        />
      </Dialog>
    </>
  );
};
