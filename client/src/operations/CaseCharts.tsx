import { useTranslation } from 'react-i18next';
import { DotStrip } from '../charts/DotStrip';
import { useFormat } from '../platform/use-format';
import type { Case } from './operation-cases';
import { WeekChart, type Span } from './WeekChart';

interface Props extends Span {
  readonly cases: readonly Case[];
}

/** Every case by its weight, and how many a week. */
export const CaseCharts = ({ cases, ...span }: Props) => {
  const { t } = useTranslation(['operations', 'vocabulary']);
  const format = useFormat();
  const labelOf = (one: Case): string =>
    [one.place ?? (one.country ? format.country(one.country) : ''), one.wasteStream ? t(`vocabulary:wasteStream.${one.wasteStream}`) : ''].filter(Boolean).join(', ') ||
    one.reference;
  return (
    <div className="pair">
      <DotStrip
        title={t('operations:distribution.title')}
        lead={t('operations:distribution.lead')}
        cases={cases.flatMap((one) =>
          one.totalKg ? [{ id: one.id, label: labelOf(one), kilograms: one.totalKg, standing: one.state === 'VALIDATED' ? ('validated' as const) : ('preliminary' as const) }] : [],
        )}
        withoutWeight={cases.filter(({ totalKg }) => !totalKg).length}
      />
      <WeekChart cases={cases} {...span} />
    </div>
  );
};
