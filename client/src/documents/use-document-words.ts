import type { Words } from '@muster/shared/documents/document-field';
import type { WasteDocumentKind, WasteDocumentState } from '@muster/shared/documents/document-kinds';
import { stepsOf } from '@muster/shared/documents/document-kinds';
import type { DocumentField } from '@muster/shared/documents/document-field';
import { countryName } from '@muster/shared/reference/countries';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';

/** The words of forms, which stand beside their fields, in the reader's language. */
export const useDocumentWords = () => {
  const { t, i18n } = useTranslation('documents');
  const format = useFormat();
  const wordOf = (words: Words): string => (i18n.language === 'fr' ? words.fr : words.en);
  const dayOf = (day: string): string => format.date(`${day}T00:00:00Z`, 'UTC');
  const stateOf = (kind: WasteDocumentKind, state: WasteDocumentState): string => {
    const step = stepsOf[kind].find((one) => one.state === state);
    return step ? wordOf(step.words) : state;
  };
  /** A value as it is read. */
  const valueOf = (field: DocumentField, value: string): string => {
    if (field.kind === 'COUNTRY' || field.kind === 'COUNTRIES') return format.list(value.split(' ').map((code) => countryName(code, i18n.language)));
    if (field.kind === 'DAY') return dayOf(value);
    if (field.kind === 'YES_NO') return t(value === 'YES' ? 'yes' : 'no');
    if (field.kind === 'CHOICE' || field.kind === 'CHOICES') {
      return format.list(value.split(' ').map((part) => {
        const choice = field.choices.find((one) => one.value === part);
        return choice ? wordOf(choice.words) : part;
      }));
    }
    return value;
  };
  return { wordOf, dayOf, stateOf, valueOf, countryOf: (code: string) => countryName(code, i18n.language) };
};
