/**
 * Codes of ISO 3166-1 that name no State, but what belongs to one. Which treaties of that State reach it is not in this edition, so that nothing is
 * judged of it where a verdict would be published or counted. Antarctica is the area of Article 4(6). Edition: 2026-11-01.
 */
const territories: ReadonlySet<string> = new Set([
  'AI', 'AQ', 'AS', 'AW', 'AX', 'BL', 'BM', 'BQ', 'BV', 'CC', 'CW', 'CX', 'EH', 'FK', 'FO', 'GF', 'GG', 'GI', 'GL', 'GP', 'GS', 'GU', 'HK', 'HM', 'IM', 'IO', 'JE', 'KY', 'MF', 'MO', 'MP', 'MQ',
  'MS', 'NC', 'NF', 'PF', 'PM', 'PN', 'PR', 'RE', 'SH', 'SJ', 'SX', 'TC', 'TF', 'TK', 'UM', 'VG', 'VI', 'WF', 'YT',
]);

/** Whether a code names what belongs to a State rather than one. */
export const isTerritory = (code: string): boolean => territories.has(code);
