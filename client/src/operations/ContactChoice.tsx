import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { ParticipantRow_ParticipationFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { toast } from '../ui/toasts';
import { usePeople } from './use-people';

const changeContactMutation = graphql(`
  mutation ChangeContact($input: ChangeContactInput!) {
    changeContact(input: $input) {
      ... on Participation {
        id
        ...ParticipantRow_participation
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

/** Names another national contact point; there is exactly one. */
export const ContactChoice = ({ operationId, row }: { readonly operationId: string; readonly row: ParticipantRow_ParticipationFragment }) => {
  const { t } = useTranslation('participation');
  const people = usePeople(row.agency.id);
  const words = useRefusals();
  const [contactId, setContact] = useState(row.contact?.id);
  const [change, { data, loading }] = useMutation(changeContactMutation);
  const refusals = data?.changeContact?.__typename === 'Refused' ? data.changeContact.refusals : [];
  const send = async () => {
    if (!contactId) return;
    const { data: sent } = await change({ variables: { input: { operationId, contactId, version: row.version } } });
    if (sent?.changeContact?.__typename === 'Participation') toast(t('contactChanged'));
  };
  return (
    <div className="filters">
      <Select
        label={t('anotherContact')}
        none={t('nobody')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={contactId}
        onChange={setContact}
        error={refusals.map(words.say).join(' ') || undefined}
      />
      {contactId && contactId !== row.contact?.id && (
        <Button busy={loading} onClick={() => void send()}>
          {t('nameContact')}
        </Button>
      )}
    </div>
  );
};
