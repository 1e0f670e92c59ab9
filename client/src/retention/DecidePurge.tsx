import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';

const approveMutation = graphql(`
  mutation ApprovePurge($operationId: ID!, $id: ID!) {
    answer: approvePurge(operationId: $operationId, id: $id) {
      ... on Purge {
        id
        ...PurgeList_purge
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

const refuseMutation = graphql(`
  mutation RefusePurge($operationId: ID!, $id: ID!) {
    answer: refusePurge(operationId: $operationId, id: $id) {
      ... on Purge {
        id
        ...PurgeList_purge
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
  readonly purge: { readonly id: string; readonly operationId: string; readonly operationCode: string; readonly viewerMayApprove: boolean; readonly viewerMayRefuse: boolean };
  readonly onDone: () => void;
}

/** The second pair of eyes: approves what cannot be undone, or refuses. Whoever proposed it takes it back. */
export const DecidePurge = ({ purge: { id, operationId, operationCode, viewerMayApprove, viewerMayRefuse }, onDone }: Props) => {
  const { t } = useTranslation('retention');
  const words = useRefusals();
  const [asked, setAsked] = useState<'approve' | 'refuse' | null>(null);
  const [approve, approving] = useMutation(approveMutation);
  const [refuse, refusing] = useMutation(refuseMutation);
  const { data, loading, error } = asked === 'refuse' ? refusing : approving;
  const refusals = data?.answer?.__typename === 'Refused' ? data.answer.refusals : [];
  const back = viewerMayApprove ? 'refuse' : 'takeBack';
  const send = async () => {
    const { data: sent } = await (asked === 'refuse' ? refuse : approve)({ variables: { operationId, id } }).catch(() => ({ data: undefined }));
    if (sent?.answer?.__typename !== 'Purge') return;
    setAsked(null);
    onDone();
  };
  return (
    <div className="row">
      {viewerMayApprove && (
        <Button kind="danger" onClick={() => setAsked('approve')}>
          {t('approve.name')}
        </Button>
      )}
      {viewerMayRefuse && <Button onClick={() => setAsked('refuse')}>{t(`${back}.name`)}</Button>}
      <ConfirmDialog open={asked !== null} deed={t(`${asked === 'approve' ? 'approve' : back}.deed`, { code: operationCode })} busy={loading} onConfirm={() => void send()} onCancel={() => setAsked(null)}>
        <p>{t(`${asked === 'approve' ? 'approve' : back}.follows`)}</p>
        {(refusals.length > 0 || error) && (
          <p className="field-error" role="alert">
            {refusals.map(words.say).join(' ') || t('failed')}
          </p>
        )}
      </ConfirmDialog>
    </div>
  );
};
