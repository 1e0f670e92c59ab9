import type { QuantityBasis, QuantityUnit } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';

/** Whether a figure has been validated by the coordination unit. */
export type Standing = 'preliminary' | 'validated';

interface Props {
  readonly unit: QuantityUnit;
  readonly amount: string;
  readonly basis?: QuantityBasis | undefined;
  readonly standing?: Standing | undefined;
  /** Leaves out the exact figure beneath; it is then on hover. */
  readonly compact?: boolean;
}

/** An amount as people say it, exact beneath; preliminary hatched, validated solid, estimated marked. */
export const Quantity = ({ unit, amount, basis, standing, compact = false }: Props) => {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const count = Math.abs(Number(amount)) === 1 ? 1 : 2;
  const words = t(`unit.${unit}`, { count });
  const mass = unit === 'KILOGRAM' ? format.mass(amount) : undefined;
  const inTonnes = mass?.unit === 't';
  const exact = t('quantity.exact', { amount: format.decimal(amount), unit: words });
  const basisWord = basis && t(`quantity.${basis === 'ESTIMATED' ? 'estimated' : basis === 'DECLARED' ? 'declared' : 'weighed'}`);
  const notes = [inTonnes || compact ? exact : '', basisWord, standing && t(`quantity.${standing}`)].filter(Boolean);
  return (
    <span className="quantity" data-standing={standing} title={notes.join(', ') || undefined}>
      <span className="quantity-figure">
        {basis === 'ESTIMATED' && (
          <>
            <span className="quantity-mark" aria-hidden="true">
              ≈
            </span>
            <span className="visually-hidden">{t('quantity.estimated')} </span>
          </>
        )}
        <bdi>
          {mass ? mass.short : format.decimal(amount)} <span className="quantity-unit">{mass ? mass.unit : words}</span>
        </bdi>
        {standing === 'preliminary' && <span className="visually-hidden"> {t('quantity.preliminary')}</span>}
      </span>
      {inTonnes && !compact && (
        <span className="quantity-exact">
          <bdi>
            {mass.exact} {words}
          </bdi>
        </span>
      )}
    </span>
  );
};
