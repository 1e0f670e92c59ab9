import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { toast } from '../ui/toasts';

const withdrawMutation = graphql(`
  mutation WithdrawIntelligence($operationId: ID!, $id: ID!) {
    withdrawIntelligence(operationId: $operationId, id: $id) {
      ... on IntelligenceNote {
        id
        withdrawnAt
        viewerCanMark
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
  readonly id: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before a note is withdrawn: its content cannot be brought back. */
export const WithdrawDialog = ({ operationId, id, onDone, onClose }: Props) => {
  const { t } = useTranslation('intelligence');
  const { say } = useRefusals();
  const [withdraw, { loading }] = useMutation(withdrawMutation);
  const confirm = async () => {
    const answer = (await withdraw({ variables: { operationId, id } }).catch(() => undefined))?.data?.withdrawIntelligence;
    toast(answer?.__typename === 'IntelligenceNote' ? t('withdraw.done') : `${t('failed')} ${answer?.refusals.map(say).join(' ') ?? t('failedTodo')}`);
    onClose();
    onDone();
  };
  return (
    <ConfirmDialog open deed={t('withdraw.deed')} busy={loading} onConfirm={() => void confirm()} onCancel={onClose}>
      <p>{t('withdraw.what')}</p>
    </ConfirmDialog>
  );
};
