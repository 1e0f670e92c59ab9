import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { putFile, type UploadEnd } from '../files/upload-file';
import { makeId } from '../platform/make-id';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { ErrorNote } from '../ui/ErrorNote';
import { FileDrop } from '../ui/FileDrop';
import { ProgressBar } from '../ui/ProgressBar';
import { Select } from '../ui/Select';
import { useRiskWords } from './use-risk-words';

const maxBytes = 60 * 1024 * 1024;
// Some systems name a CSV file's type after the spreadsheet program, or not at all: the ending counts.
const accept = '.csv,.txt,.tsv,.xlsx';

interface Sending {
  readonly id: string;
  readonly file: File;
  readonly sent: number;
  readonly end?: UploadEnd;
}

interface Props {
  readonly operationId: string;
  /** Those in use. */
  readonly profiles: readonly { readonly id: string; readonly title: string }[];
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

/** Takes one manifest and sends it to be ranked by a profile; from then on it has a page of its own. */
export const SendManifest = ({ operationId, profiles }: Props) => {
  const { t } = useTranslation('risk');
  const { language } = useRiskWords();
  const words = useRefusals();
  const [, go] = useLocation();
  const [chosen, setChosen] = useState<string>();
  const [isForCoordinators, setForCoordinators] = useState(true);
  const [sending, setSending] = useState<Sending>();
  const profile = chosen ?? profiles[0]?.id;
  if (!profile) {
    return (
      <p>
        {t('send.noProfile')} <Link href={`/operations/${operationId}/risk/profiles`}>{t('places.profiles')}</Link>
      </p>
    );
  }
  const send = async (file: File, id: string) => {
    setSending({ id, file, sent: 0 });
    const end = await putFile(`/manifests/${operationId}/${id}?profile=${profile}&coordinators=${isForCoordinators ? 'yes' : 'no'}`, file, (sent) => setSending({ id, file, sent }));
    if (end.kind === 'done') go(`/operations/${operationId}/risk/manifests/${id}`);
    else setSending({ id, file, sent: 0, end });
  };
  const { file, end } = sending ?? {};
  if (sending && file && !end) return <ProgressBar label={t('send.sending', { name: file.name })} done={kilobytes(sending.sent)} total={kilobytes(file.size)} />;
  return (
    <>
      <p>
        {t('send.what')} <a href={`/manifests/template.csv?lang=${language}`} download>{t('send.template')}</a>
      </p>
      <Select label={t('send.profile')} options={profiles.map(({ id, title }) => ({ value: id, label: title }))} value={profile} onChange={(id) => id && setChosen(id)} required />
      <Checkbox checked={isForCoordinators} onChange={setForCoordinators}>
        {t('send.coordinators')}
      </Checkbox>
      {sending && file && end?.kind === 'refused' && <ErrorNote title={t('send.refused', { name: file.name })} kept={t('send.refusedKept')} todo={end.refusals.map(words.say).join(' ')} />}
      {sending && file && end?.kind === 'cut-off' && (
        <ErrorNote title={t('send.cutOff', { name: file.name })} kept={t('send.cutOffKept')} action={<Button onClick={() => void send(file, sending.id)}>{t('again')}</Button>} />
      )}
      <FileDrop label={t('send.drop')} files={[]} onChange={([first]) => first && void send(first, makeId())} accept={accept} maxBytes={maxBytes} />
    </>
  );
};
