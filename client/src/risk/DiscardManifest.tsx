import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { toast } from '../ui/toasts';

const discardMutation = graphql(`
  mutation DiscardManifest($operationId: ID!, $id: ID!) {
    discardManifest(operationId: $operationId, id: $id)
  }
`);

interface Props {
  readonly operationId: string;
  readonly id: string;
  readonly fileName: string;
  readonly onDone: () => void;
}

/** Throws a manifest away for good, once that is confirmed in its own words. */
export const DiscardManifest = ({ operationId, id, fileName, onDone }: Props) => {
  const { t } = useTranslation('risk');
  const [isAsking, setAsking] = useState(false);
  const [discard, { loading }] = useMutation(discardMutation);
  const confirm = async () => {
    const isDone = await discard({ variables: { operationId, id } }).then(({ data }) => data?.discardManifest ?? false, () => false);
    setAsking(false);
    toast(t(isDone ? 'discard.done' : 'discard.failed', { name: fileName }));
    if (isDone) onDone();
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('discard.open')}</Button>
      <ConfirmDialog open={isAsking} deed={t('discard.deed', { name: fileName })} busy={loading} onCancel={() => setAsking(false)} onConfirm={() => void confirm()}>
        <p>{t('discard.what')}</p>
      </ConfirmDialog>
    </>
  );
};
