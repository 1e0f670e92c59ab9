import { useLazyQuery, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Skeleton } from '../ui/Skeleton';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { PurgeCounts } from './PurgeCounts';

const previewQuery = graphql(`
  query PurgePreview($operationId: ID!) {
    purgePreview(operationId: $operationId) {
      kind
      count
      bytes
    }
  }
`);

const proposeMutation = graphql(`
  mutation ProposePurge($input: ProposePurgeInput!) {
    proposePurge(input: $input) {
      ... on Purge {
        id
        state
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
  readonly name: string;
  readonly onDone: () => void;
}

/** Shows by a dry run what would go, then puts it before somebody else. */
export const ProposePurge = ({ operationId, name, onDone }: Props) => {
  const { t, i18n } = useTranslation('retention');
  const words = useRefusals();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [look, preview] = useLazyQuery(previewQuery, { fetchPolicy: 'network-only' });
  const [propose, { data, loading, error, reset }] = useMutation(proposeMutation);
  const refusals = data?.proposePurge?.__typename === 'Refused' ? data.proposePurge.refusals : [];
  const ask = () => {
    reset();
    setAsked(true);
    void look({ variables: { operationId } });
  };
  const send = async () => {
    const { data: sent } = await propose({ variables: { input: { operationId, reason, reasonLanguage: i18n.language } } }).catch(() => ({ data: undefined }));
    if (sent?.proposePurge?.__typename !== 'Purge') return;
    setAsked(false);
    toast(t('proposed', { name }));
    onDone();
  };
  const elsewhere = refusals.filter(({ field }) => field !== 'reason').map(words.say).join(' ');
  return (
    <div>
      <Button onClick={ask}>{t('propose')}</Button>
      <ConfirmDialog open={isAsked} deed={t('proposeDeed', { name })} busy={loading} onConfirm={() => void send()} onCancel={() => setAsked(false)}>
        <p>{t('proposeFollows')}</p>
        {preview.data ? <PurgeCounts caption={t('dryRun')} counts={preview.data.purgePreview} /> : <Skeleton lines={4} />}
        <TextField label={t('why')} hint={t('noNames')} required rows={3} value={reason} onChange={setReason} error={words.at(refusals, 'reason')} />
        {(elsewhere || error) && (
          <p className="field-error" role="alert">
            {elsewhere || t('failed')}
          </p>
        )}
      </ConfirmDialog>
    </div>
  );
};
