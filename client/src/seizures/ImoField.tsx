import { parseImoNumber } from '@muster/shared/identifiers/imo-number';
import { useTranslation } from 'react-i18next';
import type { FieldWords } from '../ui/Field';
import { TextField } from '../ui/TextField';

interface Props extends Pick<FieldWords, 'label' | 'error'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** An IMO number; one with a wrong check digit is kept and flagged, since ships do sail under such numbers. */
export const ImoField = ({ value, onChange, ...words }: Props) => {
  const { t } = useTranslation('seizures');
  const parsed = value ? parseImoNumber(value) : undefined;
  return (
    <div className="checked-field">
      <TextField {...words} value={value} onChange={onChange} inputMode="numeric" code />
      <div role="status" className="checked-notes">
        {parsed?.ok && !parsed.checkDigitValid && <p className="field-flag">{t('report.imoFlag')}</p>}
      </div>
    </div>
  );
};
