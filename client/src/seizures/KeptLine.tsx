import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import type { Kept } from './use-kept-draft';

interface Props {
  readonly kept: Kept;
  readonly onDiscard: () => void;
}

/** Says that what was typed is kept on this device, and since when. */
export const KeptLine = ({ kept, onDiscard }: Props) => {
  const { t } = useTranslation('seizures');
  const format = useFormat();
  return (
    <p className="kept-line muted small" role="status">
      {kept.kind === 'kept' && (
        <>
          {t(kept.restored ? 'report.restored' : 'report.savedAt', { time: format.time(kept.at) })}
          {kept.restored && (
            <Button kind="quiet" onClick={onDiscard}>
              {t('report.discard')}
            </Button>
          )}
        </>
      )}
      {kept.kind === 'not-kept' && t('report.notKept')}
      {kept.kind === 'red' && t('report.notKeptRed')}
    </p>
  );
};
