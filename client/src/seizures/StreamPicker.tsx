import type { Material } from '@muster/shared/guide/materials';
import { wasteStreamEntries } from '@muster/shared/reference/waste-streams';
import type { WasteStream } from '@muster/shared/vocabularies';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ByPicture } from '../guide/ByPicture';
import { GuideLink } from '../guide/GuideLink';
import '../guide/picker-ways.css';
import { ComboBox } from '../ui/ComboBox';
import type { FieldWords } from '../ui/Field';

interface Props extends Pick<FieldWords, 'hint' | 'error' | 'required'> {
  readonly label: string;
  readonly value: WasteStream | undefined;
  readonly onChange: (stream: WasteStream | undefined) => void;
}

/** The kind of waste, found by the words that an officer would use for it or by a picture; the guide says what to look for. */
export const StreamPicker = ({ value, onChange, ...words }: Props) => {
  const { t } = useTranslation(['vocabulary', 'seizures']);
  const items = useMemo(
    () =>
      wasteStreamEntries.map(({ code, title }) => ({
        id: code,
        title: t(`vocabulary:wasteStream.${code}`),
        // Both languages and the usual things: an officer types "frigo" or "fridge", not the name of a stream.
        keywords: `${title.en} ${title.fr} ${t(`seizures:streamWords.${code}`)}`,
      })),
    [t],
  );
  const choose = (id: string | undefined) => onChange(wasteStreamEntries.find(({ code }) => code === id)?.code);
  const choicesOf = ({ stream }: Material) => [{ id: stream, title: t(`vocabulary:wasteStream.${stream}`) }];
  return (
    <div>
      <ComboBox {...words} items={items} value={value} onChange={choose} />
      <div className="picker-ways no-print">
        <ByPicture of={words.label} choicesOf={choicesOf} onChoose={choose} />
        {value && <GuideLink stream={value} what={t(`vocabulary:wasteStream.${value}`)} />}
      </div>
    </div>
  );
};
