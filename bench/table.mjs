const short = (number) => (number === null || number === undefined ? '' : number >= 1000 ? Math.round(number).toLocaleString('en') : number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2));
const withSpread = ({ median, min, max }) => `${short(median)} (${short(min)}-${short(max)})`;

/** The one table: a part for each thing that was measured, a row for each way to do it. */
export const printTable = (parts) =>
  parts
    .map(({ title, unit, bar, rows }) => {
      const cells = rows.map(({ name, ratio, figure, note }) => [name, ratio ? withSpread(ratio) : '', figure ? withSpread(figure) : '', note ?? '']);
      const lines = [['', 'ratio (min-max)', `${unit} (min-max)`, ''], ...cells];
      const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
      const body = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd());
      return [`\n${title}`, ...(bar ? [`bar: ${bar}`] : []), '', ...body.map((line) => `  ${line}`)].join('\n');
    })
    .join('\n');
