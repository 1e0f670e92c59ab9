import type { Indicator } from './indicator';
import { commodity } from './indicators/commodity';
import { documents } from './indicators/documents';
import { onTheSpot } from './indicators/on-the-spot';
import { parties } from './indicators/parties';
import { route } from './indicators/route';

/**
 * The one table of risk indicators, which profiles, targets, warnings, reports and products name by code. Forty-seven are published or drawn from one
 * published case; those under M are ours, and those under F stand on trade statistics. Titles and explanations are ours. Edition: 2026-11-28.
 */
export const indicators: readonly Indicator[] = [...parties, ...documents, ...commodity, ...route, ...onTheSpot];

export const indicatorsEdition = '2026-11-28';

const byCode: ReadonlyMap<string, Indicator> = new Map(indicators.map((indicator) => [indicator.code, indicator]));

export const findIndicator = (code: string): Indicator | undefined => byCode.get(code);

const namesOf = ({ code, title }: Indicator): readonly string[] => [code, title.en, title.fr, `${code} · ${title.en}`, `${code} · ${title.fr}`];
const byName: ReadonlyMap<string, string> = new Map(indicators.flatMap((indicator) => namesOf(indicator).map((name) => [name.toLowerCase(), indicator.code])));

/**
 * What was written for an indicator, as a code of the table where it names one, by its code or as a list or a file shows it; other words stay as they are.
 * @example indicatorCode(' p03 ') // 'P03'
 */
export const indicatorCode = (written: string): string => byName.get(written.trim().toLowerCase()) ?? written.trim();

/** A code with its short title, where the table knows it. */
export const indicatorTitle = (code: string, language: 'en' | 'fr'): string => {
  const found = findIndicator(code);
  return found ? `${code} · ${found.title[language]}` : code;
};
