import { createContext, useContext, useId, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { putFile } from '../files/upload-file';
import { makeId } from '../platform/make-id';
import { useFormat } from '../platform/use-format';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ProgressBar } from '../ui/ProgressBar';
import { Sign } from '../ui/StatusBadge';

/** The draft that files are sent to. */
export const DraftFiles = createContext('');

interface Props {
  readonly kind: 'FILM' | 'CAPTIONS' | 'PICTURE';
  readonly fileId: string | null | undefined;
  readonly bytes?: number | null | undefined;
  readonly onDone: (id: string, file: { readonly size: number; readonly mediaType: string }) => void;
  readonly error: string | undefined;
}

const mostBytes = { FILM: 25 * 1024 * 1024, CAPTIONS: 512 * 1024, PICTURE: 10 * 1024 * 1024 } as const;
const accepts = { FILM: 'video/mp4,video/webm,.mp4,.m4v,.webm', CAPTIONS: 'text/vtt,.vtt', PICTURE: 'image/jpeg,image/png,image/webp' } as const;

type Standing =
  | { readonly kind: 'ready' | 'too-large' }
  | { readonly kind: 'sending'; readonly sent: number; readonly of: number }
  | { readonly kind: 'refused'; readonly refusals: readonly RefusalData[] }
  /** The line broke: the same file is sent again under the same identifier. */
  | { readonly kind: 'cut-off'; readonly file: File; readonly id: string };

/** A picture, a film or the captions of one, sent to the draft as soon as it is chosen. */
export const CourseFileUpload = ({ kind, fileId, bytes, onDone, error }: Props) => {
  const { t } = useTranslation('authoring');
  const format = useFormat();
  const { say } = useRefusals();
  const draftId = useContext(DraftFiles);
  const id = useId();
  const [standing, setStanding] = useState<Standing>({ kind: 'ready' });
  const limit = `${format.number(mostBytes[kind] / 1_048_576)} MB`;
  const send = async (file: File, newId: string) => {
    setStanding({ kind: 'sending', sent: 0, of: file.size });
    const end = await putFile(`/course-files/${draftId}/${newId}?kind=${kind}`, file, (sent) => setStanding({ kind: 'sending', sent, of: file.size }));
    if (end.kind === 'done') {
      setStanding({ kind: 'ready' });
      return onDone(newId, { size: file.size, mediaType: file.type });
    }
    setStanding(end.kind === 'refused' ? { kind: 'refused', refusals: end.refusals } : { kind: 'cut-off', file, id: newId });
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    if (file.size > mostBytes[kind]) return setStanding({ kind: 'too-large' });
    void send(file, makeId());
  };
  const wrong = standing.kind === 'refused' ? standing.refusals.map(say).join(' ') || t('upload.failed') : standing.kind === 'too-large' ? t('upload.tooLarge', { limit }) : standing.kind === 'cut-off' ? t('upload.cutOff') : error;
  return (
    <div className="field" data-invalid={wrong ? true : undefined}>
      <label className="field-label" htmlFor={id}>
        {t(`upload.${kind}`)}
      </label>
      <p id={`${id}-hint`} className="field-hint">
        {t(`upload.hint.${kind}`, { limit })}
      </p>
      <input id={id} type="file" accept={accepts[kind]} aria-describedby={`${id}-hint${wrong ? ` ${id}-error` : ''}`} aria-invalid={wrong ? true : undefined} onChange={choose} />
      {fileId && standing.kind === 'ready' && (
        <p>
          <Sign shape="check" tone="green">
            {t('upload.there')}
          </Sign>
          {bytes != null && <span className="muted"> {format.bytes(bytes)}</span>}
        </p>
      )}
      {standing.kind === 'sending' && <ProgressBar label={t('upload.sending')} done={Math.round((standing.sent / standing.of) * 100)} total={100} />}
      {wrong && (
        <p id={`${id}-error`} className="field-error" role="alert">
          {wrong}
        </p>
      )}
      {standing.kind === 'cut-off' && <Button onClick={() => void send(standing.file, standing.id)}>{t('upload.again')}</Button>}
    </div>
  );
};
