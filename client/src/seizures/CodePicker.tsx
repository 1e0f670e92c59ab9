import { codeValidOn, type DatedCode } from '@muster/shared/reference/dated-code';
import { searchCodes } from '@muster/shared/reference/search';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox, type ComboItem } from '../ui/ComboBox';
import type { FieldWords } from '../ui/Field';

interface Props extends Pick<FieldWords, 'label' | 'hint' | 'error'> {
  readonly codes: readonly DatedCode[];
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
  /** Only codes in force on this day are offered. */
  readonly on: string;
  /** Codes to offer first, before anything is typed. */
  readonly first?: readonly string[];
  /** Reads a code that the table does not list, where such codes exist. */
  readonly parse?: (text: string) => string | undefined;
}

const most = 50;

/** A dated code by its number or by words of its title, in the reader's language. */
export const CodePicker = ({ codes, value, onChange, on, first = [], parse, ...words }: Props) => {
  const { i18n } = useTranslation();
  const [typed, setTyped] = useState('');
  const items = useMemo((): ComboItem[] => {
    const itemOf = ({ code, title }: DatedCode): ComboItem => ({ id: code, code, title: i18n.language === 'fr' ? title.fr : title.en });
    const valid = codes.filter((code) => codeValidOn(code, on));
    const ranked = typed
      ? searchCodes(valid, typed, i18n.language)
      : [...valid].sort((a, b) => Number(first.some((each) => b.code.startsWith(each))) - Number(first.some((each) => a.code.startsWith(each))));
    const found = ranked.slice(0, most).map(itemOf);
    const extra = [value, parse?.(typed)].filter((code): code is string => Boolean(code) && !found.some(({ id }) => id === code));
    return [...new Set(extra)].map((code) => {
      const known = codes.find((each) => each.code === code);
      return known ? itemOf(known) : { id: code, title: code };
    }).concat(found);
  }, [codes, on, typed, value, first, parse, i18n.language]);
  const chosen = items.find(({ id }) => id === value);
  return (
    <ComboBox
      {...words}
      items={items}
      value={value}
      onSearch={(text) => setTyped(chosen && text === `${chosen.code ?? ''} ${chosen.title}`.trim() ? '' : text)}
      onChange={(code) => {
        setTyped('');
        onChange(code);
      }}
    />
  );
};
