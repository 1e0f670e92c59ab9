import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { FileGallery_FileFragment } from '../graphql/graphql';
import { fileInput, markingOf, type MarkingDraft } from '../handling/marking-draft';
import { useRefusals } from '../platform/use-refusals';
import { useProblems } from '../seizures/problems';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { toast } from '../ui/toasts';
import { FileHandling } from './FileHandling';

const markFileMutation = graphql(`
  mutation MarkFile($operationId: ID!, $id: ID!, $handling: HandlingInput) {
    markFile(operationId: $operationId, id: $id, handling: $handling) {
      ... on File {
        id
        ...FileGallery_file
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

/** Another handling for a file: as its report, or its own. */
export const MarkFileDialog = ({ file, onClose }: { readonly file: FileGallery_FileFragment; readonly onClose: () => void }) => {
  const { t } = useTranslation('handling');
  const { say } = useRefusals();
  const [marking, setMarking] = useState<MarkingDraft | undefined>(() => (file.handling ? markingOf(file.handling) : undefined));
  const [mark, { data, loading, error }] = useMutation(markFileMutation);
  const refusals = data?.markFile.__typename === 'Refused' ? data.markFile.refusals : [];
  const problem = useProblems(refusals);
  const send = async () => {
    const variables = { operationId: file.operationId, id: file.id, handling: marking ? fileInput(marking) : null };
    const answer = (await mark({ variables }).catch(() => ({ data: undefined }))).data?.markFile;
    if (answer?.__typename !== 'File') return;
    toast(t('file.done', { name: file.name }));
    onClose();
  };
  const isWrong = refusals.length > 0 || error !== undefined;
  // Without fields in sight what was refused stands above.
  const general = refusals.filter(({ field }) => !marking || !field?.startsWith('handling'));
  return (
    <Dialog
      open
      title={t('file.title', { name: file.name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('mark.leave')}</Button>
          <Button kind="primary" busy={loading} onClick={() => void send()}>
            {t('mark.deed')}
          </Button>
        </>
      }
    >
      {isWrong && <ErrorNote title={t('mark.failed')} todo={general.map(say).join(' ') || t(refusals.length > 0 ? 'mark.mend' : 'mark.again')} />}
      <FileHandling operationId={file.operationId} marking={marking} onChange={setMarking} problem={problem} />
    </Dialog>
  );
};
