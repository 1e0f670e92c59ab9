import { countryName } from '../reference/countries';
import { toTonnes } from '../seizures/quantity';
import type { PartnerShift, RouteShift } from './route-shift';

const round = (kilograms: string, language: string): string => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(toTonnes(kilograms) as `${number}`);
const share = (percent: string | null, language: string): string => (percent === null ? '–' : new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(percent as `${number}`));

/** What became of a partner's share, as a sentence; a small base is said to be small. */
export const shiftInWords = ({ asked, before, after, isSmall }: RouteShift, { partner, shareBefore, shareAfter }: PartnerShift, language: 'en' | 'fr'): string => {
  const [from, to] = [countryName(asked.reporter, language), countryName(partner, language)];
  const [was, is, whole, later] = [share(shareBefore, language), share(shareAfter, language), round(before.kilograms, language), round(after.kilograms, language)];
  if (language === 'fr') {
    const what = asked.direction === 'EXPORT' ? `Exportations de ${asked.code} déclarées par ${from} vers ${to}` : `Importations de ${asked.code} déclarées par ${from} depuis ${to}`;
    return `${what} : ${was} % de ${whole} t en ${before.from}–${before.to}, ${is} % de ${later} t en ${after.from}–${after.to}.${isSmall ? ' La base est petite : à lire avec prudence.' : ''}`;
  }
  const what = asked.direction === 'EXPORT' ? `Exports of ${asked.code} that ${from} reported to ${to}` : `Imports of ${asked.code} that ${from} reported from ${to}`;
  return `${what}: ${was} % of ${whole} t in ${before.from}–${before.to}, ${is} % of ${later} t in ${after.from}–${after.to}.${isSmall ? ' The base is small: read it with care.' : ''}`;
};
