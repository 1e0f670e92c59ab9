import { useTranslation } from 'react-i18next';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ProgressBar } from '../ui/ProgressBar';
import { Sign } from '../ui/StatusBadge';
import type { UploadState } from './use-uploads';

interface Props {
  readonly uploads: readonly UploadState[];
  readonly onRetry: (fileId: string) => void;
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);

/** Files on their way: how far each has come, what was refused and why, and the way to try again. */
export const UploadList = ({ uploads, onRetry }: Props) => {
  const { t } = useTranslation('seizures');
  const { say } = useRefusals();
  if (uploads.length === 0) return null;
  return (
    <ul className="upload-list" aria-label={t('files.sending')}>
      {uploads.map(({ upload, kind, sent, refusals }) => (
        <li key={upload.fileId}>
          {kind === 'sending' || kind === 'waiting' ? (
            <ProgressBar label={upload.file.name} done={kilobytes(sent)} total={kilobytes(upload.file.size)} />
          ) : (
            <p>
              <Sign shape={kind === 'done' ? 'check' : 'cross'} tone={kind === 'done' ? 'green' : 'red'}>
                {t(`files.${kind}`, { name: upload.file.name })}
              </Sign>
            </p>
          )}
          {refusals.map((refusal) => (
            <p key={refusal.rule} className="field-error">
              {say(refusal)}
            </p>
          ))}
          {kind === 'cut-off' && <Button onClick={() => onRetry(upload.fileId)}>{t('files.retry')}</Button>}
        </li>
      ))}
    </ul>
  );
};
