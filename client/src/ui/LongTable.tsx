import { memo, useRef, type Ref } from 'react';
import type { Column } from './Table';
import { useRowKeys } from './use-row-keys';
import { useWindow } from './use-window';

/** A column of a table that is drawn in parts: its width is told, since no row can tell it for all. */
export interface WideColumn<Data> extends Column<Data> {
  /** A share of the table's width, in percent. */
  readonly width: number;
}

interface Props<Row, Data> {
  readonly caption: string;
  readonly columns: readonly WideColumn<Data>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Reads what a row shows, within the row; undefined where there is nothing to show any more. */
  readonly useRow: (row: Row) => Data | undefined;
  /** How many rows the whole list has, where that is known. */
  readonly total?: number | undefined;
  /** Rows that are on their way. */
  readonly coming?: number | undefined;
  readonly onEnd?: (() => void) | undefined;
}

/** A table of any length: only the rows in sight are drawn, and every row says which of how many it is. */
export const LongTable = <Row, Data>({ caption, columns, rows, rowKey, useRow, total, coming, onEnd }: Props<Row, Data>) => {
  const body = useRef<HTMLTableSectionElement>(null);
  useRowKeys(body);
  const keyOf = (index: number) => rowKey(rows[index] as Row);
  const { drawn, measure } = useWindow({ count: rows.length, place: body, keyOf, estimate: 52, coming, onEnd });
  // The heading is a row too; -1 says that nobody knows how many there are.
  return (
    <table className="table" role="table" data-long aria-rowcount={total === undefined ? -1 : total + 1}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          {columns.map(({ id, heading, number, width }) => (
            <th key={id} scope="col" role="columnheader" className={number ? 'number' : undefined} style={{ inlineSize: `${width}%` }}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} role="rowgroup">
        {drawn.map((part) =>
          'space' in part ? (
            <tr key={part.key} aria-hidden="true" className="table-space">
              <td colSpan={columns.length} style={{ blockSize: part.space }} />
            </tr>
          ) : (
            <LongRow key={part.key} row={rows[part.index] as Row} index={part.index} columns={columns} rowKey={rowKey} useRow={useRow} measure={measure} />
          ),
        )}
      </tbody>
    </table>
  );
};

interface RowProps<Row, Data> extends Pick<Props<Row, Data>, 'columns' | 'rowKey' | 'useRow'> {
  readonly row: Row;
  readonly index: number;
  readonly measure: Ref<HTMLTableRowElement>;
}

const DrawnRow = <Row, Data>({ row, index, columns, rowKey, useRow, measure }: RowProps<Row, Data>) => {
  const data = useRow(row);
  if (data === undefined) return null;
  return (
    <tr ref={measure} role="row" data-index={index} data-row={rowKey(row)} aria-rowindex={index + 2}>
      {columns.map(({ id, heading, main, number, cell }) =>
        main ? (
          <th key={id} scope="row" role="rowheader">
            {cell(data)}
          </th>
        ) : (
          <td key={id} role="cell" data-heading={heading} className={number ? 'number' : undefined}>
            {cell(data)}
          </td>
        ),
      )}
    </tr>
  );
};

/** What is in sight already is not drawn again while others come into sight. */
const LongRow = memo(DrawnRow) as typeof DrawnRow;
