import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DotStrip } from '../charts/DotStrip';
import { useFormat } from '../platform/use-format';
import type { Case } from './case-book';

/** Every case as one dot by its weight. */
export const CaseWeights = memo(({ cases }: { readonly cases: readonly Case[] }) => {
  const { t } = useTranslation(['operations', 'vocabulary']);
  const format = useFormat();
  const labelOf = (one: Case): string =>
    [one.place ?? (one.country ? format.country(one.country) : ''), one.wasteStream ? t(`vocabulary:wasteStream.${one.wasteStream}`) : ''].filter(Boolean).join(', ') ||
    one.reference;
  return (
    <DotStrip
      title={t('operations:distribution.title')}
      lead={t('operations:distribution.lead')}
      cases={cases.flatMap((one) =>
        one.totalKg ? [{ id: one.id, label: labelOf(one), kilograms: one.totalKg, standing: one.state === 'VALIDATED' ? ('validated' as const) : ('preliminary' as const) }] : [],
      )}
      withoutWeight={cases.filter(({ totalKg }) => !totalKg).length}
    />
  );
});
CaseWeights.displayName = 'CaseWeights';
