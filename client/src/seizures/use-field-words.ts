import type { ParseKeys } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuantityInput, RoutePointInput, SeizureItemInput } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useIndicatorWords } from '../risk/use-indicator-words';
import type { ReportField } from './report-fields';

const vocabularies: Partial<Record<ReportField, string>> = {
  direction: 'direction', transportMode: 'transportMode', detectionMethod: 'controlMethod', ground: 'illegalTrafficGround', outcome: 'seizureOutcome', detectedPrecision: 'datePrecision',
};

/** Says the value of any field of a report in the reader's words. */
export const useFieldWords = () => {
  const { t } = useTranslation(['vocabulary', 'kit', 'seizures']);
  const format = useFormat();
  const indicator = useIndicatorWords();
  const word = useCallback((set: string, value: unknown) => t(`vocabulary:${set}.${String(value)}` as ParseKeys<'vocabulary'>) as string, [t]);
  const quantity = useCallback(
    ({ amount, unit, basis }: QuantityInput) =>
      `${format.decimal(amount)} ${t(`kit:unit.${unit}`, { count: Number(amount) === 1 ? 1 : 2 })} (${word('quantityBasis', basis).toLowerCase()})`,
    [format, t, word],
  );
  const item = useCallback(
    ({ wasteStream, description, hs, baselCode, annexI, hazards, unNumber, quantities }: SeizureItemInput) =>
      [word('wasteStream', wasteStream), description, ...quantities.map(quantity), hs && `HS ${hs}`, baselCode, annexI, ...(hazards ?? []), unNumber].filter(Boolean).join(', '),
    [word, quantity],
  );
  const point = useCallback(({ country, place }: RoutePointInput) => [place, format.country(country)].filter(Boolean).join(', '), [format]);
  const say = useCallback(
    (field: ReportField, value: unknown): string => {
      if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return t('seizures:version.empty');
      const set = vocabularies[field];
      if (set) return word(set, value);
      if (field === 'detectedAt') return format.moment(String(value));
      if (field === 'country') return format.country(String(value));
      if (field === 'riskIndicators') return format.list((value as readonly string[]).map(indicator));
      if (field === 'items') return (value as readonly SeizureItemInput[]).map(item).join('; ');
      if (field === 'route') return (value as readonly RoutePointInput[]).map(point).join(' → ');
      if (field === 'declaredWeightKg') return `${format.decimal(String(value))} kg`;
      return Array.isArray(value) ? value.join(', ') : String(value);
    },
    [t, word, format, item, point, indicator],
  );
  return { say, word, point };
};
