import { useTranslation } from 'react-i18next';
import { pictureNames } from '../training/lesson-pictures';
import { Select } from '../ui/Select';

interface Props {
  readonly picture: string | null | undefined;
  readonly onChange: (picture: string | null) => void;
  readonly error: string | undefined;
}

/** One of the pictures of the product, by its name. */
export const PicturePicker = ({ picture, onChange, error }: Props) => {
  const { t } = useTranslation('authoring');
  return <Select label={t('block.picture')} none={t('block.pictureNone')} options={pictureNames.map((name) => ({ value: name, label: name }))} value={picture ?? undefined} onChange={(name) => onChange(name ?? null)} error={error} />;
};
