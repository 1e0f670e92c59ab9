import { useMutation } from '@apollo/client/react';
import type { OperationAction } from '@muster/shared/operations/operation-lifecycle';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { UnreadyList } from '../planning/UnreadyList';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';

const stepMutation = graphql(`
  mutation StepOperation($id: ID!, $action: OperationAction!, $version: Int, $reason: String, $reasonLanguage: String) {
    stepOperation(id: $id, action: $action, version: $version, reason: $reason, reasonLanguage: $reasonLanguage) {
      ... on Operation {
        id
        viewerCan {
          edit
          invite
          report
        }
        ...OperationDates_operation
        ...OperationSteps_operation
        ...OperationHistory_operation
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
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly action: OperationAction;
  readonly needsReason: boolean;
  /** How many agencies take part. */
  readonly agencies: number;
}

/** One step of an operation's life, confirmed in the words of the thing. */
export const StepButton = ({ id, name, version, action, needsReason, agencies }: Props) => {
  const { t, i18n } = useTranslation(['operations', 'participation']);
  const words = useRefusals();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [step, { data, loading, error, reset }] = useMutation(stepMutation);
  const refusals = data?.stepOperation?.__typename === 'Refused' ? data.stepOperation.refusals : [];
  const deed = t(`operations:steps.${action}.deed`, { name, count: agencies });
  const close = () => {
    reset();
    setAsked(false);
  };
  const send = async () => {
    const { data: sent } = await step({ variables: { id, action, version, ...(reason.trim() ? { reason, reasonLanguage: i18n.language } : {}) } });
    if (sent?.stepOperation?.__typename !== 'Operation') return;
    setAsked(false);
    toast(t(`operations:steps.${action}.done`, { name }));
  };
  const atReason = words.at(refusals, 'reason');
  const elsewhere = refusals.filter(({ field }) => field !== 'reason').map(words.say).join(' ');
  return (
    <>
      <Button kind={action === 'cancel' || action === 'suspend' ? 'plain' : 'primary'} onClick={() => setAsked(true)}>
        {t(`operations:steps.${action}.name`)}
      </Button>
      <ConfirmDialog open={isAsked} deed={deed} busy={loading} onConfirm={() => void send()} onCancel={close}>
        <p>{t(`operations:steps.${action}.follows`)}</p>
        {action === 'activate' && isAsked && <UnreadyList operationId={id} />}
        <TextField label={t('participation:reason')} required={needsReason} rows={3} value={reason} onChange={setReason} error={atReason} />
        {(elsewhere || error) && (
          <p className="field-error" role="alert">
            {elsewhere || t('participation:failedTodo')}
          </p>
        )}
      </ConfirmDialog>
    </>
  );
};
