import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Sign } from '../ui/StatusBadge';
import type { SheetRow } from './sheet-row';
import { useProblemWords } from './use-problem-words';

interface Props {
  readonly operationId: string;
  readonly row: SheetRow;
}

/** What was noticed in a row: every problem by its column with the reason, and what the row repeats. */
export const RowFindings = ({ operationId, row: { problems, duplicates } }: Props) => {
  const { t } = useTranslation('import');
  const { columnOf, reasonOf } = useProblemWords();
  if (problems.length + duplicates.length === 0) return <span className="muted">{t('rows.fine')}</span>;
  return (
    <ul className="import-findings">
      {problems.map((problem, index) => (
        <li key={`${problem.rule}-${index}`}>
          <Sign shape="cross" tone="red">
            <strong>{columnOf(problem)}</strong> {problem.value ? <q>{problem.value}</q> : <span className="muted">({t('rows.empty')})</span>}
          </Sign>
          <p>{reasonOf(problem)}</p>
        </li>
      ))}
      {duplicates.map(({ row, seizureId, reference }) => (
        <li key={`${row}-${seizureId}`}>
          <Sign shape="half" tone="amber">
            {row ? (
              t('rows.repeatsRow', { row: String(row) })
            ) : (
              <>
                {t('rows.repeatsReport')} <Link href={`/operations/${operationId}/seizures/${seizureId}`}>{reference}</Link>
              </>
            )}
          </Sign>
        </li>
      ))}
    </ul>
  );
};
