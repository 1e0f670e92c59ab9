import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';

const withdrawMutation = graphql(`
  mutation WithdrawWasteDocument($operationId: ID!, $id: ID!, $version: Int!, $reason: String!) {
    answer: withdrawWasteDocument(operationId: $operationId, id: $id, version: $version, reason: $reason) {
      ... on WasteDocument {
        id
        withdrawnAt
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
  readonly document: { readonly id: string; readonly operationId: string; readonly version: number };
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Takes a document back that does not belong here, with the reason. */
export const WithdrawDocumentDialog = ({ document: { id, operationId, version }, onDone, onClose }: Props) => {
  const { t } = useTranslation('documents');
  const { at, say } = useRefusals();
  const [reason, setReason] = useState('');
  const [withdraw, { loading }] = useMutation(withdrawMutation);
  const { refusals, hasFailed, take } = useAnswer();
  const send = async () => {
    if (!(await take(withdraw({ variables: { operationId, id, version, reason } }).then(({ data }) => data?.answer)))) return;
    toast(t('withdraw.done'));
    onDone();
    onClose();
  };
  const others = refusals.filter(({ field }) => field !== 'reason');
  return (
    <Dialog
      alert
      open
      title={t('withdraw.deed')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          <Button kind="danger" busy={loading} onClick={() => void send()}>
            {t('withdraw.deed')}
          </Button>
        </>
      }
    >
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('failed')} todo={others.map(say).join(' ') || t('failedTodo')} />}
      <p>{t('withdraw.what')}</p>
      <TextField label={t('withdraw.reason')} required rows={2} maxLength={1000} value={reason} onChange={setReason} error={at(refusals, 'reason')} />
    </Dialog>
  );
};
