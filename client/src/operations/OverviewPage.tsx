import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { useSuspenseQuery } from '@apollo/client/react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { askFeedAhead } from '../activity/feed-query';
import { Feed } from '../activity/Feed';
import { SilenceStrip } from '../charts/SilenceStrip';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useNow } from '../platform/use-now';
import { EmptyState } from '../ui/EmptyState';
import { InSight } from '../ui/InSight';
import { Page, Section } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { HeadlineFigures } from './HeadlineFigures';
import { mostCases } from './case-book';
import { useOperationCases } from './operation-cases';
import { OperationDates } from './OperationDates';
import { SinceLastVisit } from './SinceLastVisit';
import { stripQuery, useStripAgencies } from './use-strip-agencies';

// The atlas and the charts are most of the page's weight: they come when they are in sight, the experts where a group has them.
const CaseMap = lazy(async () => ({ default: (await import('./CaseMap')).CaseMap }));
const Breakdowns = lazy(async () => ({ default: (await import('./Breakdowns')).Breakdowns }));
const CaseWeights = lazy(async () => ({ default: (await import('./CaseWeights')).CaseWeights }));
const WeekChart = lazy(async () => ({ default: (await import('./WeekChart')).WeekChart }));
const LateTakeBacks = lazy(async () => ({ default: (await import('../takeback/LateTakeBacks')).LateTakeBacks }));
const IntroductionList = lazy(async () => ({ default: (await import('../introductions/IntroductionList')).IntroductionList }));
const Experts = lazy(async () => ({ default: (await import('../introductions/Experts')).Experts }));

const overviewQuery = graphql(`
  query OperationOverview($id: ID!, $dueBefore: CalendarDate!) {
    operation(id: $id) {
      id
      name
      kind
      startsOn
      endsOn
      phases {
        id
        name
        startsOn
        endsOn
        isOperational
      }
      viewerCan {
        report
      }
      introductions {
        id
      }
      ...OperationDates_operation
      totals {
        cases
      }
      ...Headline_operation
      takeBackCounts {
        overdue
      }
      ...LateTakeBacks_operation
      ...Breakdowns_operation @unmask
    }
  }
`);

/** The day that has begun wherever one has: what is late anywhere was due before it. */
const todayEverywhere = (now: number): string => new Date(now + aheadOfUtc).toISOString().slice(0, 10);
const aheadOfUtc = 14 * 3_600_000;

/** Asks for all that the page begins with, together. */
export const askAhead = (client: ApolloClient, operationId: string): void => {
  const ask = <Variables extends { id: string }>(query: TypedDocumentNode<unknown, Variables>, variables: Variables) => void client.query({ query, variables }).catch(() => undefined);
  ask(overviewQuery, { id: operationId, dueBefore: todayEverywhere(Date.now()) });
  ask(stripQuery, { id: operationId });
  askFeedAhead(client, operationId, linesOfFeed);
};

const linesOfFeed = 9;
const mostLate = 5;

