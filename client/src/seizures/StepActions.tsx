import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { ReportAction } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';

const stepMutation = graphql(`
  mutation StepSeizure($operationId: ID!, $id: ID!, $version: Int!, $action: ReportAction!, $reason: String) {
    stepSeizure(operationId: $operationId, id: $id, version: $version, action: $action, reason: $reason) {
      ... on Seizure {
        id
        ...SeizurePage_seizure
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
  readonly reference: string;
  readonly version: number;
  readonly actions: readonly ReportAction[];
  /** Somebody changed the report since it was read. */
  readonly onStale: () => void;
}

/** The steps that this reader may take with a report, each confirmed in the words of the thing. */
export const StepActions = ({ operationId, id, reference, version, actions, onStale }: Props) => {
  const { t } = useTranslation('seizures');
  const { say, at } = useRefusals();
  const [action, setAction] = useState<ReportAction>();
  const [reason, setReason] = useState('');
  const [step, { data, loading, error, reset }] = useMutation(stepMutation);
  const refusals = data?.stepSeizure.__typename === 'Refused' ? data.stepSeizure.refusals : [];
  const close = () => {
    setAction(undefined);
    setReason('');
    reset();
  };
  const take = async () => {
    if (!action) return;
    const answer = await step({ variables: { operationId, id, version, action, reason: reason.trim() || null } });
    const result = answer.data?.stepSeizure;
    if (result?.__typename === 'Refused' && result.refusals.some(({ rule }) => rule === 'version.stale')) onStale();
    if (result?.__typename !== 'Seizure') return;
    toast(t(`action.done.${action}`, { reference }));
    close();
  };
  const others = refusals.filter(({ field }) => field !== 'reason');
  return (
    <>
      {actions.map((each) => (
        <Button key={each} kind={each === 'validate' || each === 'submit' ? 'primary' : 'plain'} onClick={() => setAction(each)}>
          {t(`action.${each}`)}
        </Button>
      ))}
      <Dialog
        open={action !== undefined}
        title={action ? t(`action.deed.${action}`, { reference }) : ''}
        onClose={close}
        actions={
          action && (
            <>
              <Button onClick={close}>{t('action.leave')}</Button>
              <Button kind="primary" busy={loading} onClick={() => void take()}>
                {t(`action.deed.${action}`, { reference })}
              </Button>
            </>
          )
        }
      >
        {action && (
          <>
            <p>{t(`action.what.${action}`)}</p>
            {(others.length > 0 || error) && <ErrorNote title={t('action.refused')} todo={[...new Set(others.map(say))].join(' ')} />}
            {action !== 'submit' && (
              <TextField
                label={t(action === 'sendBack' ? 'action.question' : 'action.why')}
                value={reason}
                onChange={setReason}
                rows={3}
                required={action === 'sendBack'}
                error={at(refusals, 'reason')}
              />
            )}
          </>
        )}
      </Dialog>
    </>
  );
};
