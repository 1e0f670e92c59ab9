import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { toast } from '../ui/toasts';

const changeAccountState = graphql(`
  mutation ChangeAccountState($id: ID!, $state: AccountState!) {
    changeAccountState(id: $id, state: $state) {
      ... on Account {
        id
        state
      }
      ... on Refused {
        refusals {
          rule
          field
          message
        }
      }
    }
  }
`);

interface Props {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
}

/** Closes an account, or opens it again; either is asked about in its own words. */
export const AccountSwitch = ({ id, name, isActive }: Props) => {
  const { t } = useTranslation('admin');
  const refusals = useRefusals();
  const [isAsking, setAsking] = useState(false);
  const [changeState, { loading }] = useMutation(changeAccountState);
  const deed = isActive ? 'disable' : 'enable';
  const change = async () => {
    const answer = await changeState({ variables: { id, state: isActive ? 'DISABLED' : 'ACTIVE' } }).catch(() => undefined);
    const changed = answer?.data?.changeAccountState;
    setAsking(false);
    if (changed?.__typename === 'Account') toast(t('changed'));
    else toast(changed ? changed.refusals.map(refusals.say).join(' ') : t('failed'));
  };
  return (
    <>
      <Button kind="quiet" aria-label={t(deed, { name })} onClick={() => setAsking(true)}>
        {t(`${deed}Short`)}
      </Button>
      <ConfirmDialog open={isAsking} deed={t(deed, { name })} busy={loading} onConfirm={() => void change()} onCancel={() => setAsking(false)}>
        <p>{t(`${deed}Text`, { name })}</p>
      </ConfirmDialog>
    </>
  );
};
