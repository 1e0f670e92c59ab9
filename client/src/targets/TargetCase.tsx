import type { FragmentType } from '@apollo/client';
import { IntelligenceSection } from '../intelligence/IntelligenceSection';
import { targetDocuments } from '../documents/document-fragments';
import { DocumentsSection } from '../documents/DocumentsSection';
import { TargetInterests } from '../deconfliction/TargetInterests';
import { useSuspenseFragment } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TargetPage_TargetFragmentDoc, TargetPageQuery } from '../graphql/graphql';
import type { Eyes } from '../handling/eyes';
import { bannerOf } from '../handling/handling-words';
import { MarkDialog } from '../handling/MarkDialog';
import { SightList } from '../handling/SightList';
import { WhoSees } from '../handling/WhoSees';
import { WithheldLine } from '../handling/WithheldLine';
import { TargetWarnings } from '../messages/TargetWarnings';
import { useNow } from '../platform/use-now';
import { TargetOrigins } from '../products/TargetOrigins';
import { RouteMap } from '../seizures/RouteMap';
import '../seizures/seizures.css';
import { SeizureTable } from '../seizures/SeizureTable';
import { VersionList } from '../seizures/VersionList';
import { Button } from '../ui/Button';
import { HandlingBanner } from '../ui/HandlingBanner';
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

interface Props {
  readonly target: FragmentType<typeof TargetPage_TargetFragmentDoc>;
  readonly operation: NonNullable<TargetPageQuery['operation']>;
  readonly again: () => void;
  readonly onLook: (eyes: Eyes) => void;
  /** Through whose eyes it is looked at: then nothing can be done with it. */
  readonly eyes?: Eyes | undefined;
}

/** A target with everything that stands in it, and what its reader may do. */
export const TargetCase = ({ target: from, operation, again, onLook, eyes }: Props) => {
  const { t } = useTranslation(['targets', 'vocabulary', 'parties', 'handling', 'intelligence']);
  const now = useNow();
  const changesBetween = useTargetChanges();
  const [isMarking, setMarking] = useState(false);
  const { data: seen } = useSuspenseFragment({ fragment: targetPageTarget, fragmentName: 'TargetPage_target', from });
  const { data: row } = useSuspenseFragment({ fragment: targetRow, from: seen });
  const { data: body } = useSuspenseFragment({ fragment: targetBody, from: seen });
  const { data: papers } = useSuspenseFragment({ fragment: targetDocuments, fragmentName: 'TargetDocuments_target', from: seen });
  const isMine = eyes === undefined;
  const target = isMine ? seen : { ...seen, nextActions: [], viewerCanReleaseNames: false, viewerCanMark: false };
  const agencies = operation.participations.filter(({ participationState }) => participationState === 'ACCEPTED').map(({ agency }) => agency);
  const stale = () => {
    toast(t('targets:conflict.title'));
    again();
  };
  const { id, operationId, version, reference, handling } = target;
  const record = { operationId, id, version, reference, ownerAgencyId: row.nominatingAgency.id, handling };
  return (
    <>
      <HandlingBanner {...bannerOf(handling)} />
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
        actions={
          isMine && (
            <>
              <TargetSteps target={target} row={row} agencies={agencies} mayReport={operation.viewerCan.report} mayWarn={operation.sendableKinds.includes('WARNING')} onStale={stale} />
              {target.viewerCanMark && <Button onClick={() => setMarking(true)}>{t('handling:mark.open')}</Button>}
            </>
          )
        }
      >
        <WithheldLine withheld={target.withheld} />
        <TargetArrival row={row} outcomeNote={target.outcomeNote} now={now} />
        {isMine && <TargetInterests target={target} again={again} />}
        <div className="case-columns">
          <SuspectedPart body={body} documents={papers.wasteDocuments} />
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
        <DocumentsSection at={`/operations/${operationId}/targets/${id}`} record={papers} isMine={isMine} again={again} />
        {isMine && <TargetOrigins operationId={operationId} targetId={id} />}
        {isMine && <TargetWarnings operationId={operationId} targetId={id} />}
        <Section title={t('targets:page.controls')}>
          <ControlList controls={target.controls} />
        </Section>
        <Section title={t('targets:page.seizures')}>{target.seizures.length > 0 ? <SeizureTable seizures={target.seizures} total={target.seizures.length} /> : <p className="muted">{t('targets:page.noSeizures')}</p>}</Section>
        {isMine && <WhoSees key={version} kind="Target" operationId={operationId} id={id} ownerAgencyId={row.nominatingAgency.id} viewerCanMark={target.viewerCanMark} onLook={onLook} />}
        <SightList sights={target.sights} />
        {isMine && (
          <Section title={t('intelligence:title')}>
            <IntelligenceSection subjectType="Target" subject={target} again={again} />
          </Section>
        )}
        <Section title={t('targets:page.versions')}>
          <VersionList kind="targetState" versions={target.versions} changesBetween={changesBetween} />
        </Section>
      </Page>
      {isMarking && <MarkDialog kind="Target" record={record} onStale={stale} onClose={() => setMarking(false)} />}
    </>
  );
};
