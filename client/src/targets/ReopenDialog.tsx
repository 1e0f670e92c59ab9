import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { TargetPage_TargetFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { toast } from '../ui/toasts';

const reopenMutation = graphql(`
  mutation ReopenTarget($operationId: ID!, $id: ID!, $version: Int!) {
    reopenTarget(operationId: $operationId, id: $id, version: $version) {
      ... on Target {
        id
        ...TargetPage_target
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
  readonly target: TargetPage_TargetFragment;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Takes a closed target up again: its outcome goes, and whoever was to act is to act once more. */
export const ReopenDialog = ({ target, onStale, onClose }: Props) => {
  const { t } = useTranslation('targets');
  const { say } = useRefusals();
  const { operationId, id, version, reference, assignments } = target;
  const [reopen, { data, loading, error }] = useMutation(reopenMutation);
  const refusals = data?.reopenTarget.__typename === 'Refused' ? data.reopenTarget.refusals : [];
  const send = async () => {
    const answer = (await reopen({ variables: { operationId, id, version } }).catch(() => ({ data: undefined }))).data?.reopenTarget;
    if (answer?.__typename === 'Refused' && answer.refusals.some(({ rule }) => rule === 'version.stale')) onStale();
    if (answer?.__typename !== 'Target') return;
    toast(t('reopen.done', { reference }));
    onClose();
  };
  const deed = t('reopen.deed', { reference });
  return (
    <Dialog
      open
      title={deed}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('step.leave')}</Button>
          <Button kind="primary" busy={loading} onClick={() => void send()}>
            {deed}
          </Button>
        </>
      }
    >
      <p>{assignments.length > 0 ? t('reopen.what', { agencies: assignments.map(({ agency }) => agency.shortName).join(', ') }) : t('reopen.whatNobody')}</p>
      {(refusals.length > 0 || error) && <ErrorNote title={t('step.failed')} todo={refusals.map(say).join(' ') || t('failedTodo')} />}
    </Dialog>
  );
};
