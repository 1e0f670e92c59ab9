import { findIndicator, indicatorCode, indicators } from '@muster/shared/risk/indicators';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PickMany } from '../operations/PickMany';

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Risk indicators of the one table, found by their code or by words of either language; what it does not have is said in one's own words. */
export const IndicatorPicker = ({ chosen, onChange, ...field }: Props) => {
  const { t, i18n } = useTranslation('kit');
  const language = i18n.language.startsWith('fr') ? 'fr' : 'en';
  const items = useMemo(
    () => indicators.map(({ code, title, explanation }) => ({ id: code, code, title: title[language], keywords: [title.en, title.fr, explanation.en, explanation.fr].join(' ') })),
    [language],
  );
  const own = (typed: string) => (typed.trim() === '' || findIndicator(indicatorCode(typed)) ? undefined : { id: typed.trim(), title: t('indicators.addOwn', { words: typed.trim() }) });
  return <PickMany {...field} items={items} chosen={chosen} onChange={onChange} own={{ offer: own, mark: t('indicators.ownMark') }} opensOnFocus={false} />;
};
