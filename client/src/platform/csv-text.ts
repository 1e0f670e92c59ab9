const startsFormula = /^[=+\-@\t\r]/;

const cell = (text: string): string => {
  // A spreadsheet would run what begins like a formula (OWASP, CSV injection).
  const plain = startsFormula.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** What separates cells where this reader's spreadsheet looks for them. */
export const separatorFor = (language: string): ',' | ';' => (language === 'fr' ? ';' : ',');

/** Lines as a file for a spreadsheet; the mark in front makes it read as UTF-8. */
export const csvText = (lines: readonly (readonly string[])[], separator: ',' | ';'): string => `\ufeff${lines.map((line) => line.map(cell).join(separator)).join('\r\n')}\r\n`;
