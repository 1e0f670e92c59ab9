import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from './CommandPalette';
import { useShortcut } from './shortcuts';

const CommandPalette = lazy(async () => ({ default: (await import('./CommandPalette')).CommandPalette }));

interface Props {
  readonly commands: readonly Command[];
  readonly onSearch?: (typed: string) => void;
  /** Called when it opens, to fetch what it lists. */
  readonly onOpen?: () => void;
}

/** A search button that Ctrl K presses; what it opens is fetched when first asked for. */
export const PaletteKey = ({ commands, onSearch, onOpen }: Props) => {
  const { t } = useTranslation('kit');
  const [open, setOpen] = useState(false);
  const show = () => {
    onOpen?.();
    setOpen(true);
  };
  useShortcut('mod+k', t('keys.palette'), show);
  return (
    <>
      <button type="button" className="palette-key" onClick={show}>
        <span>{t('palette.label')}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {open && (
        <Suspense fallback={null}>
          <CommandPalette commands={commands} onSearch={onSearch} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
