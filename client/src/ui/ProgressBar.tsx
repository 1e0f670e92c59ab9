import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';

interface Props {
  readonly label: ReactNode;
  readonly done: number;
  readonly total: number;
}

/** How far long work has come. */
export const ProgressBar = ({ label, done, total }: Props) => {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const id = useId();
  return (
    <div className="progress">
      <span id={id}>{label}</span>
      <span className="muted">{t('progress.of', { done: format.number(done), total: format.number(total) })}</span>
      <progress aria-labelledby={id} value={done} max={Math.max(total, 1)} />
    </div>
  );
};
