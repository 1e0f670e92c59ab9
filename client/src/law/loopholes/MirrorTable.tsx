import { useQuery } from '@apollo/client/react';
import type { TradeFlow } from '@muster/shared/trade/flow';
import { mirrorGap, mirrorReasons, type MirrorGap } from '@muster/shared/trade/mirror-gap';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../platform/use-format';
import { Skeleton } from '../../ui/Skeleton';
import { Table } from '../../ui/Table';
import { mirrorFlowsQuery } from './flows-query';

interface Props {
  readonly flows: readonly TradeFlow[];
  readonly exporter: string;
  readonly partners: readonly string[];
  readonly heading: string;
  readonly year: number;
}

/** What the reporter says to have sent beside what its partners say to have received. A difference is no finding: what may explain it stands below. */
export const MirrorTable = ({ flows, exporter, partners, heading, year }: Props) => {
  const { t } = useTranslation('loopholes');
  const format = useFormat();
  const { data, loading } = useQuery(mirrorFlowsQuery, { variables: { reporters: [...partners], heading, year } });
  if (loading && !data) return <Skeleton lines={4} />;
  const received = data?.tradeSources.items.flatMap((source) => source.flows) ?? [];
  const rows = partners.map((importer) => mirrorGap([...flows, ...received], { exporter, importer, code: heading, year }));
  const tonnes = (kilograms: string | null) => (kilograms === null ? '–' : format.rounded(`${kilograms}E-3`));
  const gapOf = ({ kind, gap, percent }: MirrorGap) =>
    gap === null ? t('mirrorUnknown') : t(kind === 'AT_LEAST' ? 'mirrorAtLeast' : 'mirrorGap', { tonnes: tonnes(gap), percent: percent === null ? '–' : format.rounded(percent, 1) });
  return (
    <>
      <Table
        caption={t('mirror', { year: String(year) })}
        rows={rows}
        rowKey={({ asked }) => asked.importer}
        columns={[
          { id: 'importer', heading: t('partner'), main: true, cell: ({ asked }) => format.country(asked.importer) },
          { id: 'exported', heading: t('exported', { state: format.country(exporter) }), number: true, cell: ({ exported }) => tonnes(exported) },
          { id: 'imported', heading: t('imported'), number: true, cell: ({ imported, reasons }) => <>{tonnes(imported)}{reasons.includes('ALL_PARTNERS') && <span className="muted small"> {t('fromAll')}</span>}</> },
          { id: 'gap', heading: t('difference'), cell: gapOf },
        ]}
      />
      <details className="loophole-more">
        <summary>{t('mirrorWhy')}</summary>
        <ul>
          {mirrorReasons.map((reason) => (
            <li key={reason}>{t(`mirrorReason.${reason}`)}</li>
          ))}
        </ul>
      </details>
    </>
  );
};
