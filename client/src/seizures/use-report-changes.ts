import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldChange } from '../ui/ChangedFields';
import { changedFields } from './compare-content';
import { reportFields, reportForms, type ReportContent } from './report-fields';
import { useFieldWords } from './use-field-words';

/** What two versions of a report tell differently, in the reader's words. */
export const useReportChanges = () => {
  const { t } = useTranslation('seizures');
  const { say } = useFieldWords();
  return useCallback(
    (before: ReportContent, after: ReportContent): readonly FieldChange[] =>
      changedFields(reportFields, reportForms, before, after).map((field) => ({ field, label: t(`field.${field}`), before: say(field, before[field]), after: say(field, after[field]) })),
    [t, say],
  );
};
