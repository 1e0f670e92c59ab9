import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Figures_FiguresFragment, Headline_OperationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Checkbox } from '../ui/Checkbox';
import { Stat, StatRow } from '../ui/Stat';
import { headline } from './headline';
import { TwinStat, type Said } from './TwinStat';

interface Props {
  readonly operationId: string;
  readonly operation: FragmentType<typeof Headline_OperationFragmentDoc>;
  readonly isWithoutLargest: boolean;
  readonly onWithoutLargest: (without: boolean) => void;
  readonly reporting: number;
  readonly agencies: number;
}

/** Cases, weight and pieces side by side; the median, and the switch that takes the largest case away. */
export const HeadlineFigures = ({ operationId, operation, isWithoutLargest, onWithoutLargest, reporting, agencies }: Props) => {
  const { t } = useTranslation(['operations', 'kit']);
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: headline, fragmentName: 'Headline_operation', from: operation });
  const { totals } = data;
  const apart = isWithoutLargest ? totals.withoutLargest : totals;
  const count = ({ cases }: Figures_FiguresFragment): Said => ({ value: format.number(cases) });
  const pieces = (of: Figures_FiguresFragment): Said => ({ value: format.decimal(of.pieces) });
  const weight = (of: Figures_FiguresFragment): Said => {
    const mass = format.mass(of.kg);
    const weighed = Number(of.kg) > 0 ? Number(of.kgWeighed) / Number(of.kg) : 0;
    return {
      value: mass.short,
      unit: mass.unit,
      exact: Number(of.kg) > 0 ? t('operations:figures.exactKg', { kg: mass.exact, share: format.percent(weighed) }) : undefined,
    };
  };
  const median = totals.medianKg ? format.mass(totals.medianKg) : undefined;
  const largest = totals.largest?.totalKg ? format.mass(totals.largest.totalKg) : undefined;
  return (
    <div className="headline">
      <StatRow>
        <TwinStat label={t('operations:figures.cases')} validated={count(apart.validated)} preliminary={count(apart.preliminary)} />
        <TwinStat label={t('operations:figures.weight')} validated={weight(apart.validated)} preliminary={weight(apart.preliminary)} />
        <TwinStat label={t('operations:figures.pieces')} validated={pieces(apart.validated)} preliminary={pieces(apart.preliminary)} />
        <Stat
          label={t('operations:figures.median')}
          value={median ? median.short : '–'}
          unit={median?.unit}
          exact={median ? t('operations:figures.medianExact', { kg: median.exact }) : t('operations:figures.medianNone')}
        />
        <Stat
          label={t('operations:figures.reporting')}
          value={format.number(reporting)}
          unit={t('operations:figures.of', { count: agencies })}
          exact={<Link href={`/operations/${operationId}/participants`}>{t('operations:figures.silent', { count: agencies - reporting })}</Link>}
        />
      </StatRow>
      {totals.consignments < totals.cases && <p className="muted small">{t('operations:figures.consignments', { count: totals.consignments })}</p>}
      {totals.largest && largest && (
        <Checkbox
          checked={isWithoutLargest}
          onChange={onWithoutLargest}
          hint={
            <>
              <Link href={`/operations/${operationId}/seizures/${totals.largest.id}`}>{totals.largest.reference}</Link>{' '}
              {t('operations:figures.largest', { mass: `${largest.short} ${largest.unit}`, place: totals.largest.place ?? (totals.largest.country ? format.country(totals.largest.country) : '–') })}
            </>
          }
        >
          {t('kit:chart.withoutLargest')}
        </Checkbox>
      )}
    </div>
  );
};
