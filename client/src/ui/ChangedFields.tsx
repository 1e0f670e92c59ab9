/** One thing that two versions tell differently, in the reader's words. */
export interface FieldChange {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

interface Props {
  readonly changes: readonly FieldChange[];
  readonly beforeWords: string;
  readonly afterWords: string;
}

/** What two versions of a record tell differently, side by side. */
export const ChangedFields = ({ changes, beforeWords, afterWords }: Props) => (
  <dl className="changes">
    {changes.map(({ field, label, before, after }) => (
      <div key={field}>
        <dt>{label}</dt>
        <dd>
          <del>
            <span className="visually-hidden">{beforeWords}: </span>
            {before}
          </del>
          <ins>
            <span className="visually-hidden">{afterWords}: </span>
            {after}
          </ins>
        </dd>
      </div>
    ))}
  </dl>
);
