import { useSuspenseQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearch } from 'wouter';
import { useUploads } from '../files/use-uploads';
import { graphql } from '../graphql/gql';
import type { HandlingInput } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { readerZone } from '../platform/zoned-time';
import { useSession } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { findLastReport, keepLastReport, type LastReport } from './kept-draft';
import { Receipt } from './Receipt';
import { emptyDraft, type ReportDraft } from './report-draft';
import { ReportForm } from './ReportForm';
import { fromTarget } from './target-defaults';
import { mayBeKept, useKeptDraft } from './use-kept-draft';
import type { SentReport } from './use-send-report';

const reportPageQuery = graphql(`
  query ReportPage($id: ID!, $agencies: [ID!], $targetId: ID!, $fromTarget: Boolean!) {
    operation(id: $id) {
      id
      state
      reportForm
      viewerCan {
        report
      }
      seizures(first: 1, agencyIds: $agencies) {
        items {
          id
          country
          place
          locode
          latitude
          longitude
          zone
          transportMode
        }
      }
    }
    target(operationId: $id, id: $targetId) @include(if: $fromTarget) {
      id
      handling {
        tlp
      }
      ...TargetDefaults_target @unmask
    }
  }
`);

const takesReports = ['ACTIVE', 'SUSPENDED', 'CONSOLIDATION'];

/** The report of something new: what was found, where, when and how much. */
export const ReportPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('seizures');
  const { id: accountId, person } = useSession();
  const targetId = new URLSearchParams(useSearch()).get('target');
  const { data } = useSuspenseQuery(reportPageQuery, {
    variables: { id: operationId, agencies: [person.agency.id], targetId: targetId ?? operationId, fromTarget: targetId !== null },
    // A form must not begin anew because a report came in somewhere else.
    fetchPolicy: 'no-cache',
  });
  const { operation } = data;
  const of = useMemo(() => ({ form: 'report' as const, accountId, operationId }), [accountId, operationId]);
  const own = operation?.seizures.items[0];
  const defaults = (): LastReport => {
    const last = findLastReport(accountId);
    if (last) return last;
    if (!own) return { country: person.agency.country ?? undefined, place: { name: '' }, zone: readerZone(), transportMode: undefined };
    const { country, place, locode, latitude, longitude, zone, transportMode } = own;
    return {
      country: country ?? undefined, zone, transportMode: transportMode ?? undefined,
      place: { name: place ?? '', locode: locode ?? undefined, latitude: latitude ?? undefined, longitude: longitude ?? undefined },
    };
  };
  const begin = () => ({ id: makeId(), draft: { ...emptyDraft(defaults(), new Date().toISOString()), ...fromTarget(data.target) } });
  const { id, draft, kept, change, begin: restart, forget } = useKeptDraft<ReportDraft>(of, begin, (each) => mayBeKept(each) && mayBeKept(data.target ?? {}));
  const { uploads, send, retry } = useUploads();
  const [sent, setSent] = useState<SentReport>();
  if (!operation) return <EmptyState title={t('page.missing')} />;
  if (!operation.viewerCan.report) {
    const why = takesReports.includes(operation.state) ? 'notYours' : 'closed';
    return (
      <EmptyState title={t(`report.${why}`)} action={<Link href={`/operations/${operationId}/seizures`}>{t('report.readInstead')}</Link>}>
        {t(`report.${why}Why`)}
      </EmptyState>
    );
  }
  const finish = (end: SentReport, files: readonly File[], handling: HandlingInput | null, last: ReportDraft) => {
    keepLastReport(accountId, last);
    forget();
    setSent(end);
    send(files, { operationId, subjectType: 'Seizure', subjectId: end.id, handling });
  };
  if (sent) {
    return (
      <Page title={t(sent.state === 'DRAFT' ? 'report.drafted' : 'report.sent')}>
        <Receipt
          {...sent}
          operationId={operationId}
          agency={person.agency.shortName}
          uploads={uploads.filter(({ upload }) => upload.subjectId === sent.id)}
          onRetry={retry}
          onAnother={() => {
            restart({ id: makeId(), draft: emptyDraft(defaults(), new Date().toISOString()) });
            setSent(undefined);
          }}
        />
      </Page>
    );
  }
  return (
    <Page title={t('report.title')} lead={t('report.lead')}>
      <ReportForm
        key={id}
        operationId={operationId}
        id={id}
        kind={operation.reportForm}
        draft={draft}
        change={change}
        kept={kept}
        onDiscard={() => restart(begin())}
        onSent={(end, files, handling) => finish(end, files, handling, draft)}
      />
    </Page>
  );
};
