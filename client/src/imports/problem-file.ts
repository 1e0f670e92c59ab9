/** One line of the list of problems: the row, the column, what stands there and why it cannot stay. */
export type ProblemLine = readonly [row: string, column: string, value: string, reason: string];

const startsFormula = /^[=+\-@\t\r]/;

const cell = (text: string): string => {
  // A spreadsheet would run what begins like a formula (OWASP, CSV injection).
  const plain = startsFormula.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** The list of problems as a file for a spreadsheet; the mark in front makes it read as UTF-8. */
export const problemFile = (headings: ProblemLine, lines: readonly ProblemLine[], separator: ',' | ';'): string =>
  `\ufeff${[headings, ...lines].map((line) => line.map(cell).join(separator)).join('\r\n')}\r\n`;
