/** How large a file of reports may be. */
export const importLimits = { bytes: 20 * 1024 * 1024, columns: 100, rows: 50_000, cell: 8000 };
