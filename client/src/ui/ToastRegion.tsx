import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { currentToasts, dismissToast, onToasts } from './toasts';

/** Where notices appear; read out politely. */
export const ToastRegion = () => {
  const { t } = useTranslation('kit');
  const toasts = useSyncExternalStore(onToasts, currentToasts);
  return (
    <div className="toasts no-print" role="region" aria-label={t('notices')} aria-live="polite">
      {toasts.map(({ id, text, undo }) => (
        <div key={id} className="toast">
          <span>{text}</span>
          {undo && (
            <Button
              kind="quiet"
              onClick={() => {
                undo();
                dismissToast(id);
              }}
            >
              {t('undo')}
            </Button>
          )}
          <Button kind="quiet" aria-label={t('dismiss')} onClick={() => dismissToast(id)}>
            ×
          </Button>
        </div>
      ))}
    </div>
  );
};
