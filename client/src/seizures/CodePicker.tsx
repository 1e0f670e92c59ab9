import { everydayWords, type Material } from '@muster/shared/guide/materials';
import { codeValidOn, type DatedCode } from '@muster/shared/reference/dated-code';
import { searchCodes } from '@muster/shared/reference/search';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ByPicture } from '../guide/ByPicture';
import { GuideLink } from '../guide/GuideLink';
import '../guide/picker-ways.css';
import { ComboBox, type ComboItem } from '../ui/ComboBox';
import type { FieldWords } from '../ui/Field';

interface Props extends Pick<FieldWords, 'hint' | 'error'> {
  readonly label: string;
  readonly codes: readonly DatedCode[];
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
  /** Only codes in force on this day are offered. */
  readonly on: string;
  /** Codes, or beginnings of codes, to offer first before anything is typed, in their order. */
  readonly first?: readonly string[];
  /** Reads a code that the table does not list, where such codes exist. */
  readonly parse?: (text: string) => string | undefined;
}

const most = 50;

const placeIn = (first: readonly string[], code: string): number => {
  const at = first.findIndex((each) => code.startsWith(each));
  return at < 0 ? first.length : at;
};

/** A dated code by its number or a part of it, by words of its title or of everyday speech in either language, or by a picture of the thing. */
export const CodePicker = ({ codes, value, onChange, on, first = [], parse, ...words }: Props) => {
  const { i18n } = useTranslation();
  const [typed, setTyped] = useState('');
  const isFrench = i18n.language.startsWith('fr');
  const valid = useMemo(() => codes.filter((code) => codeValidOn(code, on)).map((entry) => ({ ...entry, words: everydayWords(entry.code) })), [codes, on]);
  const items = useMemo((): ComboItem[] => {
    const itemOf = ({ code, title }: DatedCode): ComboItem => ({ id: code, code, title: isFrench ? title.fr : title.en });
    const ranked = typed ? searchCodes(valid, typed, i18n.language) : [...valid].sort((a, b) => placeIn(first, a.code) - placeIn(first, b.code));
    const found = ranked.slice(0, most).map(itemOf);
    const extra = [value, parse?.(typed)].filter((code): code is string => Boolean(code) && !found.some(({ id }) => id === code));
    return [...new Set(extra)].map((code) => {
      const known = codes.find((each) => each.code === code);
      return known ? itemOf(known) : { id: code, title: code };
    }).concat(found);
  }, [codes, valid, typed, value, first, parse, i18n.language, isFrench]);
  const chosen = items.find(({ id }) => id === value);
  const choicesOf = (material: Material) =>
    material.codes.flatMap((code) => {
      const entry = valid.find((each) => each.code === code);
      return entry ? [{ id: code, code, title: isFrench ? entry.title.fr : entry.title.en }] : [];
    });
  return (
    <div>
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
      <div className="picker-ways no-print">
        <ByPicture of={words.label} choicesOf={choicesOf} onChoose={onChange} />
        {value && <GuideLink code={value} what={value} />}
      </div>
    </div>
  );
};
