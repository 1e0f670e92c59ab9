/** A record of a comma-separated file, and the line on which it begins. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Splits comma-separated text into its records; cells in quotation marks may hold commas, marks and line ends. Null when a mark is never closed. */
export const csvLines = (text: string): CsvLine[] | null => {
  const records: CsvLine[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let [line, began] = [1, 1];
  const end = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cell !== '') records.push({ line: began, cells });
    [cells, cell] = [[], ''];
  };
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '\n') line += 1;
    if (isQuoted) {
      if (mark !== '"') cell += mark;
      else if (text[at + 1] === '"') { cell += '"'; at += 1; }
      else isQuoted = false;
    } else if (mark === '"' && cell === '') isQuoted = true;
    else if (mark === ',') { cells.push(cell); cell = ''; }
    else if (mark === '\n') { end(); began = line; }
    else if (mark !== '\r') cell += mark;
  }
  if (isQuoted) return null;
  if (cell !== '' || cells.length > 0) end();
  return records;
};
