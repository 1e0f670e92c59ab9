/** A code of a list that changes: valid from a day (inclusive) to a day (inclusive). Null is open. */
export interface DatedCode {
  readonly code: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Whether a code was in force on a day, given as YYYY-MM-DD or as an instant. */
export const codeValidOn = (entry: Pick<DatedCode, 'validFrom' | 'validTo'>, date: string): boolean => {
  const day = date.slice(0, 10);
  return (entry.validFrom === null || entry.validFrom <= day) && (entry.validTo === null || day <= entry.validTo);
};
