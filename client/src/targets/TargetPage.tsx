import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { startTransition, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import type { TargetPage_TargetFragmentDoc, TargetPageQuery } from '../graphql/graphql';
import { IntelligenceSection } from '../intelligence/IntelligenceSection';
import { targetOf, useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useNow } from '../platform/use-now';
import { RouteMap } from '../seizures/RouteMap';
import '../seizures/seizures.css';
import { SeizureTable } from '../seizures/SeizureTable';
import { VersionList } from '../seizures/VersionList';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { StatusBadge } from '../ui/StatusBadge';
import { toast } from '../ui/toasts';
import { AssignmentList } from './AssignmentList';
import { ControlList } from './ControlList';
import { NamedParties } from './NamedParties';
import { SuspectedPart } from './SuspectedPart';
import { targetBody } from './target-fields';
import { targetPageTarget } from './target-page';
import { targetRow } from './target-row';
import { TargetArrival } from './TargetArrival';
import { TargetMarks } from './TargetMarks';
import './targets.css';
import { TargetSteps } from './TargetSteps';
import { useTargetChanges } from './use-target-changes';

const targetPageQuery = graphql(`
  query TargetPage($operationId: ID!, $id: ID!) {
    target(operationId: $operationId, id: $id) {
      id
      ...TargetPage_target
    }
    operation(id: $operationId) {
      id
      viewerCan {
        report
      }
      participations {
        id
        participationState: state
        agency {
          id
          name
          shortName
        }
      }
    }
  }
`);

/** A target: what it is, why it is suspected, who acts on it, what the controls found, and what the reader may do. */
export const TargetPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('targets');
  const { targetId = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(targetPageQuery, { variables: { operationId, id: targetId }, fetchPolicy: 'cache-and-network' });
  // In a transition, so that what is being read, or a dialog over it, stays until the answer is there.
  const readAnew = () => startTransition(() => void refetch());
  const again = useCoalesced(readAnew);
  useLiveFrames((frame) => (targetOf(frame) === targetId || frame.retractedId === targetId) && again());
  if (!data.target || !data.operation) {
    return (
      <EmptyState
        title={t('page.missing')}
        action={
          <Link className="button" href={`/operations/${operationId}/targets`}>
            {t('page.all')}
          </Link>
        }
      />
    );
  }
  return <TargetCase target={data.target} operation={data.operation} again={readAnew} />;
};

interface Props {
  readonly target: FragmentType<typeof TargetPage_TargetFragmentDoc>;
  readonly operation: NonNullable<TargetPageQuery['operation']>;
  readonly again: () => void;
}

const TargetCase = ({ target: from, operation, again }: Props) => {
  const { t } = useTranslation(['targets', 'vocabulary', 'parties', 'intelligence']);
  const now = useNow();
  const changesBetween = useTargetChanges();
  const { data: target } = useSuspenseFragment({ fragment: targetPageTarget, fragmentName: 'TargetPage_target', from });
  const { data: row } = useSuspenseFragment({ fragment: targetRow, from: target });
  const { data: body } = useSuspenseFragment({ fragment: targetBody, from: target });
  const agencies = operation.participations.filter(({ participationState }) => participationState === 'ACCEPTED').map(({ agency }) => agency);
  const stale = () => {
    toast(t('targets:conflict.title'));
    again();
  };
  return (
    <Page
      title={body.title}
      lead={
        <span className="row">
          <StatusBadge kind="targetState" state={row.targetState} />
          <span>{t(`vocabulary:targetKind.${body.kind}`)}</span>
          <span className="code">{target.reference}</span>
          <span>{t('targets:page.by', { agency: row.nominatingAgency.shortName })}</span>
        </span>
      }
      actions={<TargetSteps target={target} row={row} agencies={agencies} mayReport={operation.viewerCan.report} onStale={stale} />}
    >
      <p className="handling-line">{t('targets:page.handling')}</p>
      <TargetArrival row={row} outcomeNote={target.outcomeNote} now={now} />
      <div className="case-columns">
        <SuspectedPart body={body} />
        <Section title={t('targets:page.route')}>
          <Suspense fallback={<Skeleton lines={5} />}>
            <RouteMap seizure={body} />
          </Suspense>
        </Section>
      </div>
      <div className="case-columns">
        <Section title={t('targets:page.acting')}>
          <AssignmentList target={target} row={row} now={now} onChange={again} />
        </Section>
        <Section title={t('targets:page.marks')}>
          <TargetMarks body={body} imoCheckDigitValid={target.imoCheckDigitValid} />
        </Section>
      </div>
      {(body.kind === 'COMPANY' || target.parties.length > 0) && (
        <Section title={t('parties:title')}>
          <NamedParties target={target} agencies={agencies} again={again} />
        </Section>
      )}
      <Section title={t('intelligence:title')}>
        <IntelligenceSection subjectType="Target" subject={target} again={again} />
      </Section>
      <Section title={t('targets:page.controls')}>
        <ControlList controls={target.controls} />
      </Section>
      <Section title={t('targets:page.seizures')}>{target.seizures.length > 0 ? <SeizureTable seizures={target.seizures} /> : <p className="muted">{t('targets:page.noSeizures')}</p>}</Section>
      <Section title={t('targets:page.versions')}>
        <VersionList kind="targetState" versions={target.versions} changesBetween={changesBetween} />
      </Section>
    </Page>
  );
};
