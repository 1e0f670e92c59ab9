interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
}

/** A word of a sentence that can be changed for another. */
export const SentenceWord = ({ label, value, any, options, onChange }: Props) => (
  <select className="sentence-word" aria-label={label} data-set={value ? true : undefined} value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
    <option value="">{any}</option>
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);
