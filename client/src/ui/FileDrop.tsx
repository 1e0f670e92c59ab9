import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';

interface Props {
  readonly label: string;
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  /** As in the accept attribute: image/*, application/pdf. */
  readonly accept: string;
  readonly maxBytes: number;
}

const fits = (file: File, accept: string): boolean =>
  accept.split(',').some((each) => {
    const kind = each.trim();
    if (kind.endsWith('/*')) return file.type.startsWith(kind.slice(0, -1));
    return kind.startsWith('.') ? file.name.toLowerCase().endsWith(kind) : file.type === kind;
  });

/** Photographs and documents: chosen, dropped, or taken on the spot with a phone. */
export const FileDrop = ({ label, files, onChange, accept, maxBytes }: Props) => {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const id = useId();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const limit = `${format.number(maxBytes / 1_048_576)} MB`;
  const take = (list: FileList | null) => {
    const offered = [...(list ?? [])];
    const good = offered.filter((file) => file.size <= maxBytes && fits(file, accept));
    setRefused(
      offered
        .filter((file) => !good.includes(file))
        .map((file) =>
          file.size > maxBytes
            ? t('files.tooLarge', { name: file.name, limit })
            : t('files.wrongKind', { name: file.name }),
        ),
    );
    if (good.length > 0) onChange([...files, ...good]);
  };
  const input = (suffix: string, words: string, capture: boolean) => (
    <label className="button file-button" data-kind="plain" data-capture={capture || undefined}>
      <input
        id={`${id}-${suffix}`}
        type="file"
        className="visually-hidden"
        accept={capture ? 'image/*' : accept}
        multiple={!capture}
        {...(capture ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      {words}
    </label>
  );
  return (
    <div
      className="file-drop"
      data-over={over || undefined}
      role="group"
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <p className="field-label">{label}</p>
      <div className="row">
        {accept.includes('image/') && input('camera', t('files.camera'), true)}
        {input('choose', t('files.choose'), false)}
        <span className="file-drop-hint muted">{t('files.drop')}</span>
      </div>
      {refused.map((words) => (
        <p key={words} className="field-error" role="alert">
          {words}
        </p>
      ))}
      <ul className="file-list">
        {files.map((file, index) => (
          <li key={`${file.name}-${index}`}>
            <span>{file.name}</span>
            <span className="muted">{format.number(file.size / 1024)} kB</span>
            <button
              type="button"
              className="button"
              data-kind="quiet"
              aria-label={t('files.remove', { name: file.name })}
              onClick={() => onChange(files.filter((_each, at) => at !== index))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
