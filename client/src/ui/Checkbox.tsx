import type { ReactNode } from 'react';

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
  readonly name?: string;
}

/** Yes or no. */
export const Checkbox = ({ checked, onChange, children, hint, disabled, name }: Props) => (
  <label className="choice">
    <input
      type="checkbox"
      name={name}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>
      {children}
      {hint && <span className="choice-hint">{hint}</span>}
    </span>
  </label>
);
