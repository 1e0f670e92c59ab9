import { useSuspenseQuery } from '@apollo/client/react';
import { toTonnes } from '@muster/shared/seizures/quantity';
import { wasteStreams } from '@muster/shared/vocabularies';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BarList, type Bar } from '../charts/BarList';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import type { Breakdown_GroupFragment, Breakdowns_OperationFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Section } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { streamSigns } from '../ui/stream-signs';
import { slicesOf, type By, type Slice } from './breakdowns';
import type { Case } from './case-book';

/** One key of a breakdown. */
export const breakdownGroup = graphql(`
  fragment Breakdown_group on TotalsGroup {
    key
    cases
    kg
    preliminary {
      cases
      kg
    }
  }
`);

/** What the breakdowns need to know of an operation. */
export const breakdownsOperation = graphql(`
  fragment Breakdowns_operation on Operation {
    id
    participations {
      id
      agency {
        id
        shortName
      }
    }
  }
`);

const breakdownsQuery = graphql(`
  query Breakdowns($id: ID!) {
    operation(id: $id) {
      id
      totals {
        byStream {
          ...Breakdown_group @unmask
        }
        byAgency {
          ...Breakdown_group @unmask
        }
        byRoute {
          ...Breakdown_group @unmask
        }
      }
    }
  }
`);

interface Props {
  readonly operation: Breakdowns_OperationFragment;
  /** The case that is taken away. */
  readonly without: Case | undefined;
}

const most = 12;
const isStream = (key: string): key is (typeof wasteStreams)[number] => wasteStreams.some((stream) => stream === key);

/** By stream, agency and route: as cases or by weight, the preliminary part of each bar hatched. */
export const Breakdowns = memo(({ operation, without }: Props) => {
  const { t } = useTranslation(['operations', 'vocabulary']);
  const format = useFormat();
  const [measure, setMeasure] = useState<'cases' | 'weight'>('cases');
  const { participations, id } = operation;
  // Not of the cache: there each frame's new totals would have hundreds of groups read again. They are asked for again instead, at leisure.
  const { data, refetch } = useSuspenseQuery(breakdownsQuery, { variables: { id }, fetchPolicy: 'no-cache' });
  const again = useCoalesced(() => void refetch(), 4_000);
  useLiveFrames(({ event, retractedId }) => (event?.subjectType === 'Seizure' || event?.kind === 'SeizuresImported' || retractedId) && again());
  const totals = data.operation?.totals;
  const names = new Map(participations.map(({ agency }) => [agency.id, agency.shortName]));
  const country = (code: string | undefined) => (code ? format.country(code) : t('operations:unknownEnd'));
  const labels: Readonly<Record<By, (key: string) => string>> = {
    stream: (key) => (isStream(key) ? t(`vocabulary:wasteStream.${key}`) : t('operations:unknownStream')),
    agency: (key) => names.get(key) ?? t('operations:otherAgency'),
    country,
    route: (key) => {
      const [from, to] = key.split('>');
      return from || to ? `${country(from)} → ${country(to)}` : t('operations:unknownRoute');
    },
  };
  const barOf = (by: By) => (slice: Slice): Bar => {
    const isCount = measure === 'cases';
    const mass = format.mass(slice.kilograms);
    return {
      id: slice.key,
      label: labels[by](slice.key),
      value: isCount ? slice.cases : Number(toTonnes(slice.kilograms)),
      preliminary: isCount ? slice.preliminaryCases : Number(toTonnes(slice.preliminaryKilograms)),
      shown: isCount ? format.number(slice.cases) : `${mass.short} ${mass.unit}`,
      ...(by === 'stream' && isStream(slice.key) ? { tone: streamSigns[slice.key].tone } : {}),
      ...(by === 'agency' ? { href: `/operations/${id}/seizures?agency=${slice.key}` } : {}),
      ...(by === 'stream' && isStream(slice.key) ? { href: `/operations/${id}/seizures?stream=${slice.key}` } : {}),
    };
  };
  const part = (by: By, groups: readonly Breakdown_GroupFragment[] = []) => {
    const bars = slicesOf(groups, by, without)
      .map(barOf(by))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value);
    return (
      <BarList
        title={t(`operations:by.${by}`)}
        bars={bars.slice(0, most)}
        {...(bars.length > most ? { note: t('operations:by.more', { count: bars.length - most }) } : {})}
      />
    );
  };
  return (
    <Section
      title={t('operations:by.title')}
      aside={
        <Segmented
          label={t('operations:by.measure')}
          value={measure}
          onChange={setMeasure}
          choices={[
            { value: 'cases', label: t('operations:by.cases') },
            { value: 'weight', label: t('operations:by.weight') },
          ]}
        />
      }
    >
      <p className="muted small">{t('operations:by.hatched')}</p>
      <div className="multiples">
        {part('stream', totals?.byStream)}
        {part('route', totals?.byRoute)}
        {part('agency', totals?.byAgency)}
      </div>
    </Section>
  );
});
Breakdowns.displayName = 'Breakdowns';
