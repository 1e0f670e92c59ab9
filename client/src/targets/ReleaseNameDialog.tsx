import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { Party } from '../parties/PartyList';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { toast } from '../ui/toasts';
import type { Assignable } from './AssignDialog';

const releaseMutation = graphql(`
  mutation ReleaseTargetParty($operationId: ID!, $id: ID!, $agencyId: ID!) {
    releaseTargetParty(operationId: $operationId, id: $id, agencyId: $agencyId) {
      ... on Target {
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

interface Props {
  readonly operationId: string;
  readonly party: Party;
  readonly agencies: readonly Assignable[];
  readonly onClose: () => void;
}

/** Releases a name in a target to another participant; it is not taken back, and so it is asked about. */
export const ReleaseNameDialog = ({ operationId, party, agencies, onClose }: Props) => {
  const { t } = useTranslation('parties');
  const { say } = useRefusals();
  const [agencyId, setAgencyId] = useState<string>();
  const [release, { data, loading, error }] = useMutation(releaseMutation);
  const refusals = data?.releaseTargetParty?.__typename === 'Refused' ? data.releaseTargetParty.refusals : [];
  const deed = t('releaseDeed', { part: t(`part.${party.part}`) });
  const send = async () => {
    const agency = agencies.find(({ id }) => id === agencyId);
    if (!agency) return;
    const answer = await release({ variables: { operationId, id: party.id, agencyId: agency.id } }).catch(() => undefined);
    if (answer?.data?.releaseTargetParty?.__typename !== 'Target') return;
    toast(t('released', { agency: agency.shortName }));
    onClose();
  };
  return (
    <Dialog
      open
      title={deed}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          <Button kind="primary" busy={loading} disabled={!agencyId} onClick={() => void send()}>
            {deed}
          </Button>
        </>
      }
    >
      <p>{t('releaseWhat')}</p>
      {(refusals.length > 0 || error) && <ErrorNote title={t('failed')} todo={refusals.map(say).join(' ') || t('failedTodo')} />}
      <Select label={t('releaseTo')} none={t('choose')} options={agencies.map(({ id, name }) => ({ value: id, label: name }))} value={agencyId} onChange={setAgencyId} />
    </Dialog>
  );
};
