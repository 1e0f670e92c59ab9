import { quantityBases, quantityUnits } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { AmountField } from '../ui/AmountField';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { emptyQuantity, type DraftQuantity } from './report-draft';

interface Props {
  readonly quantities: readonly DraftQuantity[];
  readonly onChange: (quantities: readonly DraftQuantity[]) => void;
  /** What is wrong at a path below the quantities: '' for all of them, '0.amount' for one. */
  readonly problem: (path: string) => string | undefined;
}

/** Quantities side by side, each with its unit and how it is known; never added to one another. */
export const QuantityRows = ({ quantities, onChange, problem }: Props) => {
  const { t } = useTranslation(['seizures', 'vocabulary']);
  const set = (index: number, patch: Partial<DraftQuantity>) =>
    onChange(quantities.map((each, at) => (at === index ? { ...each, ...patch } : each)));
  const nextUnit = quantityUnits.find((unit) => !quantities.some((each) => each.unit === unit)) ?? 'KILOGRAM';
  return (
    <div className="quantity-rows">
      {quantities.map((quantity, index) => (
        <div key={index} className="quantity-row" role="group" aria-label={t('seizures:report.quantity', { number: String(index + 1) })}>
          <AmountField
            label={t(index === 0 ? 'seizures:report.amount' : 'seizures:report.amountToo')}
            unit={quantity.unit}
            value={quantity.amount}
            onChange={(amount) => set(index, { amount })}
            error={problem(`${index}.amount`) ?? (index === 0 ? problem('') : undefined)}
            required={index === 0}
          />
          <div className="quantity-choice">
            <Select
              label={t('seizures:report.unit')}
              options={quantityUnits.map((value) => ({ value, label: t(`vocabulary:quantityUnit.${value}`) }))}
              value={quantity.unit}
              onChange={(unit) => unit && set(index, { unit })}
            />
            <Select
              label={t('seizures:report.basis')}
              options={quantityBases.map((value) => ({ value, label: t(`vocabulary:quantityBasis.${value}`) }))}
              value={quantity.basis}
              onChange={(basis) => basis && set(index, { basis })}
            />
            {index > 0 && (
              <Button kind="quiet" onClick={() => onChange(quantities.filter((_each, at) => at !== index))}>
                {t('seizures:report.removeQuantity')}
              </Button>
            )}
          </div>
        </div>
      ))}
      {quantities.length < 10 && (
        <Button kind="quiet" onClick={() => onChange([...quantities, { ...emptyQuantity, unit: nextUnit }])}>
          {t('seizures:report.addQuantity')}
        </Button>
      )}
    </div>
  );
};
