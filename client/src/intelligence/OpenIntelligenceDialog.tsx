import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';

const openMutation = graphql(`
  mutation OpenIntelligence($operationId: ID!, $id: ID!, $purpose: String!) {
    openIntelligence(operationId: $operationId, id: $id, purpose: $purpose) {
      ... on OpenedIntelligence {
        id
        text
        origin
        openedAt
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

/** What a note says, as it was opened for this reader. */
export interface OpenedNote {
  readonly text: string;
  readonly origin: string;
}

interface Props {
  readonly operationId: string;
  readonly id: string;
  /** The agency that it comes from. */
  readonly agency: string;
  readonly onOpened: (note: OpenedNote) => void;
  readonly onClose: () => void;
}

/** Asks for the purpose before a note is opened, and says that the opening is on record. */
export const OpenIntelligenceDialog = ({ operationId, id, agency, onOpened, onClose }: Props) => {
  const { t } = useTranslation('intelligence');
  const { at, say } = useRefusals();
  const [purpose, setPurpose] = useState('');
  // What is opened never enters the shared cache of the page.
  const [open, { data, loading, error }] = useMutation(openMutation, { fetchPolicy: 'no-cache' });
  const refusals = data?.openIntelligence.__typename === 'Refused' ? data.openIntelligence.refusals : [];
  const wrong = at(refusals, 'purpose');
  const confirm = async () => {
    const answer = (await open({ variables: { operationId, id, purpose } }).catch(() => undefined))?.data?.openIntelligence;
    if (answer?.__typename === 'OpenedIntelligence') onOpened(answer);
  };
  return (
    <Dialog
      open
      title={t('openDeed', { agency })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          <Button kind="primary" busy={loading} onClick={() => void confirm()}>
            {t('open')}
          </Button>
        </>
      }
    >
      <p>{t('openWhat')}</p>
      {(error ?? (refusals.length > 0 && !wrong)) && <ErrorNote title={t('failed')} todo={refusals.map(say).join(' ') || t('failedTodo')} />}
      <TextField label={t('purpose')} value={purpose} onChange={setPurpose} rows={2} required error={wrong} />
    </Dialog>
  );
};
