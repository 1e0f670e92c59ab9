import { Field, type FieldWords } from './Field';

/** One answer in a list that fits in the head. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value extends string> extends FieldWords {
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  /** What stands there while nothing is chosen; without it something is always chosen. */
  readonly none?: string;
  readonly name?: string;
  readonly disabled?: boolean;
}

/** One answer out of a list; the platform's own picker, which every phone and screen reader knows. */
export const Select = <Value extends string>({ options, value, onChange, none, name, disabled, ...words }: Props<Value>) => (
  <Field {...words}>
    {(links) => (
      <select
        {...links}
        name={name}
        disabled={disabled}
        className="input"
        value={value ?? ''}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
