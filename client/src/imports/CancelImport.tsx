import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';

const cancelImportMutation = graphql(`
  mutation CancelImport($operationId: ID!, $importId: ID!) {
    cancelImport(operationId: $operationId, id: $importId) {
      ... on Import {
        id
        ...ImportPage_import
      }
      ... on Refused {
        refusals {
          rule
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
  readonly importId: string;
  readonly fileName: string;
}

/** Gives an import up: what was read is forgotten. */
export const CancelImport = ({ operationId, importId, fileName }: Props) => {
  const { t } = useTranslation('import');
  const words = useRefusals();
  const [isAsked, setAsked] = useState(false);
  const [cancel, { data, loading, error }] = useMutation(cancelImportMutation);
  const refusals = data?.cancelImport?.__typename === 'Refused' ? data.cancelImport.refusals : [];
  const send = async () => {
    const { data: sent } = await cancel({ variables: { operationId, importId } });
    if (sent?.cancelImport?.__typename === 'Import') setAsked(false);
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('cancel.name')}</Button>
      <ConfirmDialog open={isAsked} deed={t('cancel.deed', { file: fileName })} busy={loading} onConfirm={() => void send().catch(() => undefined)} onCancel={() => setAsked(false)}>
        <p>{t('cancel.follows')}</p>
        {(refusals.length > 0 || error) && (
          <p className="field-error" role="alert">
            {refusals.map(words.say).join(' ') || t('confirm.unreachable')}
          </p>
        )}
      </ConfirmDialog>
    </>
  );
};
