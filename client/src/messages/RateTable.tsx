import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { Rate_LoopFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Section } from '../ui/Page';
import { Table } from '../ui/Table';

/** What warnings with something in common led to. */
export const rateLoop = graphql(`
  fragment Rate_loop on LoopRate {
    key
    sent
    answered
    found
    nothingFound
    hitRate
  }
`);

interface Props {
  readonly title: string;
  readonly rates: readonly Rate_LoopFragment[];
  readonly nameOf: (key: string) => string;
}

/** Counts stand beside each rate: one of one is no rule. */
export const RateTable = ({ title, rates, nameOf }: Props) => {
  const { t } = useTranslation('messages');
  const format = useFormat();
  if (rates.length === 0) return null;
  return (
    <Section title={title}>
      <Table
        caption={title}
        captionHidden
        rows={rates}
        rowKey={({ key }) => key}
        columns={[
          { id: 'key', heading: title, main: true, cell: ({ key }) => nameOf(key) },
          { id: 'sent', heading: t('loop.sent'), number: true, compare: (a, b) => a.sent - b.sent, cell: ({ sent }) => format.number(sent) },
          { id: 'answered', heading: t('loop.answered'), number: true, compare: (a, b) => a.answered - b.answered, cell: ({ answered }) => format.number(answered) },
          { id: 'found', heading: t('loop.found'), number: true, compare: (a, b) => a.found - b.found, cell: ({ found }) => format.number(found) },
          { id: 'nothingFound', heading: t('loop.nothingFound'), number: true, cell: ({ nothingFound }) => format.number(nothingFound) },
          { id: 'hitRate', heading: t('loop.hitRate'), number: true, compare: (a, b) => Number(a.hitRate ?? -1) - Number(b.hitRate ?? -1), cell: ({ hitRate }) => (hitRate === null ? '–' : format.percent(Number(hitRate))) },
        ]}
      />
    </Section>
  );
};
