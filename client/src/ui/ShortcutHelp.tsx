import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentShortcuts, useShortcut } from './shortcuts';

const Dialog = lazy(async () => ({ default: (await import('./Dialog')).Dialog }));

const shown = (key: string): string => key.replace('mod+', 'Ctrl ').replace(/ k$/, ' K');

/** `?` shows every key that works on this page. */
export const ShortcutHelp = () => {
  const { t } = useTranslation('kit');
  const [open, setOpen] = useState(false);
  useShortcut('?', t('keys.help'), () => setOpen(true));
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Dialog title={t('keys.title')} open onClose={() => setOpen(false)}>
        <dl className="key-list">
          {currentShortcuts().map(({ key, label }) => (
            <div key={key}>
              <dt>
                <kbd>{shown(key)}</kbd>
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </Suspense>
  );
};
