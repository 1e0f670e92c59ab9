import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useAnswer } from '../platform/use-answer';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { readerZone } from '../platform/zoned-time';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { SituationReportSheet } from './SituationReportSheet';
import './reports.css';

const reportQuery = graphql(`
  query SituationReport($operationId: ID!, $id: ID!) {
    situationReport(operationId: $operationId, id: $id) {
      id
      ...SituationReportPage_report @unmask
    }
    operation(id: $operationId) {
      id
      code
      name
      isExercise
      participations {
        id
        agency {
          id
          shortName
        }
      }
    }
  }
`);

const prepareMutation = graphql(`
  mutation PrepareSituationReport($input: PrepareSituationReportInput!) {
    answer: prepareSituationReport(input: $input) {
      ... on SituationReport {
        id
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** One situation report, or that of a day: whoever coordinates finds it written when they open the day. */
export const SituationReportPage = ({ operationId }: { readonly operationId: string }) => {
  const { reportId = '' } = useParams();
  return isDay(reportId) ? <PreparedReport operationId={operationId} day={reportId} /> : <WrittenReport operationId={operationId} id={reportId} />;
};

const PreparedReport = ({ operationId, day }: { readonly operationId: string; readonly day: string }) => {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const [, go] = useLocation();
  const { say } = useRefusals();
  const { refusals, hasFailed, take } = useAnswer();
  const [prepare] = useMutation(prepareMutation);
  useEffect(() => {
    void take(prepare({ variables: { input: { operationId, day, zone: readerZone() } } }).then(({ data }) => data?.answer)).then((report) => report && go(`/operations/${operationId}/situation/${report.id}`, { replace: true }));
  }, [operationId, day, prepare, take, go]);
  const shown = format.date(`${day}T00:00:00Z`, 'UTC');
  return (
    <Page title={t('situation.title')} lead={t('situation.preparing', { day: shown })} actions={<AllReports operationId={operationId} />}>
      {refusals.length > 0 || hasFailed ? <ErrorNote title={t('situation.missing')} todo={refusals.map(say).join(' ') || t('situation.failedTodo')} /> : <Skeleton lines={8} />}
    </Page>
  );
};

const WrittenReport = ({ operationId, id }: { readonly operationId: string; readonly id: string }) => {
  const { t, i18n } = useTranslation('reports');
  const format = useFormat();
  const { data, loading, error, refetch } = useQuery(reportQuery, { variables: { operationId, id }, fetchPolicy: 'cache-and-network' });
  // A draft's figures and its words may change while somebody reads.
  const again = useCoalesced(() => void refetch());
  useLiveFrames(({ event }) => event?.subjectType === 'SituationReport' && again());
  const { situationReport: report, operation } = data ?? {};
  if (error && !report) return <ErrorNote title={t('situation.missing')} todo={t('situation.failedTodo')} />;
  if (loading && !report) return <Skeleton lines={8} />;
  if (!report || !operation) return <EmptyState title={t('situation.missing')}>{t('situation.missingTodo')}</EmptyState>;
  const query = new URLSearchParams({ lang: i18n.language, zone: readerZone() });
  return (
    <Page
      title={report.number === null ? t('file.draft') : t('file.title', { number: format.number(report.number) })}
      lead={
        <>
          {operation.code} · {format.date(`${report.day}T00:00:00Z`, 'UTC')}. {t('file.span', { from: format.moment(report.from), until: format.moment(report.until), zone: readerZone() })}
        </>
      }
      actions={
        <>
          <a className="button" href={`/situation-reports/${operationId}/${report.id}.pdf?${query.toString()}`} download>
            PDF
          </a>
          <AllReports operationId={operationId} />
        </>
      }
    >
      {operation.isExercise && <p className="muted">{t('file.exercise')}</p>}
      <p className="muted">{t('situation.asSeen')}</p>
      {/* Anew for each report, not for each version: what is being typed stays. */}
      <SituationReportSheet key={report.id} operationId={operationId} report={report} nameOf={(agencyId) => operation.participations.find(({ agency }) => agency.id === agencyId)?.agency.shortName ?? '–'} again={again} />
    </Page>
  );
};

const AllReports = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('reports');
  return (
    <Link className="button" href={`/operations/${operationId}/situation`}>
      {t('situation.all')}
    </Link>
  );
};