/** How an operation goes, and who is silent. */
export const OverviewPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['operations', 'activity', 'kit']);
  const now = useNow();
  const [isWithoutLargest, setWithoutLargest] = useState(false);
  // Of the day on which the page was opened: a new one at midnight would ask for everything again.
  const [dueBefore] = useState(() => todayEverywhere(now));
  const { data, refetch } = useSuspenseQuery(overviewQuery, { variables: { id: operationId, dueBefore } });
  const again = useCoalesced(() => void refetch(), 4_000);
  useLiveFrames(({ event }) => (event?.subjectType === 'Introduction' || event?.subjectType === 'TakeBack') && again());
  const { cases, isCut, isLoading } = useOperationCases(operationId);
  const agencies = useStripAgencies(operationId);
  const without = useMemo(
    () => (isWithoutLargest ? cases.reduce<(typeof cases)[number] | undefined>((found, one) => (Number(one.totalKg ?? 0) > Number(found?.totalKg ?? 0) ? one : found), undefined) : undefined),
    [cases, isWithoutLargest],
  );
  const shown = useMemo(() => (without ? cases.filter(({ id }) => id !== without.id) : cases), [cases, without]);
  const { operation } = data;
  if (!operation) return <EmptyState title={t('operations:missing')} />;
  const at = `/operations/${operationId}`;
  // The totals come first: the page has its shape before the reports are here.
  const isEmpty = isLoading ? operation.totals.cases === 0 : cases.length === 0;
  return (
    <Page
      title={operation.name}
      lead={<OperationDates operation={operation} now={now} />}
      actions={
        operation.viewerCan.report && (
          <Link href={`${at}/report`} className="button" data-kind="primary">
            {t('operations:report')}
          </Link>
        )
      }
    >
      <SinceLastVisit operationId={operationId} />
      {(operation.kind === 'IN_TIME' || !isEmpty) && (
        <HeadlineFigures
          operationId={operationId}
          operation={operation}
          isWithoutLargest={isWithoutLargest}
          onWithoutLargest={setWithoutLargest}
          reporting={agencies.filter(({ did }) => did === 'REPORTED').length}
          agencies={agencies.length}
        />
      )}
      <SilenceStrip title={t('operations:strip.title')} lead={t('operations:strip.lead', { count: agencies.length })} agencies={agencies} now={now} />
      {operation.takeBackCounts.overdue > 0 && (
        <Suspense fallback={<Skeleton lines={Math.min(operation.takeBackCounts.overdue, mostLate) * 2 + 2} />}>
          <LateTakeBacks operation={operation} dueBefore={dueBefore} />
        </Suspense>
      )}
      {operation.kind === 'STANDING' && (
        <p className="since">
          <strong>{t('operations:arrives')}</strong> {t('operations:arrivesTodo')} <Link href={`${at}/targets`}>{t('operations:nominate')}</Link>
        </p>
      )}
      {operation.introductions.length > 0 && (
        <Suspense fallback={null}>
          <IntroductionList operationId={operationId} />
        </Suspense>
      )}
      {isEmpty ? (
        <EmptyState
          title={t('operations:noCases')}
          action={operation.viewerCan.report && <Link href={`${at}/report`}>{t('operations:report')}</Link>}
        >
          {t('operations:noCasesTodo')}
        </EmptyState>
      ) : (
        <div className="map-and-feed">
          <div className="stack">
            <Section title={t('operations:map')} aside={<Link href={`${at}/map`}>{t('operations:mapOpen')}</Link>}>
              <InSight space="map-space">
                <CaseMap cases={shown} />
              </InSight>
            </Section>
            <InSight space="weights-space">
              <CaseWeights cases={shown} />
            </InSight>
          </div>
          <Section title={t('activity:title')} aside={<Link href={`${at}/timeline`}>{t('operations:timelineOpen')}</Link>}>
            <Suspense fallback={<Skeleton lines={linesOfFeed} />}>
              <Feed operationId={operationId} first={linesOfFeed} />
            </Suspense>
          </Section>
        </div>
      )}
      {isCut && <p className="muted">{t('operations:cut', { count: mostCases })}</p>}
      {!isEmpty && (
        <>
          <InSight space="breakdowns-space">
            <Breakdowns operation={operation} without={without} />
          </InSight>
          <InSight space="weeks-space">
            <WeekChart cases={shown} startsOn={operation.startsOn} endsOn={operation.endsOn} phases={operation.phases} now={now} />
          </InSight>
        </>
      )}
      {isEmpty && (
        <Section title={t('activity:title')}>
          <Suspense fallback={<Skeleton lines={linesOfFeed} />}>
            <Feed operationId={operationId} first={linesOfFeed} />
          </Suspense>
        </Section>
      )}
      {operation.kind === 'STANDING' && (
        <Suspense fallback={null}>
          <Experts operationId={operationId} />
        </Suspense>
      )}
    </Page>
  );
};
