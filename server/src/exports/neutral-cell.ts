const startsFormula = /^[=+\-@\t\r]/;
const decimal = /^-?\d+(\.\d+)?$/;

/** A text that no spreadsheet takes for a formula: an apostrophe goes before what would begin one. */
export const neutralText = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

/** Whether a cell of a numeric column really holds a number; anything else is treated as text. */
export const isDecimal = (text: string): boolean => decimal.test(text);

/** A number that a spreadsheet's floats can hold as it is: fifteen digits; a longer one stays text. */
export const fitsSpreadsheet = (text: string): boolean => isDecimal(text) && text.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15;
