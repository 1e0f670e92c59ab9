import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { SeizureInterests } from '../deconfliction/SeizureInterests';
import { seizureDocuments } from '../documents/document-fragments';
import { DocumentsSection } from '../documents/DocumentsSection';
import { FileGallery } from '../files/FileGallery';
import type { SeizurePage_SeizureFragmentDoc } from '../graphql/graphql';
import type { Eyes } from '../handling/eyes';
import { bannerOf } from '../handling/handling-words';
import { MarkDialog } from '../handling/MarkDialog';
import { SightList } from '../handling/SightList';
import { WhoSees } from '../handling/WhoSees';
import { WithheldLine } from '../handling/WithheldLine';
import { IntelligenceSection } from '../intelligence/IntelligenceSection';
import { Button } from '../ui/Button';
import { HandlingBanner } from '../ui/HandlingBanner';
import { Page, Section } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { StatusBadge } from '../ui/StatusBadge';
import { toast } from '../ui/toasts';
import { CaseStory } from './CaseStory';
import { DeclaredFound } from './DeclaredFound';
import { OtherFacts } from './OtherFacts';
import { reportBody } from './report-fields';
import { ReportParties } from './ReportParties';
import { RouteMap } from './RouteMap';
import { seizurePageSeizure } from './seizure-page';
import './seizures.css';
import { StepActions } from './StepActions';
import { useReportChanges } from './use-report-changes';
import { VersionList } from './VersionList';

// Of use to those who follow a case up, once a report is there.
const OpenTakeBack = lazy(async () => ({ default: (await import('../takeback/OpenTakeBack')).OpenTakeBack }));

interface Props {
  readonly operationId: string;
  readonly seizure: FragmentType<typeof SeizurePage_SeizureFragmentDoc>;
  readonly again: () => void;
  readonly onLook: (eyes: Eyes) => void;
  /** Through whose eyes it is looked at: then nothing can be done with it. */
  readonly eyes?: Eyes | undefined;
}

/** A report with everything that stands in it, and what its reader may do. */
export const SeizureCase = ({ operationId, seizure: from, again, onLook, eyes }: Props) => {
  const { t } = useTranslation(['seizures', 'parties', 'handling', 'intelligence']);
  const { data: seizure } = useSuspenseFragment({ fragment: seizurePageSeizure, fragmentName: 'SeizurePage_seizure', from });
  const { data: report } = useSuspenseFragment({ fragment: reportBody, from: seizure });
  const { data: papers } = useSuspenseFragment({ fragment: seizureDocuments, fragmentName: 'SeizureDocuments_seizure', from: seizure });
  const [isMarking, setMarking] = useState(false);
  const changesBetween = useReportChanges();
  const { id, reference, state, version, handling, reportingAgency } = seizure;
  const isMine = eyes === undefined;
  const canEdit = isMine && seizure.viewerCanEdit;
  const agency = reportingAgency.shortName;
  const record = { operationId, id, version, reference, ownerAgencyId: reportingAgency.id, handling };
  const stale = () => {
    toast(t('seizures:conflict.title'));
    again();
  };
  return (
    <>
      <HandlingBanner {...bannerOf(handling)} />
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
          isMine && (
            <>
              {canEdit && (
                <Link className="button" href={`/operations/${operationId}/seizures/${id}/edit`}>
                  {t(state === 'DRAFT' ? 'seizures:page.finish' : 'seizures:page.edit')}
                </Link>
              )}
              {seizure.viewerCanMark && <Button onClick={() => setMarking(true)}>{t('handling:mark.open')}</Button>}
              {(seizure.takeBack || seizure.viewerCanOpenTakeBack) && (
                <Suspense fallback={null}>
                  <OpenTakeBack operationId={operationId} seizureId={id} caseId={seizure.takeBack?.id} mayOpen={seizure.viewerCanOpenTakeBack} about={[reference, report.foundDescription].filter(Boolean).join(': ').slice(0, 200)} />
                </Suspense>
              )}
              <StepActions operationId={operationId} id={id} reference={reference} version={version} actions={seizure.nextActions} onStale={stale} />
            </>
          )
        }
      >
        <p className="handling-line">{t(`seizures:page.standing.${state}`, { agency })}</p>
        <WithheldLine withheld={seizure.withheld} />
        {state === 'SENT_BACK' && seizure.sentBackReason && (
          <div className="question" role="note">
            <p className="muted">{t('seizures:page.sentBack')}</p>
            <p>{seizure.sentBackReason}</p>
          </div>
        )}
        {isMine && <SeizureInterests seizure={seizure} again={again} />}
        <DeclaredFound report={report} state={state} />
        <div className="case-columns">
          <Section title={t('seizures:page.story')}>
            <CaseStory seizure={{ ...report, reportingAgency, versions: seizure.versions }} />
          </Section>
          <Section title={t('seizures:page.route')}>
            <Suspense fallback={<Skeleton lines={5} />}>
              <RouteMap seizure={{ ...report, wasteStream: seizure.wasteStream }} />
            </Suspense>
          </Section>
        </div>
        <DocumentsSection at={`/operations/${operationId}/seizures/${id}`} record={papers} isMine={isMine} again={again} />
        <Section title={t('seizures:files.title')}>
          <FileGallery files={seizure.files} canChange={canEdit} />
        </Section>
        <OtherFacts operationId={operationId} report={report} imoCheckDigitValid={seizure.imoCheckDigitValid} />
        <Section title={t('parties:title')}>
          <ReportParties seizure={isMine ? seizure : { ...seizure, viewerCanEdit: false, viewerCanReleaseNames: false }} again={again} />
        </Section>
        {isMine && <WhoSees key={version} kind="Seizure" operationId={operationId} id={id} ownerAgencyId={reportingAgency.id} viewerCanMark={seizure.viewerCanMark} onLook={onLook} />}
        <SightList sights={seizure.sights} />
        {isMine && (
          <Section title={t('intelligence:title')}>
            <IntelligenceSection subjectType="Seizure" subject={seizure} again={again} />
          </Section>
        )}
        <Section title={t('seizures:page.versions')}>
          <VersionList kind="reportState" versions={seizure.versions} changesBetween={changesBetween} />
        </Section>
      </Page>
      {isMarking && <MarkDialog kind="Seizure" record={record} onStale={stale} onClose={() => setMarking(false)} />}
    </>
  );
};
