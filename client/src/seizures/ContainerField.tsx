import { parseContainerNumber } from '@muster/shared/identifiers/container-number';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import type { FieldWords } from '../ui/Field';
import { TextField } from '../ui/TextField';
import { listOf } from './report-draft';

interface Props extends Pick<FieldWords, 'label' | 'hint' | 'error'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Container numbers, checked as soon as they are whole; a wrong check digit is named with the right one. */
export const ContainerField = ({ value, onChange, error, ...words }: Props) => {
  const { t } = useTranslation('seizures');
  const [left, setLeft] = useState(false);
  const numbers = listOf(value);
  const wrong = numbers.flatMap((number) => {
    const parsed = parseContainerNumber(number);
    if (parsed.ok) return [];
    // While it is being typed a number is not wrong yet, only short.
    if (parsed.rule === 'container-number.format' && !left) return [];
    return [{ number, parsed }];
  });
  const right = numbers.length - numbers.filter((number) => !parseContainerNumber(number).ok).length;
  const correct = (number: string, expected: string) => onChange(value.replace(number, `${number.slice(0, -1)}${expected}`));
  return (
    <div className="checked-field">
      <TextField
        {...words}
        value={value}
        onChange={(next) => {
          setLeft(false);
          onChange(next);
        }}
        onBlur={() => setLeft(true)}
        error={wrong.length === 0 ? error : undefined}
        code
      />
      <div role="status" className="checked-notes">
        {wrong.map(({ number, parsed }) => (
          <p key={number} className="field-error">
            {parsed.rule === 'container-number.check-digit'
              ? t('report.containerDigit', { number, expected: parsed.expected })
              : t('report.containerFormat', { number })}
            {parsed.rule === 'container-number.check-digit' && (
              <Button kind="quiet" onClick={() => correct(number, parsed.expected)}>
                {t('report.useDigit', { expected: parsed.expected })}
              </Button>
            )}
          </p>
        ))}
        {wrong.length === 0 && right > 0 && <p className="muted small">{t('report.containersRight', { count: right })}</p>}
      </div>
    </div>
  );
};
