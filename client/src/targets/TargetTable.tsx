import type { TargetState } from '@muster/shared/vocabularies';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TargetRow_TargetFragment } from '../graphql/graphql';
import { Button } from '../ui/Button';
import { TlpMark } from '../handling/TlpMark';
import { Glyph } from '../ui/Glyph';
import { LongTable } from '../ui/LongTable';
import { PlacedTime } from '../ui/PlacedTime';
import { StatusBadge } from '../ui/StatusBadge';
import { streamSigns } from '../ui/stream-signs';
import { ClockSign } from './ClockSign';
import { byArrival, type TargetColumn } from './target-columns';
import { useTargetWords } from './use-target-words';

interface Props {
  readonly columns: readonly TargetColumn[];
  readonly now: number;
  readonly onMore: (state: TargetState) => void;
}

const useItself = (row: TargetRow_TargetFragment) => row;

/** The same targets as one list, the next expected first. */
export const TargetTable = ({ columns, now, onMore }: Props) => {
  const { t } = useTranslation(['targets', 'vocabulary']);
  const { marks, way } = useTargetWords();
  const more = columns.filter(({ nextCursor }) => nextCursor);
  const rows = useMemo(() => columns.flatMap((column) => column.rows).sort(byArrival), [columns]);
  return (
    <>
      <LongTable
        caption={t('targets:title')}
        rows={rows}
        useRow={useItself}
        total={more.length > 0 ? undefined : rows.length}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'title',
            width: 29,
            heading: t('targets:list.target'),
            main: true,
            cell: (row) => (
              <span className="row-found">
                <Link className="row-link" href={`/operations/${row.operationId}/targets/${row.id}`}>
                  {row.title}
                </Link>
                <TlpMark handling={row.handling} />
                <span className="target-marks muted small">{[t(`vocabulary:targetKind.${row.kind}`), ...marks(row)].join(' · ')}</span>
              </span>
            ),
          },
          { id: 'expected', width: 14, heading: t('targets:list.expected'), cell: (row) => <span className="target-when">{row.expectedAt ? <PlacedTime at={row.expectedAt} zone={row.expectedZone ?? undefined} /> : '–'}</span> },
          { id: 'clock', width: 12, heading: t('targets:list.clock'), cell: (row) => <span className="target-sign"><ClockSign target={row} now={now} /></span> },
          { id: 'way', width: 14, heading: t('targets:list.way'), cell: (row) => way(row) || '–' },
          {
            id: 'stream',
            width: 13,
            heading: t('targets:list.stream'),
            cell: (row) =>
              row.wasteStream && (
                <span className="sign row-sign">
                  <Glyph {...streamSigns[row.wasteStream]} />
                  <span>{t(`vocabulary:wasteStream.${row.wasteStream}`)}</span>
                </span>
              ),
          },
          { id: 'who', width: 9, heading: t('targets:list.who'), cell: (row) => row.assignments.map(({ agency }) => agency.shortName).join(', ') || t('targets:card.nobody') },
          { id: 'state', width: 9, heading: t('targets:list.state'), cell: (row) => <StatusBadge kind="targetState" state={row.targetState} /> },
        ]}
      />
      {more.length > 0 && (
        <p className="row no-print">
          <Button onClick={() => more.forEach(({ state }) => onMore(state))}>{t('targets:board.more')}</Button>
        </p>
      )}
    </>
  );
};
