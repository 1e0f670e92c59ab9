import type { DatedCode } from '@muster/shared/reference/dated-code';
import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComboItem } from '../ui/ComboBox';

const load = async () => {
  const [{ hsHeadings }, { baselEntries }] = await Promise.all([import('@muster/shared/reference/hs-headings'), import('@muster/shared/reference/basel-entries')]);
  // A code that changed its words over time stands once, with those in force last.
  const latest = new Map<string, DatedCode>();
  for (const entry of [...baselEntries, ...hsHeadings]) {
    const known = latest.get(entry.code);
    if (!known || (entry.validFrom ?? '') >= (known.validFrom ?? '')) latest.set(entry.code, entry);
  }
  const headings = [...new Set(hsHeadings.map(({ code }) => code.slice(0, 4)))];
  return { entries: [...latest.values()], headings };
};

let loading: ReturnType<typeof load> | undefined;

/** HS and Basel codes with their titles in the reader's language; suspends until the tables are here. */
export const useCodeItems = (): readonly ComboItem[] => {
  const { entries, headings } = use((loading ??= load()));
  const { t, i18n } = useTranslation('operations');
  const isFrench = i18n.language.startsWith('fr');
  return useMemo(() => {
    const titled = entries.map(({ code, title }) => ({ id: code, code, title: isFrench ? title.fr : title.en, keywords: isFrench ? title.en : title.fr }));
    const wholes = headings.map((code) => {
      const first = titled.find((entry) => entry.code.startsWith(code) && /^\d/.test(entry.code));
      return { id: code, code, title: t('plan.heading', { title: first?.title ?? '' }), keywords: titled.filter((entry) => entry.code.startsWith(code)).map(({ title }) => title).join(' ') };
    });
    return [...titled, ...wholes];
  }, [entries, headings, isFrench, t]);
};
