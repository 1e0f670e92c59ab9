import { useSuspenseQuery } from '@apollo/client/react';
import { daysToReport } from '@muster/shared/reports/days-to-report';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { clockIn, readerZone } from '../platform/zoned-time';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { Table } from '../ui/Table';
import './reports.css';

const situationsQuery = graphql(`
  query SituationReports($id: ID!) {
    operation(id: $id) {
      id
      startsOn
      viewerCanReportSituation
      situationReports {
        id
        day
        reportState: state
        number
        issuedAt
      }
    }
  }
`);

/** The situation reports of an operation, and for its coordinators the days that have none yet. */
export const SituationPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['reports', 'vocabulary']);
  const format = useFormat();
  const now = useNow();
  const { data, refetch } = useSuspenseQuery(situationsQuery, { variables: { id: operationId } });
  useLiveFrames(({ event }) => event?.subjectType === 'SituationReport' && void refetch());
  const { operation } = data;
  if (!operation) return null;
  const { situationReports: reports, viewerCanReportSituation: mayWrite, startsOn } = operation;
  const at = `/operations/${operationId}/situation`;
  const today = clockIn(readerZone(), new Date(now).toISOString()).date;
  const days = mayWrite ? daysToReport({ today, startsOn, reports: reports.map(({ day, reportState }) => ({ day, isIssued: reportState === 'ISSUED' })) }) : [];
  return (
    <Page title={t('situation.title')} lead={t('situation.lead')}>
      {days.length > 0 && (
        <Section title={t('situation.toWrite')}>
          <p className="muted">{t('situation.written')}</p>
          <ul className="situation-days">
            {days.map((day) => (
              <li key={day}>
                <Link className="link" href={`${at}/${day}`}>
                  {t('situation.write', { day: format.date(`${day}T00:00:00Z`, 'UTC') })}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('situation.list')}>
        <Table
          caption={t('situation.list')}
          captionHidden
          rows={reports}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('situation.none')}>{days.length > 0 ? t('situation.noneToDo') : t('situation.noneTodo')}</EmptyState>}
          columns={[
            { id: 'day', heading: t('situation.day'), main: true, cell: ({ id, day }) => <Link className="row-link" href={`${at}/${id}`}>{format.date(`${day}T00:00:00Z`, 'UTC')}</Link> },
            { id: 'number', heading: t('situation.number'), number: true, cell: ({ number }) => (number === null ? '–' : format.number(number)) },
            { id: 'state', heading: t('situation.state'), cell: ({ reportState }) => t(`vocabulary:situationReportState.${reportState}`) },
            { id: 'sent', heading: t('situation.sentOut'), cell: ({ issuedAt }) => (issuedAt ? format.moment(issuedAt) : '–') },
          ]}
        />
      </Section>
    </Page>
  );
};
