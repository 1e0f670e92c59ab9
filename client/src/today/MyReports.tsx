import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { MyReports_OperationFragment, MyReports_OperationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useSession } from '../session/session';
import { Section } from '../ui/Page';
import { StatusBadge } from '../ui/StatusBadge';

/** Reports of the reader's agency that are not on their way yet. */
export const myReports = graphql(`
  fragment MyReports_operation on Operation {
    id
    name
    viewerCan {
      report
    }
    seizures(first: 50, states: [SENT_BACK, DRAFT], agencyIds: [$agencyId]) {
      items {
        id
        reference
        state
        place
        country
        detectedAt
        foundDescription
        sentBackReason
        wasteStream
      }
    }
  }
`);

interface Props {
  readonly operations: readonly FragmentType<typeof MyReports_OperationFragmentDoc>[];
}

/** Reports sent back first, then drafts: both are finished by whoever opens them. */
export const MyReports = ({ operations }: Props) => {
  const { t } = useTranslation(['today', 'vocabulary']);
  const format = useFormat();
  const { person } = useSession();
  const { data } = useSuspenseFragment({ fragment: myReports, from: [...operations], variables: { agencyId: person.agency.id } });
  const mine = data as readonly MyReports_OperationFragment[];
  const reports = mine
    .flatMap(({ id, name, seizures }) => seizures.items.map((report) => ({ ...report, operationId: id, operation: name })))
    .sort((a, b) => b.state.localeCompare(a.state) || b.detectedAt.localeCompare(a.detectedAt));
  if (reports.length === 0) return mine.some(({ viewerCan }) => viewerCan.report) ? <p className="muted">{t('today:reports.none')}</p> : null;
  return (
    <Section title={t('today:reports.title', { count: reports.length })}>
      <ul className="todo">
        {reports.map((report) => (
          <li key={report.id}>
            <div>
              <StatusBadge kind="reportState" state={report.state} />{' '}
              <Link href={`/operations/${report.operationId}/seizures/${report.id}`} className="link">
                {report.foundDescription ?? (report.wasteStream ? t(`vocabulary:wasteStream.${report.wasteStream}`) : t('today:reports.begun'))}
              </Link>
              {report.sentBackReason && <p className="todo-reason">{report.sentBackReason}</p>}
              <p className="muted small">
                {[report.operation, report.place ?? (report.country ? format.country(report.country) : ''), format.date(report.detectedAt), report.reference].filter(Boolean).join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
