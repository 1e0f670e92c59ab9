import type { WasteStream } from '@muster/shared/vocabularies';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { SizeBy } from '../map/map-data';
import { MapTable } from '../map/MapTable';
import { EmptyState } from '../ui/EmptyState';
import { ExportLinks } from '../ui/ExportLinks';
import { Page, Section } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { Skeleton } from '../ui/Skeleton';
import { CaseMap } from './CaseMap';
import { groupBy, streamsOf } from './case-figures';
import { detectionsOf } from './case-places';
import { mostCases } from './case-book';
import { useOperationCases } from './operation-cases';
import { RouteTable } from './RouteTable';
import { useAtlas } from './use-atlas';

/** The map shows the reports that count. */
const counted = ['SUBMITTED', 'VALIDATED'];

/** Where from, through, to: the world with the reported routes, and tables of the same. */
export const MapPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['map', 'operations', 'vocabulary']);
  const [, go] = useLocation();
  const atlas = useAtlas();
  const { cases, isCut, isLoading } = useOperationCases(operationId);
  const [stream, setStream] = useState<WasteStream>();
  const [sizeBy, setSizeBy] = useState<SizeBy>('cases');
  const streams = useMemo(() => groupBy(cases, streamsOf), [cases]);
  const shown = useMemo(() => (stream ? cases.filter((one) => streamsOf(one).includes(stream)) : cases), [cases, stream]);
  const detections = useMemo(() => detectionsOf(shown, atlas), [shown, atlas]);
  const placed = detections.reduce((sum, { cases: count }) => sum + count, 0);
  const open = (placeId: string) => {
    const country = detections.find(({ id }) => id === placeId)?.label.split(', ').at(-1);
    const code = shown.find((one) => one.country && atlas.country(one.country)?.label === country)?.country;
    go(`/operations/${operationId}/seizures${code ? `?country=${code}` : ''}`);
  };
  return (
    <Page title={t('map:title')} lead={t('map:lead', { count: shown.length })}>
      {isLoading ? (
        <Skeleton lines={8} />
      ) : cases.length === 0 ? (
        <EmptyState title={t('operations:noCases')}>{t('operations:noCasesTodo')}</EmptyState>
      ) : (
        <>
          <div className="filters">
            <Select
              label={t('map:stream')}
              none={t('map:allStreams')}
              value={stream}
              onChange={setStream}
              options={streams.map(({ key, cases: of }) => ({ value: key as WasteStream, label: `${t(`vocabulary:wasteStream.${key as WasteStream}`)} (${of.length})` }))}
            />
            <Segmented
              label={t('map:sizeBy')}
              value={sizeBy}
              onChange={setSizeBy}
              choices={[
                { value: 'cases', label: t('map:byCases') },
                { value: 'tonnes', label: t('map:byTonnes') },
              ]}
            />
          </div>
          <CaseMap cases={shown} sizeBy={sizeBy} onOpen={open} />
          <p className="muted small">
            {t('map:note')} {placed < shown.length && t('map:notPlaced', { count: shown.length - placed })} {isCut && t('operations:cut', { count: mostCases })}
          </p>
          <ExportLinks operationId={operationId} list="seizures" formats={['geojson']} filters={{ states: counted, wasteStreams: stream }} label={t('map:takeAlong')} />
          <Section title={t('map:routes')}>
            <RouteTable cases={shown} />
          </Section>
          <Section title={t('map:places')}>
            <MapTable detections={detections} onOpen={open} />
          </Section>
        </>
      )}
    </Page>
  );
};
