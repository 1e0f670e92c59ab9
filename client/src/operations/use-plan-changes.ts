import type { ParseKeys } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import type { FieldChange } from '../ui/ChangedFields';
import { isUnsaid, type Content } from '../seizures/compare-content';
import { useRegionWords } from './use-regions';

interface KeptPhase {
  readonly name: string;
  readonly starts_on: string;
  readonly ends_on: string;
}

const vocabularies: Readonly<Record<string, string>> = { kind: 'operationKind', reportForm: 'reportForm', wasteStreams: 'wasteStream' };

/** What two versions of a plan tell differently, in the reader's words. Which edition it continues is told by the plan, to those who may see that operation. */
export const usePlanChanges = (agencyNames: ReadonlyMap<string, string>) => {
  const { t } = useTranslation('operations');
  const { t: vocabulary } = useTranslation('vocabulary');
  const format = useFormat();
  const regionWords = useRegionWords();
  const say = useCallback(
    (field: string, value: unknown): string => {
      if (isUnsaid(value)) return t('history.nothing');
      const set = vocabularies[field];
      const word = (each: unknown): string => (set ? (vocabulary(`${set}.${String(each)}` as ParseKeys<'vocabulary'>) as string) : field === 'regions' ? regionWords(String(each)) : String(each));
      if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no');
      if (field === 'leadAgencyId') return agencyNames.get(String(value)) ?? String(value);
      if (field === 'startsOn' || field === 'endsOn') return format.date(String(value), 'UTC');
      if (field === 'phases') return (value as readonly KeptPhase[]).map(({ name, starts_on, ends_on }) => `${name} (${format.date(starts_on, 'UTC')} – ${format.date(ends_on, 'UTC')})`).join('; ');
      return Array.isArray(value) ? format.list(value.map(word)) : word(value);
    },
    [t, vocabulary, format, regionWords, agencyNames],
  );
  return useCallback(
    (changed: readonly string[], before: Content, after: Content): readonly FieldChange[] =>
      changed.filter((field) => field !== 'previousId').map((field) => ({
        field,
        label: t(`history.field.${field}` as ParseKeys<'operations'>, { defaultValue: field }) as string,
        before: say(field, before[field]),
        after: say(field, after[field]),
      })),
    [t, say],
  );
};
