import { useTranslation } from 'react-i18next';
import { useRefusals } from '../platform/use-refusals';
import type { SheetRow } from './sheet-row';
import { useImportColumns } from './use-import-columns';

type Problem = SheetRow['problems'][number];

/** The words for a problem of a row: in which column, and why the cell cannot stay. */
export const useProblemWords = () => {
  const { t } = useTranslation('import');
  const words = useRefusals();
  const { nameOf } = useImportColumns();
  return {
    columnOf: ({ column, field }: Problem): string => column ?? nameOf(field) ?? '',
    reasonOf: (problem: Problem): string => {
      const codes = problem.arguments.find(({ name }) => name === 'codes')?.value;
      return [words.say(problem), codes && t('rows.codes', { codes })].filter(Boolean).join(' ');
    },
  };
};
