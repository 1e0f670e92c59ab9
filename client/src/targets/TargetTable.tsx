import type { TargetState } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Button } from '../ui/Button';
import { TlpMark } from '../handling/TlpMark';
import { Glyph } from '../ui/Glyph';
import { PlacedTime } from '../ui/PlacedTime';
import { StatusBadge } from '../ui/StatusBadge';
import { streamSigns } from '../ui/stream-signs';
import { Table } from '../ui/Table';
import { ClockSign } from './ClockSign';
import { byArrival, type TargetColumn } from './target-columns';
import { useTargetWords } from './use-target-words';

interface Props {
  readonly columns: readonly TargetColumn[];
  readonly now: number;
  readonly onMore: (state: TargetState) => void;
}

/** The same targets as one list, the next expected first. */
export const TargetTable = ({ columns, now, onMore }: Props) => {
  const { t } = useTranslation(['targets', 'vocabulary']);
  const { marks, way } = useTargetWords();
  const more = columns.filter(({ nextCursor }) => nextCursor);
  return (
    <>
      <Table
        caption={t('targets:title')}
        captionHidden
        rows={columns.flatMap(({ rows }) => rows).sort(byArrival)}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'title',
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
          { id: 'expected', heading: t('targets:list.expected'), cell: (row) => <span className="target-when">{row.expectedAt ? <PlacedTime at={row.expectedAt} zone={row.expectedZone ?? undefined} /> : '–'}</span> },
          { id: 'clock', heading: t('targets:list.clock'), cell: (row) => <span className="target-sign"><ClockSign target={row} now={now} /></span> },
          { id: 'way', heading: t('targets:list.way'), cell: (row) => way(row) || '–' },
          {
            id: 'stream',
            heading: t('targets:list.stream'),
            cell: (row) =>
              row.wasteStream && (
                <span className="sign row-sign">
                  <Glyph {...streamSigns[row.wasteStream]} />
                  <span>{t(`vocabulary:wasteStream.${row.wasteStream}`)}</span>
                </span>
              ),
          },
          { id: 'who', heading: t('targets:list.who'), cell: (row) => row.assignments.map(({ agency }) => agency.shortName).join(', ') || t('targets:card.nobody') },
          { id: 'state', heading: t('targets:list.state'), cell: (row) => <StatusBadge kind="targetState" state={row.targetState} /> },
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
