/** What is known of a row that was left out by itself. */
export interface LeftOutRow {
  readonly isWrong: boolean;
  readonly isDuplicate: boolean;
}

/** Which rows are to be left out. */
export interface LeftOut {
  readonly problems: boolean;
  readonly duplicates: boolean;
  readonly rows: ReadonlyMap<number, LeftOutRow>;
}

/** How many rows a file has, how many of them are wrong, repeat something, or both. */
export interface RowCounts {
  readonly all: number;
  readonly wrong: number;
  readonly duplicates: number;
  readonly both: number;
}

/** Nothing is left out until somebody says so. */
export const nothingLeftOut: LeftOut = { problems: false, duplicates: false, rows: new Map() };

/** What would come of an import: reports made, rows left out, and wrong rows that still stand in its way. */
export interface Outcome {
  readonly reports: number;
  readonly leftOut: number;
  readonly inTheWay: number;
}

/**
 * Counts what an import comes to; a row that is wrong and repeats something is left out once.
 * @example outcomeOf({ all: 10, wrong: 2, duplicates: 3, both: 1 }, { problems: true, duplicates: true, rows: new Map() }).reports // 6
 */
export const outcomeOf = ({ all, wrong, duplicates, both }: RowCounts, leave: LeftOut): Outcome => {
  const byKind = (leave.problems ? wrong : 0) + (leave.duplicates ? duplicates : 0) - (leave.problems && leave.duplicates ? both : 0);
  const alone = [...leave.rows.values()].filter(({ isWrong, isDuplicate }) => !(leave.problems && isWrong) && !(leave.duplicates && isDuplicate));
  const leftOut = byKind + alone.length;
  const inTheWay = leave.problems ? 0 : wrong - (leave.duplicates ? both : 0) - alone.filter(({ isWrong }) => isWrong).length;
  return { reports: all - leftOut - inTheWay, leftOut, inTheWay };
};
