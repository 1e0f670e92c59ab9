import type { HTMLInputTypeAttribute, Ref } from 'react';
import { Field, type FieldWords } from './Field';

interface Props extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel' | 'search' | 'url';
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly name?: string;
  /** Language of what is written in it, as BCP 47, where it may not be that of the screen. */
  readonly lang?: string;
  /** Several lines when given. */
  readonly rows?: number;
  /** Codes and numbers, set in one width and read from left to right. */
  readonly code?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Text on one line, or on several. */
export const TextField = ({ label, hint, error, required, labelHidden, rows, code, onChange, ref, ...input }: Props) => (
  <Field label={label} hint={hint} error={error} required={required ?? false} labelHidden={labelHidden ?? false}>
    {(links) =>
      rows ? (
        <textarea
          {...links}
          className="input"
          rows={rows}
          value={input.value}
          name={input.name}
          lang={input.lang}
          maxLength={input.maxLength}
          placeholder={input.placeholder}
          disabled={input.disabled}
          onBlur={input.onBlur}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...links}
          {...input}
          ref={ref}
          className={code ? 'input code mono' : 'input'}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    }
  </Field>
);
