/** The arguments under which the cache keeps a list. */
export const argumentsOf = (storeFieldName: string, field: string): Record<string, unknown> => {
  const written = storeFieldName.slice(field.length).replace(/^\(|\)$/g, '').replace(/^:/, '');
  return written ? (JSON.parse(written) as Record<string, unknown>) : {};
};

/** Whether an argument says anything. */
export const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
