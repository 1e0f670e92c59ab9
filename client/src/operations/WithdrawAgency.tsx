import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { ParticipantRow_ParticipationFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { useSession } from '../session/session';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { TextField } from '../ui/TextField';

const withdrawMutation = graphql(`
  mutation WithdrawParticipation($input: WithdrawParticipationInput!) {
    withdrawParticipation(input: $input) {
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
  readonly row: ParticipantRow_ParticipationFragment;
  readonly onDone: () => void;
}

/** Takes an agency out: its people lose sight of the operation at once. */
export const WithdrawAgency = ({ operationId, row, onDone }: Props) => {
  const { t, i18n } = useTranslation('participation');
  const { person } = useSession();
  const words = useRefusals();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [withdraw, { data, loading }] = useMutation(withdrawMutation);
  const refusals = data?.withdrawParticipation?.__typename === 'Refused' ? data.withdrawParticipation.refusals : [];
  const isOwn = person.agency.id === row.agency.id;
  const deed = isOwn ? t('withdraw.own', { agency: row.agency.shortName }) : row.participationState === 'INVITED' ? t('withdraw.invitation', { agency: row.agency.shortName }) : t('withdraw.other', { agency: row.agency.shortName });
  const send = async () => {
    const { data: sent } = await withdraw({ variables: { input: { operationId, agencyId: row.agency.id, reason, reasonLanguage: i18n.language } } });
    if (sent?.withdrawParticipation?.__typename !== 'Participation') return;
    setAsked(false);
    onDone();
  };
  return (
    <>
      <div>
        <Button kind="quiet" onClick={() => setAsked(true)}>
          {deed}
        </Button>
      </div>
      <ConfirmDialog open={isAsked} deed={deed} busy={loading} onConfirm={() => void send()} onCancel={() => setAsked(false)}>
        <p>{t('withdraw.follows')}</p>
        <TextField label={t('reason')} required rows={3} value={reason} onChange={setReason} error={refusals.map(words.say).join(' ') || undefined} />
      </ConfirmDialog>
    </>
  );
};
