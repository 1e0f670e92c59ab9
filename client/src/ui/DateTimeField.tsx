import { reportedPrecisions, type DatePrecision } from '@muster/shared/vocabularies';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldWords } from './Field';

/** A date as it is known: the clock of the place, and how precise. */
export interface KnownDate {
  /** 2026-03-10, 2026-03 or 2026, by precision. */
  readonly date: string;
  /** 09:30, when the precision is the minute. */
  readonly time: string;
  readonly precision: DatePrecision;
}

interface Props extends FieldWords {
  readonly value: KnownDate;
  readonly onChange: (value: KnownDate) => void;
  /** The zone of the place (IANA name) that the clock belongs to. */
  readonly zone: string;
  /** Known to the minute or not at all: no choice of precision. */
  readonly toTheMinute?: boolean;
}

const lengths: Readonly<Record<DatePrecision, number>> = { MINUTE: 10, DAY: 10, MONTH: 7, YEAR: 4, UNKNOWN: 0 };

const withPrecision = (value: KnownDate, precision: DatePrecision): KnownDate => {
  const whole = value.date ? `${value.date}${'-01-01'.slice(Math.max(0, value.date.length - 4))}`.slice(0, 10) : '';
  return { date: whole.slice(0, lengths[precision]), time: precision === 'MINUTE' ? value.time : '', precision };
};

/** When something happened, as precisely as it is known, on the clock of its place. */
export const DateTimeField = ({ label, hint, error, required, value, onChange, zone, toTheMinute = false }: Props) => {
  const { t } = useTranslation('kit');
  const id = useId();
  const type = value.precision === 'YEAR' ? 'number' : value.precision === 'MONTH' ? 'month' : 'date';
  return (
    <fieldset className="field" data-invalid={error ? true : undefined} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="field-label">
        {label}
        {required && <span className="field-mark"> · {t('required')}</span>}
      </legend>
      {hint && <p className="field-hint">{hint}</p>}
      <div className="date-time">
        <input
          className="input"
          type={type}
          aria-label={t('when.date')}
          aria-required={required || undefined}
          aria-invalid={error ? true : undefined}
          placeholder={value.precision === 'MONTH' ? '2026-03' : undefined}
          value={value.date}
          onChange={(event) => onChange({ ...value, date: event.target.value })}
        />
        {value.precision === 'MINUTE' && (
          <input
            className="input"
            type="time"
            aria-label={t('when.time')}
            value={value.time}
            onChange={(event) => onChange({ ...value, time: event.target.value })}
          />
        )}
        {!toTheMinute && (
          <select
            className="input"
            aria-label={t('when.precision')}
            value={value.precision}
            onChange={(event) => onChange(withPrecision(value, event.target.value as DatePrecision))}
          >
            {reportedPrecisions.map((precision) => (
              <option key={precision} value={precision}>
                {t(`when.${precision}`)}
              </option>
            ))}
          </select>
        )}
        {value.precision === 'MINUTE' && <span className="date-zone">{t('when.zone', { zone: zone.replace(/_/g, ' ') })}</span>}
      </div>
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </fieldset>
  );
};
