import { candidatesOf, correlationOf } from '@muster/shared/reference/hs-correlation';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

interface Candidates {
  /** Entries that come into question, to be offered first. */
  readonly first: readonly string[];
  /** The same in words, with how far the texts agree and what decides. */
  readonly hint: string | undefined;
}

/** The waste entries of a day that an HS subheading may stand for. */
export const useCandidates = (hs: string | undefined, on: string): Candidates => {
  const { t, i18n } = useTranslation('kit');
  return useMemo(() => {
    const known = hs ? correlationOf(hs) : undefined;
    const first = hs ? candidatesOf(hs, on) : [];
    if (!known || first.length === 0) return { first, hint: undefined };
    const said = t('candidates.of', { hs: known.hs6, codes: first.join(', ') });
    const decides = known.decides && (i18n.language.startsWith('fr') ? known.decides.fr : known.decides.en);
    return { first, hint: [`${said} (${t(`candidates.${known.basis}`)})`, decides].filter(Boolean).join('. ') };
  }, [hs, on, t, i18n.language]);
};
