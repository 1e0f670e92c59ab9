import type { DocumentField } from '@muster/shared/documents/document-field';
import { useTranslation } from 'react-i18next';
import { useCountryItems } from '../directory/use-country-items';
import { PickMany } from '../operations/PickMany';
import { CountryPicker } from '../seizures/CountryPicker';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { useDocumentWords } from './use-document-words';

interface Props {
  readonly field: DocumentField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** Operations of Annex IV. */
const operations = [...Array.from({ length: 15 }, (_, index) => `D${index + 1}`), ...Array.from({ length: 13 }, (_, index) => `R${index + 1}`)];

const partsOf = (value: string): string[] => value.split(' ').filter(Boolean);

/** One field of a form, as its kind is answered. */
export const ValueField = ({ field, value, onChange, error }: Props) => {
  const { t } = useTranslation('documents');
  const { wordOf } = useDocumentWords();
  const countryItems = useCountryItems();
  const words = { label: wordOf(field.words), error, required: field.isRequired };
  const typed = { ...words, value, onChange };
  const chosen = { ...words, value: value || undefined, onChange: (next: string | undefined) => onChange(next ?? '') };
  switch (field.kind) {
    case 'TEXT':
      return <TextField {...typed} hint={t('noNames')} rows={2} maxLength={1000} />;
    case 'COUNTRY':
      return <CountryPicker {...chosen} />;
    case 'COUNTRIES':
      return <PickMany label={words.label} error={error} items={countryItems} chosen={partsOf(value)} opensOnFocus={false} onChange={(codes) => onChange(codes.join(' '))} />;
    case 'DAY':
      return <TextField {...typed} type="date" />;
    case 'COUNT':
      return <TextField {...typed} inputMode="numeric" />;
    case 'KILOGRAMS':
    case 'CUBIC_METRES':
      return <TextField {...typed} inputMode="decimal" />;
    case 'CODES':
      return <TextField {...typed} hint={t('codesHint')} code />;
    case 'HS':
    case 'LOCODE':
      return <TextField {...typed} code />;
    case 'OPERATION':
      return <Select {...chosen} none={t('notSaid')} options={operations.map((code) => ({ value: code, label: code }))} />;
    case 'CHOICE':
      return <Select {...chosen} none={t('notSaid')} options={field.choices.map((choice) => ({ value: choice.value, label: wordOf(choice.words) }))} />;
    case 'CHOICES':
      return <PickMany label={words.label} error={error} items={field.choices.map((choice) => ({ id: choice.value, title: wordOf(choice.words) }))} chosen={partsOf(value)} opensOnFocus={false} onChange={(all) => onChange(all.join(' '))} />;
    case 'YES_NO':
      return <Select {...chosen} none={t('notSaid')} options={[{ value: 'YES', label: t('yes') }, { value: 'NO', label: t('no') }]} />;
  }
};
