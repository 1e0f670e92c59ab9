import { disposalOperations } from '@muster/shared/reference/disposal-operations';
import { useTranslation } from 'react-i18next';

/** What can be done with waste at its end (Annex IV), to choose from. */
export const useOperationOptions = () => {
  const { i18n } = useTranslation();
  return disposalOperations.map(({ code, title }) => ({ value: code, label: `${code} · ${i18n.language.startsWith('fr') ? title.fr : title.en}` }));
};
