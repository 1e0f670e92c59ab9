import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { ImportPage_ImportFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { Skeleton } from '../ui/Skeleton';
import { Table } from '../ui/Table';
import { DownloadProblems } from './DownloadProblems';
import type { LeftOut } from './left-out';
import { RowFindings } from './RowFindings';
import type { SheetRow } from './sheet-row';

const importRowsQuery = graphql(`
  query ImportRows($operationId: ID!, $importId: ID!, $only: ImportRowKind, $after: String) {
    import(operationId: $operationId, id: $importId) {
      id
      rows(first: 50, only: $only, after: $after) {
        nextCursor
        items {
          row
          cells
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
          duplicates {
            row
            seizureId
            reference
          }
        }
      }
    }
  }
`);

type Kind = 'PROBLEMS' | 'DUPLICATES' | 'ALL';

interface Props {
  readonly found: ImportPage_ImportFragment;
  readonly leave: LeftOut;
  readonly onLeave: (leave: LeftOut) => void;
}

// What tells one row from another when one reads it.
const telling = ['detectedAt', 'place', 'containerNumbers', 'foundDescription', 'kilograms', 'pieces', 'externalReference'];

/** The rows of a sheet: those with problems first, then duplicates, then all; any of them can be left out. */
export const ImportRows = ({ found, leave, onLeave }: Props) => {
  const { t } = useTranslation('import');
  const format = useFormat();
  const [kind, setKind] = useState<Kind>(found.problemCount > 0 ? 'PROBLEMS' : found.duplicateCount > 0 ? 'DUPLICATES' : 'ALL');
  const { data, loading, error, refetch, fetchMore } = useQuery(importRowsQuery, {
    variables: { operationId: found.operationId, importId: found.id, only: kind === 'ALL' ? null : kind },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.import?.rows;
  const rows = page?.items ?? [];
  const more = () =>
    fetchMore({
      variables: { after: page?.nextCursor },
      updateQuery: (before, { fetchMoreResult: { import: next } }) =>
        before.import && next ? { ...before, import: { ...next, rows: { ...next.rows, items: [...before.import.rows.items, ...next.rows.items] } } } : before,
    });
  const tick = (row: SheetRow, isOut: boolean) => {
    const ticked = new Map(leave.rows);
    if (isOut) ticked.set(row.row, { isWrong: row.problems.length > 0, isDuplicate: row.duplicates.length > 0 });
    else ticked.delete(row.row);
    onLeave({ ...leave, rows: ticked });
  };
  const byKind = (row: SheetRow) => (leave.problems && row.problems.length > 0) || (leave.duplicates && row.duplicates.length > 0);
  const says = ({ cells }: SheetRow) => {
    const told = telling.flatMap((key) => cells[found.mapping.indexOf(key)] || []);
    return (told.length > 0 ? told : cells.filter(Boolean).slice(0, 5)).join(' · ');
  };
  const counts: Record<Kind, number> = { PROBLEMS: found.problemCount, DUPLICATES: found.duplicateCount, ALL: found.rowCount };
  const kinds: readonly Kind[] = ['PROBLEMS', 'DUPLICATES', 'ALL'];
  return (
    <Section title={t('rows.title')} aside={found.problemCount > 0 && <DownloadProblems found={found} />}>
      <Segmented label={t('rows.kind')} choices={kinds.map((value) => ({ value, label: t(`rows.${value}`, { number: format.number(counts[value]) }) }))} value={kind} onChange={setKind} />
      {kind === 'DUPLICATES' && <p className="muted">{t('rows.duplicateRule')}</p>}
      {error && <ErrorNote title={t('rows.failed')} action={<Button onClick={() => void refetch()}>{t('rows.retry')}</Button>} />}
      {!page && loading ? (
        <Skeleton lines={5} />
      ) : (
        <div className="import-rows">
          <Table
            caption={t('rows.title')}
            captionHidden
            rows={rows}
            rowKey={({ row }) => String(row)}
            empty={<EmptyState title={t('rows.none')} />}
            columns={[
              { id: 'row', heading: t('rows.row'), main: true, cell: ({ row }) => t('rows.number', { row: format.number(row) }) },
              { id: 'says', heading: t('rows.says'), cell: (row) => <span className="import-says">{says(row)}</span> },
              { id: 'found', heading: t('rows.found'), cell: (row) => <RowFindings operationId={found.operationId} row={row} /> },
              {
                id: 'leave',
                heading: t('rows.leave'),
                cell: (row) => (
                  <Checkbox checked={byKind(row) || leave.rows.has(row.row)} disabled={byKind(row)} onChange={(isOut) => tick(row, isOut)}>
                    <span className="visually-hidden">{t('rows.leaveRow', { row: String(row.row) })}</span>
                  </Checkbox>
                ),
              },
            ]}
          />
        </div>
      )}
      {page?.nextCursor && (
        <p className="row">
          <Button busy={loading} onClick={() => void more()}>
            {t('rows.more')}
          </Button>
          <span className="muted">{t('rows.shown', { shown: format.number(rows.length) })}</span>
        </p>
      )}
    </Section>
  );
};
