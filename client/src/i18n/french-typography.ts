import { mapTexts } from './map-texts';

const noBreak = '\u00a0';

const setText = (text: string): string =>
  text.replace(/ ([:;!?»%])/g, `${noBreak}$1`).replace(/« /g, `«${noBreak}`);

/** French sets a space before : ; ! ? » that must not break the line; authors type a plain one. */
export const frenchTypography = <Node>(catalogue: Node): Node => mapTexts(catalogue, setText);
