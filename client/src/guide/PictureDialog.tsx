import { materials, type Material, type MaterialKey } from '@muster/shared/guide/materials';
import { searchCodes } from '@muster/shared/reference/search';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/TextField';
import { MaterialPicture } from './MaterialPicture';
import { useOwnWords } from '../i18n/use-own-words';
import './guide.css';

/** What a picture leads to: its id, and how it is called. */
export interface PictureChoice {
  readonly id: string;
  readonly code?: string;
  readonly title: string;
}

interface Props {
  /** Where a material leads; nowhere, and it is not shown. */
  readonly choicesOf: (material: Material) => readonly PictureChoice[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

type Shown = Material & { readonly key: MaterialKey };

/** "What does it look like?": a picture, and then, where it leads to several, one of its codes. */
export const PictureDialog = ({ choicesOf, onChoose, onClose }: Props) => {
  const { t, i18n } = useTranslation(['guide', 'common']);
  const own = useOwnWords();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Shown>();
  const choose = (id: string) => {
    onChoose(id);
    onClose();
  };
  const shown = searchCodes(
    (materials as readonly Shown[]).filter((material) => choicesOf(material).length > 0).map((material) => ({ ...material, code: material.key })),
    words,
    i18n.language,
  );
  const pick = (material: Shown) => {
    const [only, ...others] = choicesOf(material);
    if (only && others.length === 0) choose(only.id);
    else setChosen(material);
  };
  const close = <Button onClick={onClose}>{t('common:cancel')}</Button>;
  if (chosen) {
    const back = (
      <Button kind="quiet" onClick={() => setChosen(undefined)}>
        {t('guide:backToPictures')}
      </Button>
    );
    return (
      <Dialog open title={t('guide:candidates', { material: own(chosen.title) })} onClose={onClose} actions={<>{back}{close}</>}>
        <p className="field-hint">{t('guide:candidatesHint')}</p>
        <ul className="picture-choices">
          {choicesOf(chosen).map(({ id, code, title }) => (
            <li key={id}>
              <Button onClick={() => choose(id)}>
                {code && <bdi className="code mono">{code}</bdi>} {title}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    );
  }
  return (
    <Dialog open title={t('guide:pictureTitle')} onClose={onClose} actions={close}>
      <TextField label={t('guide:pictureSearch')} type="search" value={words} onChange={setWords} />
      <ul className="material-grid">
        {shown.map((material) => (
          <li key={material.key}>
            <button type="button" className="material-tile" onClick={() => pick(material)}>
              <MaterialPicture material={material.key} />
              <span>{own(material.title)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{shown.length === 0 && t('guide:pictureNone')}</p>
    </Dialog>
  );
};
