import { parseAmount } from '@muster/shared/seizures/quantity';
import type { QuantityUnit } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Field, type FieldWords } from './Field';
import { typedAmount } from './typed-amount';

interface Props extends FieldWords {
  readonly unit: QuantityUnit;
  /** As typed; `typedAmount` makes the exact decimal of it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
}

/** An exact amount in one unit; what was understood is read back, so that 1,5 and 1.5 are never confused. */
export const AmountField = ({ unit, value, onChange, name, error, ...words }: Props) => {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const [left, setLeft] = useState(false);
  const parsed = value.trim() === '' ? undefined : parseAmount(typedAmount(value, format.locale), unit);
  const wrong = left && parsed && !parsed.ok ? t(`amount.${parsed.rule}`) : undefined;
  const mass = parsed?.ok && unit === 'KILOGRAM' ? format.mass(parsed.amount) : undefined;
  return (
    <Field {...words} error={error ?? wrong}>
      {(links) => (
        <div className="amount">
          <input
            {...links}
            name={name}
            className="input code number"
            inputMode={unit === 'PIECE' || unit === 'CONTAINER' ? 'numeric' : 'decimal'}
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={() => setLeft(true)}
          />
          <span className="amount-unit">{t(`unit.${unit}`, { count: parsed?.ok ? Number(parsed.amount) : 2 })}</span>
          <output className="amount-read" htmlFor={links.id}>
            {parsed?.ok && (mass?.unit === 't' ? `= ${mass.short} t` : `= ${format.decimal(parsed.amount)}`)}
          </output>
        </div>
      )}
    </Field>
  );
};
