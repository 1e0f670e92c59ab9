import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowKeys } from './use-row-keys';

/** One column: its heading and what stands in it. */
export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** Sorting here in the browser; leave out and use `onSort` when the server sorts. */
  readonly compare?: (a: Row, b: Row) => number;
  readonly sortable?: boolean;
  /** Figures stand at the end. */
  readonly number?: boolean;
  /** What the row is called: its heading, and the first line on a phone. */
  readonly main?: boolean;
}

/** A column and a way. */
export interface Sort {
  readonly column: string;
  readonly down: boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  /** What to say when there is nothing. */
  readonly empty?: ReactNode;
  /** Rows that just changed, shown for a moment. */
  readonly changed?: ReadonlySet<string>;
}

/** A table that sorts by its headings, moves with j and k, and becomes a list on a phone. */
export const Table = <Row,>(props: Props<Row>) => {
  const { caption, captionHidden = false, columns, rows, rowKey, onSort, empty, changed } = props;
  const { t } = useTranslation('kit');
  const body = useRef<HTMLTableSectionElement>(null);
  useRowKeys(body);
  const [own, setOwn] = useState<Sort | undefined>(undefined);
  const sort = props.sort ?? own;
  const ordered = useMemo(() => {
    const compare = sort && columns.find((column) => column.id === sort.column)?.compare;
    if (!compare || onSort) return rows;
    return [...rows].sort((a, b) => (sort.down ? -compare(a, b) : compare(a, b)));
  }, [rows, sort, columns, onSort]);
  const press = (column: Column<Row>) => {
    const down = sort?.column === column.id ? !sort.down : Boolean(column.number);
    (onSort ?? setOwn)({ column: column.id, down });
  };
  if (rows.length === 0 && empty) return <>{empty}</>;
  // The roles are spelled out because a table laid out as a list loses them in some browsers.
  return (
    <table className="table" role="table">
      <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => {
            const here = sort?.column === column.id ? sort : undefined;
            const sortable = column.sortable ?? Boolean(column.compare);
            return (
              <th
                key={column.id}
                scope="col"
                role="columnheader"
                className={column.number ? 'number' : undefined}
                aria-sort={here ? (here.down ? 'descending' : 'ascending') : undefined}
              >
                {sortable ? (
                  <button type="button" title={t('table.sortBy', { column: column.heading })} onClick={() => press(column)}>
                    {column.heading}
                    <span aria-hidden="true" className="sort-mark">
                      {here ? (here.down ? '↓' : '↑') : ''}
                    </span>
                  </button>
                ) : (
                  column.heading
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody ref={body} role="rowgroup">
        {ordered.map((row) => {
          const key = rowKey(row);
          return (
            <tr key={key} role="row" data-row={key} data-changed={changed?.has(key) || undefined}>
              {columns.map((column) =>
                column.main ? (
                  <th key={column.id} scope="row" role="rowheader">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    role="cell"
                    data-heading={column.heading}
                    className={column.number ? 'number' : undefined}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
