import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { putFile, type UploadEnd } from '../files/upload-file';
import { makeId } from '../platform/make-id';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { FileDrop } from '../ui/FileDrop';
import { ProgressBar } from '../ui/ProgressBar';

const maxBytes = 20 * 1024 * 1024;
// Some systems name a CSV file's type after the spreadsheet program, or not at all: the ending counts.
const accept = '.csv,.txt,.tsv,.xlsx';

interface Sending {
  readonly id: string;
  readonly file: File;
  readonly sent: number;
  readonly end?: UploadEnd;
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

/** Takes one sheet and sends it; from then on the server works on it, and the import has a page of its own. */
export const SendSheet = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('import');
  const words = useRefusals();
  const [, go] = useLocation();
  const [sending, setSending] = useState<Sending>();
  const send = async (file: File, id: string) => {
    setSending({ id, file, sent: 0 });
    const end = await putFile(`/imports/${operationId}/${id}`, file, (sent) => setSending({ id, file, sent }));
    if (end.kind === 'done') go(`/operations/${operationId}/import/${id}`);
    else setSending({ id, file, sent: 0, end });
  };
  const { file, end } = sending ?? {};
  if (sending && file && !end) return <ProgressBar label={t('send.sending', { name: file.name })} done={kilobytes(sending.sent)} total={kilobytes(file.size)} />;
  return (
    <>
      {sending && file && end?.kind === 'refused' && (
        <ErrorNote title={t('send.refused', { name: file.name })} kept={t('send.refusedKept')} todo={end.refusals.map(words.say).join(' ')} />
      )}
      {sending && file && end?.kind === 'cut-off' && (
        <ErrorNote
          title={t('send.cutOff', { name: file.name })}
          kept={t('send.cutOffKept')}
          action={<Button onClick={() => void send(file, sending.id)}>{t('send.again')}</Button>}
        />
      )}
      <FileDrop
        label={t('send.drop')}
        files={[]}
        onChange={([first]) => first && void send(first, makeId())}
        accept={accept}
        maxBytes={maxBytes}
      />
    </>
  );
};
