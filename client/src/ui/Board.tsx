import { useId, useRef, type ReactNode } from 'react';
import { useFormat } from '../platform/use-format';
import { useRowKeys } from './use-row-keys';

/** What stands in one state: its sign and its cards, each a list item with `data-row`. */
export interface BoardColumn {
  readonly key: string;
  readonly heading: ReactNode;
  readonly cards: readonly ReactNode[];
}

interface Props {
  readonly columns: readonly BoardColumn[];
  /** What a column says that has no card. */
  readonly none: ReactNode;
}

/** Cards side by side by state, gone through with the keys of lists; below each other on a phone. */
export const Board = ({ columns, none }: Props) => {
  const format = useFormat();
  const id = useId();
  const board = useRef<HTMLDivElement>(null);
  useRowKeys(board);
  return (
    <div ref={board} className="board">
      {columns.map(({ key, heading, cards }) => (
        <section key={key} className="board-column" aria-labelledby={`${id}-${key}`}>
          <h2 id={`${id}-${key}`}>
            {heading} <span className="muted">{format.number(cards.length)}</span>
          </h2>
          {cards.length === 0 ? <p className="muted small">{none}</p> : <ol>{cards}</ol>}
        </section>
      ))}
    </div>
  );
};
