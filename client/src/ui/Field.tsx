import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What every field can say of itself. */
export interface FieldWords {
  readonly label: ReactNode;
  /** What to write, in one line. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do. */
  readonly error?: ReactNode;
  /** Fields may be left empty unless this is set. */
  readonly required?: boolean;
  readonly labelHidden?: boolean;
}

/** What a control needs so that its label, hint and error are read with it. */
export interface ControlLinks {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

interface Props extends FieldWords {
  readonly children: (links: ControlLinks) => ReactNode;
}

/** Label, hint, control and error as one. */
export const Field = ({ label, hint, error, required = false, labelHidden = false, children }: Props) => {
  const { t } = useTranslation('kit');
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [error ? errorId : '', hint ? hintId : ''].filter(Boolean).join(' ');
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
        {required && <span className="field-mark"> · {t('required')}</span>}
      </label>
      {hint && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      {error && (
        <p id={errorId} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
};
