/**
 * Countries outside the OECD that had asked by 2025-02-21 to be on the Commission's list of those that may take waste that is not hazardous from the Union
 * (Regulation (EU) 2024/1157). The list itself is not in this edition. Edition: 2026-11-01.
 */
export const requestedByEu: ReadonlySet<string> = new Set([
  'BA', 'BD', 'EG', 'ID', 'IN', 'KZ', 'MA', 'MC', 'MD', 'MK', 'MY', 'NG', 'PH', 'PK', 'RS', 'SA', 'SG', 'SV', 'TG', 'TH', 'TN', 'TW', 'UA', 'VN',
]);
