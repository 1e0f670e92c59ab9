import { useRef } from 'react';
import { useWindow } from '../ui/use-window';
import type { TargetColumn } from './target-columns';
import { TargetCard } from './TargetCard';

interface Props {
  readonly column: TargetColumn;
  readonly now: number;
  readonly onMore: () => void;
}

/** The cards of one column, of which only those in sight are drawn. */
export const TargetCards = ({ column, now, onMore }: Props) => {
  const { rows, count, nextCursor } = column;
  const place = useRef<HTMLOListElement>(null);
  // A page is asked for once, by the cursor that it follows; and never for a column that a narrow screen does not show.
  const asked = useRef<string>(undefined);
  const goOn = () => {
    if (asked.current === nextCursor || place.current?.offsetParent === null) return;
    asked.current = nextCursor ?? undefined;
    onMore();
  };
  const total = count.isAtLeast ? -1 : count.value;
  const { drawn, measure } = useWindow({
    count: rows.length,
    place,
    keyOf: (index) => rows[index]?.id ?? '',
    estimate: 150,
    coming: nextCursor ? (count.isAtLeast ? Infinity : Math.max(0, count.value - rows.length)) : 0,
    onEnd: nextCursor ? goOn : undefined,
  });
  return (
    <ol ref={place} className="target-cards">
      {drawn.map((part) => {
        if ('space' in part) return <li key={part.key} aria-hidden="true" className="target-space" style={{ blockSize: part.space }} />;
        const target = rows[part.index];
        return target && <TargetCard key={part.key} target={target} now={now} index={part.index} total={total} measure={measure} />;
      })}
    </ol>
  );
};
