import type { Material } from '@muster/shared/guide/materials';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureChoice } from './PictureDialog';

const PictureDialog = lazy(async () => ({ default: (await import('./PictureDialog')).PictureDialog }));

interface Props {
  /** What is to be found, for whoever hears the button alone. */
  readonly of: string;
  readonly choicesOf: (material: Material) => readonly PictureChoice[];
  readonly onChoose: (id: string) => void;
}

/** The way to a code or a waste stream for whoever sees the thing and not its name; the pictures are fetched when they are asked for. */
export const ByPicture = ({ of, choicesOf, onChoose }: Props) => {
  const { t } = useTranslation('kit');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link-button" aria-label={`${t('guide.byPicture')}: ${of}`} onClick={() => setOpen(true)}>
        {t('guide.byPicture')}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PictureDialog choicesOf={choicesOf} onChoose={onChoose} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
