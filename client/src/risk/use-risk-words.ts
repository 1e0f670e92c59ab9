import { factNames, type FactName } from '@muster/shared/risk/line-facts';
import { useTranslation } from 'react-i18next';

const isFact = (name: string): name is FactName => factNames.some((each) => each === name);

/** The reader's language as the table of indicators has it, and the names of facts. */
export const useRiskWords = () => {
  const { t, i18n } = useTranslation('risk');
  const language: 'en' | 'fr' = i18n.language.startsWith('fr') ? 'fr' : 'en';
  return { language, factName: (name: string): string => (isFact(name) ? t(`fact.${name}`) : name) };
};
