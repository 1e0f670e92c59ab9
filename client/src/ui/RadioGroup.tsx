import { useId, type ReactNode } from 'react';

/** One of a few answers. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface Props<Value extends string> {
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Side by side as one control, for two to five short words. */
  readonly segmented?: boolean;
}

/** One answer out of a few that are all in sight. */
export const RadioGroup = <Value extends string>(props: Props<Value>) => {
  const { label, labelHidden, hint, error, choices, value, onChange, segmented } = props;
  const name = useId();
  return (
    <fieldset className="field" data-invalid={error ? true : undefined}>
      <legend className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      <div className={segmented ? 'segmented' : 'choices'}>
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint && <span className="choice-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
};
