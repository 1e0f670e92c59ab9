import { useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, type FieldWords } from '../ui/Field';
import './session.css';

interface Props extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly ref?: Ref<HTMLInputElement>;
}

/** A password that can be pasted, seen when asked for, and that says when Caps Lock is on. */
export const PasswordField = ({ value, onChange, name, autoComplete, ref, ...words }: Props) => {
  const { t } = useTranslation('sign-in');
  const [isShown, setShown] = useState(false);
  const [isCaps, setCaps] = useState(false);
  const watchCaps = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  return (
    <Field {...words}>
      {(links) => (
        <>
          <div className="password-control">
            <input
              {...links}
              ref={ref}
              className="input"
              type={isShown ? 'text' : 'password'}
              name={name}
              autoComplete={autoComplete}
              autoCapitalize="none"
              spellCheck={false}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              onKeyDown={watchCaps}
              onKeyUp={watchCaps}
              onBlur={() => setCaps(false)}
            />
            <button type="button" className="password-show" aria-pressed={isShown} aria-controls={links.id} onClick={() => setShown(!isShown)}>
              {t('show')}
            </button>
          </div>
          <p className="field-hint" role="status">
            {isCaps && t('capsLock')}
          </p>
        </>
      )}
    </Field>
  );
};
