import { wasteStreamEntries } from '@muster/shared/reference/waste-streams';
import type { WasteStream } from '@muster/shared/vocabularies';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../ui/ComboBox';
import type { FieldWords } from '../ui/Field';

interface Props extends Pick<FieldWords, 'label' | 'hint' | 'error' | 'required'> {
  readonly value: WasteStream | undefined;
  readonly onChange: (stream: WasteStream | undefined) => void;
}

/** The kind of waste, found by the words that an officer would use for it. */
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
  return (
    <ComboBox
      {...words}
      items={items}
      value={value}
      onChange={(id) => onChange(wasteStreamEntries.find(({ code }) => code === id)?.code)}
    />
  );
};
