import type { WasteStream } from '@muster/shared/vocabularies';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { WeekLines } from '../charts/WeekLines';
import { streamSigns } from '../ui/stream-signs';
import { countBy, stepFor, stepsBetween } from './case-days';
import { groupBy, streamsOf } from './case-figures';
import type { Case } from './case-book';

/** When the operation runs, and its phases. */
export interface Span {
  readonly startsOn: string | null | undefined;
  readonly endsOn: string | null | undefined;
  readonly phases: readonly { readonly id: string; readonly name: string; readonly startsOn: string; readonly endsOn: string; readonly isOperational: boolean }[];
  readonly now: number;
}

/** Cases by day, week or month, all and of the three streams with most, the phases shaded. */
export const WeekChart = memo(({ cases, startsOn, endsOn, phases, now }: Span & { readonly cases: readonly Case[] }) => {
  const { t } = useTranslation(['operations', 'vocabulary']);
  const today = new Date(now).toISOString().slice(0, 10);
  const found = cases.map(({ detectedAt }) => detectedAt.slice(0, 10)).sort();
  const from = [startsOn, found[0]].filter((day) => day !== null && day !== undefined).sort()[0];
  const last = [endsOn && endsOn < today ? endsOn : today, found.at(-1)].filter((day) => day !== undefined).sort().at(-1);
  // An archive ends with its last case, not today.
  const to = startsOn ? last : found.at(-1);
  if (!from || !to || to <= from) return null;
  const step = stepFor(from, to);
  const days = stepsBetween(from, to, step);
  const streams = groupBy(cases, streamsOf).slice(0, 3);
  return (
    <WeekLines
      title={t(`operations:weeks.${step}`)}
      lead={phases.length > 0 ? t('operations:weeks.lead') : ''}
      series={[
        { id: 'all', label: t('operations:weeks.all'), tone: 'neutral', points: countBy(cases, days, step) },
        ...streams.map(({ key, cases: of }) => ({
          id: key,
          label: t(`vocabulary:wasteStream.${key as WasteStream}`),
          tone: streamSigns[key as WasteStream].tone === 'neutral' ? ('purple' as const) : streamSigns[key as WasteStream].tone,
          points: countBy(of, days, step),
        })),
      ]}
      phases={phases.filter(({ isOperational }) => isOperational).map(({ name, startsOn: first, endsOn: end }) => ({ label: name, from: first, to: end }))}
    />
  );
});
WeekChart.displayName = 'WeekChart';
