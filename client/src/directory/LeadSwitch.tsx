import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { toast } from '../ui/toasts';
import { VisuallyHidden } from '../ui/VisuallyHidden';

const setLead = graphql(`
  mutation SetLead($id: ID!, $isLead: Boolean!) {
    setLead(id: $id, isLead: $isLead) {
      ... on Account {
        id
        isLead
      }
      ... on Refused {
        refusals {
          rule
        }
      }
    }
  }
`);

interface Props {
  readonly id: string;
  readonly name: string;
  readonly isLead: boolean;
}

/** Lets somebody answer for the agency, or no longer. */
export const LeadSwitch = ({ id, name, isLead }: Props) => {
  const { t } = useTranslation('directory');
  const [isAsking, setAsking] = useState(false);
  const [set, { loading }] = useMutation(setLead);
  const deed = t(isLead ? 'unmakeLead' : 'makeLead', { name });
  const change = async () => {
    const answer = await set({ variables: { id, isLead: !isLead } }).catch(() => undefined);
    if (answer?.data?.setLead?.__typename !== 'Account') toast(t('failed'));
    setAsking(false);
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t(isLead ? 'unmakeLeadShort' : 'makeLeadShort')}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
      <ConfirmDialog open={isAsking} deed={deed} busy={loading} onConfirm={() => void change()} onCancel={() => setAsking(false)}>
        <p>{t(isLead ? 'unmakeLeadText' : 'makeLeadText')}</p>
      </ConfirmDialog>
    </>
  );
};
