import { disposalOperations } from '@muster/shared/reference/disposal-operations';
import { useOwnWords } from '../i18n/use-own-words';

/** What can be done with waste at its end (Annex IV), to choose from. */
export const useOperationOptions = () => {
  const own = useOwnWords();
  return disposalOperations.map(({ code, title }) => ({ value: code, label: `${code} · ${own(title)}` }));
};
