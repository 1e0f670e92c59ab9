import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import type { AgencySight } from './use-sights';

const signs = { EVERYBODY: { shape: 'disc', tone: 'blue' }, SOME: { shape: 'half', tone: 'blue' }, NOBODY: { shape: 'ring', tone: 'neutral' } } as const;
// Those who see it first.
const order = ['EVERYBODY', 'SOME', 'NOBODY'] as const;

interface Props {
  readonly agencies: readonly AgencySight[];
  readonly caption: string;
}

/** Agency by agency: whether everybody, some or nobody sees a record, and why in words. */
export const SightTable = ({ agencies, caption }: Props) => {
  const { t } = useTranslation(['handling', 'vocabulary']);
  const format = useFormat();
  return (
    <Table
      caption={caption}
      captionHidden
      rows={[...agencies].sort((a, b) => order.indexOf(a.extent) - order.indexOf(b.extent))}
      rowKey={({ agency }) => agency.id}
      columns={[
        { id: 'agency', heading: t('handling:sights.agency'), main: true, cell: ({ agency }) => agency.shortName },
        { id: 'extent', heading: t('handling:sights.extent'), cell: ({ extent }) => <Sign {...signs[extent]}>{t(`vocabulary:sightExtent.${extent}`)}</Sign> },
        { id: 'why', heading: t('handling:sights.why'), cell: ({ reasons }) => format.list(reasons.map((reason) => t(`vocabulary:sightReason.${reason}`))) },
      ]}
    />
  );
};
