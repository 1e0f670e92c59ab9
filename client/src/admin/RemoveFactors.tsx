import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { toast } from '../ui/toasts';

const removeSecondFactors = graphql(`
  mutation RemoveSecondFactors($accountId: ID!) {
    removeSecondFactors(accountId: $accountId)
  }
`);

interface Props {
  readonly id: string;
  readonly name: string;
}

/** For somebody who lost their app and their codes. */
export const RemoveFactors = ({ id, name }: Props) => {
  const { t } = useTranslation('admin');
  const [isAsking, setAsking] = useState(false);
  const [remove] = useMutation(removeSecondFactors);
  const removeThem = async () => {
    // Closed first: the question who is there must not open behind this one.
    setAsking(false);
    const answer = await remove({ variables: { accountId: id } }).catch(() => undefined);
    toast(t(answer?.data ? 'changed' : 'failed'));
  };
  return (
    <>
      <Button kind="quiet" aria-label={t('removeFactors', { name })} onClick={() => setAsking(true)}>
        {t('removeFactorsShort')}
      </Button>
      <ConfirmDialog open={isAsking} deed={t('removeFactors', { name })} onConfirm={() => void removeThem()} onCancel={() => setAsking(false)}>
        <p>{t('removeFactorsText', { name })}</p>
      </ConfirmDialog>
    </>
  );
};
