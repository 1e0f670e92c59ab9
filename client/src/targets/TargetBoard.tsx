import type { TargetState } from '@muster/shared/vocabularies';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { Segmented } from '../ui/Segmented';
import { StatusBadge } from '../ui/StatusBadge';
import { useRowKeys } from '../ui/use-row-keys';
import type { TargetColumn } from './target-columns';
import { TargetCards } from './TargetCards';

interface Props {
  readonly columns: readonly TargetColumn[];
  readonly now: number;
  readonly onMore: (state: TargetState) => void;
}

/** Targets side by side by state, the next expected first; on a phone one state at a time. */
export const TargetBoard = ({ columns, now, onMore }: Props) => {
  const { t } = useTranslation(['targets', 'vocabulary']);
  const format = useFormat();
  const board = useRef<HTMLDivElement>(null);
  useRowKeys(board);
  const [chosen, setChosen] = useState<TargetState>();
  const shown = columns.find(({ state }) => state === chosen) ?? columns.find(({ rows }) => rows.length > 0) ?? columns[0];
  const countOf = ({ count }: TargetColumn) => (count.isAtLeast ? t('targets:board.over', { number: format.number(count.value) }) : format.number(count.value));
  return (
    <>
      {columns.length > 1 && shown && (
        <div className="target-tabs no-print">
          <Segmented
            label={t('targets:board.states')}
            choices={columns.map((column) => ({
              value: column.state,
              label: (
                <>
                  {t(`vocabulary:targetState.${column.state}`)} <strong>{countOf(column)}</strong>
                </>
              ),
            }))}
            value={shown.state}
            onChange={setChosen}
          />
        </div>
      )}
      <div ref={board} className="target-board" data-columns={columns.length}>
        {columns.map((column) => (
          <section key={column.state} className="target-column" data-shown={column === shown || undefined} aria-labelledby={`column-${column.state}`}>
            <h2 id={`column-${column.state}`}>
              <StatusBadge kind="targetState" state={column.state} /> <span className="target-count">{countOf(column)}</span>
            </h2>
            {column.rows.length === 0 ? (
              <p className="muted small">{t(`targets:board.none.${column.state}`)}</p>
            ) : (
              <TargetCards column={column} now={now} onMore={() => onMore(column.state)} />
            )}
            {column.nextCursor && <Button onClick={() => onMore(column.state)}>{t('targets:board.more')}</Button>}
          </section>
        ))}
      </div>
    </>
  );
};
