import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { toast } from '../ui/toasts';

const setApiAccess = graphql(`
  mutation SetApiAccess($id: ID!, $hasApiAccess: Boolean!) {
    setApiAccess(id: $id, hasApiAccess: $hasApiAccess) {
      ... on Account {
        id
        hasApiAccess
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
  readonly hasApiAccess: boolean;
}

/** Lets an account's programs write documents of their own, or no longer; either is asked about in its own words. */
export const ApiAccessSwitch = ({ id, name, hasApiAccess }: Props) => {
  const { t } = useTranslation('admin');
  const refusals = useRefusals();
  const [isAsking, setAsking] = useState(false);
  const [set, { loading }] = useMutation(setApiAccess);
  const deed = hasApiAccess ? 'takeApi' : 'giveApi';
  const change = async () => {
    const answer = await set({ variables: { id, hasApiAccess: !hasApiAccess } }).catch(() => undefined);
    const changed = answer?.data?.setApiAccess;
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
