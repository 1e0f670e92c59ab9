import type { FieldChange } from '../ui/ChangedFields';

/** A field of a draft, by its name and as it is said to a reader. */
export interface SaidField<Draft> {
  readonly field: string;
  readonly label: string;
  readonly say: (draft: Draft) => string | null | undefined;
}

/** What two drafts say differently, in the reader's words; what is not said is a dash. */
export const changesOf = <Draft>(fields: readonly SaidField<Draft>[], theirs: Draft, yours: Draft): readonly FieldChange[] =>
  fields.map(({ field, label, say }) => ({ field, label, before: say(theirs)?.trim() || '–', after: say(yours)?.trim() || '–' })).filter(({ before, after }) => before !== after);
