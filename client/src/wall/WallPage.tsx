import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SilenceStrip } from '../charts/SilenceStrip';
import { graphql } from '../graphql/gql';
import { OperationLive, useFreshness } from '../live/operation-live';
import { SharedView } from '../live/SharedView';
import { CaseMap } from '../operations/CaseMap';
import { groupBy, streamsOf } from '../operations/case-figures';
import { useOperationCases } from '../operations/operation-cases';
import { useStripAgencies } from '../operations/use-strip-agencies';
import { useNow } from '../platform/use-now';
import { EmptyState } from '../ui/EmptyState';
import { Freshness } from '../ui/Freshness';
import { Skeleton } from '../ui/Skeleton';
import { WallStreams } from '../ui/WallStreams';
import { FullScreenButton } from './FullScreenButton';
import { useDrift } from './use-drift';
import { useWakefulness } from './use-wakefulness';
import './wall.css';
import { WallFigures } from './WallFigures';
import { WallNews } from './WallNews';

const wallQuery = graphql(`
  query Wall($id: ID!) {
    operation(id: $id) {
      id
      name
      isExercise
      ...Headline_operation
    }
  }
`);

const oneHour = 3_600_000;

/** What just happened, where, and how much so far: for a screen that nobody touches and everybody in the room sees. */
export const WallPage = ({ operationId }: { readonly operationId: string }) => (
  <SharedView>
    <OperationLive operationId={operationId} onEnded={() => location.assign('/operations')}>
      <Suspense fallback={<Skeleton lines={8} />}>
        <Wall operationId={operationId} />
      </Suspense>
    </OperationLive>
  </SharedView>
);

const Wall = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['wall', 'operations', 'vocabulary']);
  const now = useNow(20_000);
  const freshness = useFreshness();
  const drift = useDrift();
  useWakefulness();
  const { data } = useSuspenseQuery(wallQuery, { variables: { id: operationId } });
  const { cases, isLoading } = useOperationCases(operationId);
  const agencies = useStripAgencies(operationId);
  const { operation } = data;
  if (!operation) return <EmptyState title={t('operations:missing')} />;
  // Nothing moves on a wall once it is there.
  if (isLoading) return <Skeleton lines={8} />;
  const streams = groupBy(cases, streamsOf).slice(0, 4);
  return (
    <main id="main" className="wall dark" style={drift}>
      <header className="wall-head">
        <h1>{operation.name}</h1>
        {operation.isExercise && <span className="wall-exercise">{t('wall:exercise')}</span>}
        <FullScreenButton back={`/operations/${operationId}`} />
        <Freshness state={freshness} />
      </header>
      <WallFigures operation={operation} cases={cases} now={now} reporting={agencies.filter(({ did }) => did === 'REPORTED').length} agencies={agencies.length} />
      <div className="wall-map">
        <CaseMap bare cases={cases} now={now} pulseAfter={new Date(now - oneHour).toISOString()} />
        <WallStreams streams={streams.map(({ key, cases: of }) => ({ stream: key as Parameters<typeof WallStreams>[0]['streams'][number]['stream'], cases: of.length }))} />
      </div>
      <WallNews operationId={operationId} now={now} />
      <div className="wall-strip">
        <SilenceStrip bare title={t('operations:strip.title')} agencies={agencies} now={now} />
      </div>
    </main>
  );
};
