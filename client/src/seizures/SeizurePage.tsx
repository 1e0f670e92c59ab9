import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { startTransition, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { FileGallery } from '../files/FileGallery';
import { graphql } from '../graphql/gql';
import type { SeizurePage_SeizureFragmentDoc } from '../graphql/graphql';
import { IntelligenceSection } from '../intelligence/IntelligenceSection';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { StatusBadge } from '../ui/StatusBadge';
import { toast } from '../ui/toasts';
import { CaseStory } from './CaseStory';
import { DeclaredFound } from './DeclaredFound';
import { OtherFacts } from './OtherFacts';
import { ReportParties } from './ReportParties';
import { reportBody } from './report-fields';
import { RouteMap } from './RouteMap';
import './seizures.css';
import { StepActions } from './StepActions';
import { useReportChanges } from './use-report-changes';
import { VersionList } from './VersionList';

/** Everything on the page of a seizure. */
export const seizurePageSeizure = graphql(`
  fragment SeizurePage_seizure on Seizure {
    id
    operationId
    reference
    state
    version
    nextActions
    viewerCanEdit
    viewerCanReleaseNames
    viewerCanAddIntelligence
    intelligence {
      id
      ...IntelligenceLine_note
    }
    sentBackReason
    sourceUrl
    imoCheckDigitValid
    wasteStream
    reportingAgency {
      id
      shortName
    }
    ...ReportBody_seizure
    files {
      id
      ...FileGallery_file
    }
    parties {
      id
      kind
      part
      readings {
        id
        at
        purpose
        reader {
          id
          name
        }
        agency {
          id
          shortName
        }
      }
    }
    versions {
      version
      state
      changedAt
      reason
      body
      changedBy {
        id
        name
      }
    }
  }
`);

const seizurePageQuery = graphql(`
  query SeizurePage($operationId: ID!, $id: ID!) {
    seizure(operationId: $operationId, id: $id) {
      id
      ...SeizurePage_seizure
    }
  }
`);

/** What happened, who says so, and what the reader may do with it. */
export const SeizurePage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('seizures');
  const { seizureId = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(seizurePageQuery, { variables: { operationId, id: seizureId }, fetchPolicy: 'cache-and-network' });
  // In a transition, so that what is being read, or a dialog over it, stays until the answer is there.
  const readAnew = () => startTransition(() => void refetch());
  const again = useCoalesced(readAnew);
  useLiveFrames(({ event, retractedId }) => (event?.subjectId === seizureId || retractedId === seizureId) && again());
  if (!data.seizure) return <EmptyState title={t('page.missing')} />;
  return <SeizureCase operationId={operationId} seizure={data.seizure} again={readAnew} />;
};

interface Props {
  readonly operationId: string;
  readonly seizure: FragmentType<typeof SeizurePage_SeizureFragmentDoc>;
  readonly again: () => void;
}

const SeizureCase = ({ operationId, seizure: from, again }: Props) => {
  const { t } = useTranslation(['seizures', 'parties', 'intelligence']);
  const { data: seizure } = useSuspenseFragment({ fragment: seizurePageSeizure, fragmentName: 'SeizurePage_seizure', from });
  const { data: report } = useSuspenseFragment({ fragment: reportBody, from: seizure });
  const changesBetween = useReportChanges();
  const { id, reference, state, version, viewerCanEdit } = seizure;
  const agency = seizure.reportingAgency.shortName;
  const stale = () => {
    toast(t('seizures:conflict.title'));
    again();
  };
  return (
    <Page
      title={t('seizures:page.title', { reference })}
      lead={
        <span className="row">
          <StatusBadge kind="reportState" state={state} />
          <span>{agency}</span>
          {seizure.sourceUrl && (
            <a className="link" href={seizure.sourceUrl} rel="noreferrer">
              {t('seizures:page.source')}
            </a>
          )}
        </span>
      }
      actions={
        <>
          {viewerCanEdit && (
            <Link className="button" href={`/operations/${operationId}/seizures/${id}/edit`}>
              {t(state === 'DRAFT' ? 'page.finish' : 'page.edit')}
            </Link>
          )}
          <StepActions operationId={operationId} id={id} reference={reference} version={version} actions={seizure.nextActions} onStale={stale} />
        </>
      }
    >
      <p className="handling-line">{t(`seizures:page.handling.${state}`, { agency })}</p>
      {state === 'SENT_BACK' && seizure.sentBackReason && (
        <div className="question" role="note">
          <p className="muted">{t('seizures:page.sentBack')}</p>
          <p>{seizure.sentBackReason}</p>
        </div>
      )}
      <DeclaredFound report={report} state={state} />
      <div className="case-columns">
        <Section title={t('seizures:page.story')}>
          <CaseStory seizure={{ ...report, reportingAgency: seizure.reportingAgency, versions: seizure.versions }} />
        </Section>
        <Section title={t('seizures:page.route')}>
          <Suspense fallback={<Skeleton lines={5} />}>
            <RouteMap seizure={{ ...report, wasteStream: seizure.wasteStream }} />
          </Suspense>
        </Section>
      </div>
      <Section title={t('seizures:files.title')}>
        <FileGallery files={seizure.files} canRemove={viewerCanEdit} />
      </Section>
      <OtherFacts operationId={operationId} report={report} imoCheckDigitValid={seizure.imoCheckDigitValid} />
      <Section title={t('parties:title')}>
        <ReportParties seizure={seizure} again={again} />
      </Section>
      <Section title={t('intelligence:title')}>
        <IntelligenceSection subjectType="Seizure" subject={seizure} again={again} />
      </Section>
      <Section title={t('seizures:page.versions')}>
        <VersionList kind="reportState" versions={seizure.versions} changesBetween={changesBetween} />
      </Section>
    </Page>
  );
};
