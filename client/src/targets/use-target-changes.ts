import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoutePointInput } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useIndicatorWords } from '../risk/use-indicator-words';
import type { FieldChange } from '../ui/ChangedFields';
import { changedFields, isUnsaid } from '../seizures/compare-content';
import { useFieldWords } from '../seizures/use-field-words';
import { targetFields, targetForms, type TargetContent, type TargetField } from './target-fields';

const vocabularies: Partial<Record<TargetField, string>> = { kind: 'targetKind', wasteStream: 'wasteStream', outcome: 'targetOutcome' };

/** What two versions of a target tell differently, in the reader's words. */
export const useTargetChanges = () => {
  const { t } = useTranslation('targets');
  const format = useFormat();
  const { word, point } = useFieldWords();
  const indicator = useIndicatorWords();
  const say = useCallback(
    (field: TargetField, value: unknown): string => {
      if (isUnsaid(value)) return t('unsaid');
      const set = vocabularies[field];
      if (set) return word(set, value);
      if (field === 'expectedAt') return format.moment(String(value));
      if (field === 'route') return (value as readonly RoutePointInput[]).map(point).join(' → ');
      if (field === 'riskIndicators') return format.list((value as readonly string[]).map(indicator));
      return Array.isArray(value) ? value.join(', ') : String(value);
    },
    [t, format, word, point, indicator],
  );
  return useCallback(
    (before: TargetContent, after: TargetContent): readonly FieldChange[] =>
      changedFields(targetFields, targetForms, before, after).map((field) => ({
        field, label: t(`field.${field}`), before: say(field, before[field]), after: say(field, after[field]),
      })),
    [t, say],
  );
};
