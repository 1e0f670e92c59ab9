import { useTranslation } from 'react-i18next';
import { pictureNames } from '../training/lesson-pictures';
import { LessonPicture } from '../training/LessonPicture';
import { Select } from '../ui/Select';

interface Props {
  readonly picture: string | null | undefined;
  readonly alt: string;
  readonly onChange: (picture: string | null) => void;
  readonly error: string | undefined;
}

/** One of the pictures of the product, by its name, and how it looks. */
export const PicturePicker = ({ picture, alt, onChange, error }: Props) => {
  const { t } = useTranslation('authoring');
  return (
    <>
      <Select label={t('block.picture')} none={t('block.pictureNone')} options={pictureNames.map((name) => ({ value: name, label: name }))} value={picture ?? undefined} onChange={(name) => onChange(name ?? null)} error={error} />
      {picture && <LessonPicture picture={picture} alt={alt} caption="" />}
    </>
  );
};
