import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { ImportPage_ImportFragment, ImportProblemsQuery } from '../graphql/graphql';
import { separatorFor } from '../platform/csv-text';
import { saveCsv } from '../platform/save-file';
import { Button } from '../ui/Button';
import { ProgressBar } from '../ui/ProgressBar';
import { problemFile, type ProblemLine } from './problem-file';
import { useProblemWords } from './use-problem-words';

const importProblemsQuery = graphql(`
  query ImportProblems($operationId: ID!, $importId: ID!, $after: String) {
    import(operationId: $operationId, id: $importId) {
      id
      rows(first: 100, only: PROBLEMS, after: $after) {
        nextCursor
        items {
          row
          problems {
            column
            field
            rule
            message
            value
            arguments {
              name
              value
            }
          }
        }
      }
    }
  }
`);

type ProblemPage = NonNullable<ImportProblemsQuery['import']>['rows'];

/** Every problem of a sheet as a file, to mend the sheet by. */
export const DownloadProblems = ({ found }: { readonly found: ImportPage_ImportFragment }) => {
  const { t, i18n } = useTranslation('import');
  const client = useApolloClient();
  const { columnOf, reasonOf } = useProblemWords();
  const [done, setDone] = useState<number>();
  const [isFailed, setFailed] = useState(false);
  const collect = async (): Promise<void> => {
    const lines: ProblemLine[] = [];
    let after: string | null = null;
    let rows = 0;
    do {
      const { data }: { data?: ImportProblemsQuery } = await client.query({
        query: importProblemsQuery,
        variables: { operationId: found.operationId, importId: found.id, after },
        fetchPolicy: 'no-cache',
      });
      const page: ProblemPage | undefined = data?.import?.rows;
      if (!page) throw new Error('The import is gone.');
      for (const { row, problems } of page.items) for (const problem of problems) lines.push([String(row), columnOf(problem), problem.value ?? '', reasonOf(problem)]);
      rows += page.items.length;
      setDone(rows);
      after = page.nextCursor ?? null;
    } while (after);
    const headings: ProblemLine = [t('problems.row'), t('problems.column'), t('problems.value'), t('problems.reason')];
    saveCsv(t('problems.name', { file: found.fileName.replace(/\.\w+$/, '') }), problemFile(headings, lines, separatorFor(i18n.language)));
  };
  const start = () => {
    setFailed(false);
    setDone(0);
    collect()
      .catch(() => setFailed(true))
      .finally(() => setDone(undefined));
  };
  if (done !== undefined) return <ProgressBar label={t('problems.downloading')} done={done} total={found.problemCount} />;
  return (
    <>
      <Button onClick={start}>{t('problems.download')}</Button>
      {isFailed && <span role="alert"> {t('rows.failed')}</span>}
    </>
  );
};
