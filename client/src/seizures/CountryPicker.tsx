import { countries, countryName } from '@muster/shared/reference/countries';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../ui/ComboBox';
import type { FieldWords } from '../ui/Field';

interface Props extends Pick<FieldWords, 'label' | 'hint' | 'error' | 'required'> {
  readonly value: string | undefined;
  readonly onChange: (country: string | undefined) => void;
}

/** A country by its name in the reader's language or its code. */
export const CountryPicker = ({ value, onChange, ...words }: Props) => {
  const { i18n } = useTranslation();
  const items = useMemo(
    () =>
      countries
        .map(({ code }) => ({ id: code, code, title: countryName(code, i18n.language) }))
        .sort((a, b) => a.title.localeCompare(b.title, i18n.language)),
    [i18n.language],
  );
  return <ComboBox {...words} items={items} value={value} onChange={onChange} />;
};
