import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { graphql } from '../graphql/gql';
import type { ParticipantRow_ParticipationFragment, ParticipantRow_ParticipationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { EmptyState } from '../ui/EmptyState';
import { StatusBadge } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import { ContactLink } from '../directory/ContactLink';
import { deedOf } from './agency-deeds';
import { isReportingAs, type Reporting } from './reporting';
import { ParticipantDialog } from './ParticipantDialog';

/** What the list shows of an agency in the operation. */
export const participantRow = graphql(`
  fragment ParticipantRow_participation on Participation {
    id
    participationState: state
    version
    reason
    reasonLanguage
    invitedAt
    answeredAt
    reportCount
    lastReportAt
    lastActivityAt
    lastActivityKind
    agency {
      id
      name
      shortName
      nameLanguage
      country
      region
      kind
    }
    contact {
      id
      name
      contactEmail
      contactPhone
    }
    members {
      id
      role
      person {
        id
        name
        title
      }
    }
    viewerCan {
      withdraw
      changeContact
      setMembers
    }
  }
`);

interface Props {
  readonly operationId: string;
  readonly participations: readonly FragmentType<typeof ParticipantRow_ParticipationFragmentDoc>[];
  readonly now: number;
  readonly which: Reporting;
}

/** Agencies with where their invitation stands, whom to call, what they did last; each opens its people. */
export const ParticipantsTable = ({ operationId, participations, now, which }: Props) => {
  const { t } = useTranslation(['participation', 'kit', 'vocabulary']);
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: participantRow, from: [...participations] });
  const where = ({ agency }: ParticipantRow_ParticipationFragment) => (agency.country ? format.country(agency.country) : (agency.region ?? '–'));
  const rows = [...(data as readonly ParticipantRow_ParticipationFragment[])].sort((a, b) => where(a).localeCompare(where(b), format.locale));
  const [, go] = useLocation();
  const at = `/operations/${operationId}/participants`;
  const hash = useLocationProperty(() => location.hash);
  // Looked up among all, so that a cell of the strip opens its agency whatever the list is narrowed to.
  const opened = rows.find(({ agency }) => `#${agency.id}` === hash);
  return (
    <>
      <Table
        caption={t('participation:agencies')}
        captionHidden
        rows={rows.filter((row) => isReportingAs(row, which))}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('participation:empty')}>{t('participation:emptyTodo')}</EmptyState>}
        columns={[
          {
            id: 'agency',
            heading: t('participation:agency'),
            main: true,
            compare: (a, b) => a.agency.name.localeCompare(b.agency.name, format.locale),
            cell: (row) => (
              <>
                <button type="button" className="link-button" onClick={() => go(`${at}#${row.agency.id}`)}>
                  <span lang={row.agency.nameLanguage}>{row.agency.name}</span>
                </button>{' '}
                <span className="muted small">{row.agency.shortName}</span>
              </>
            ),
          },
          { id: 'where', heading: t('participation:where'), compare: (a, b) => where(a).localeCompare(where(b), format.locale), cell: where },
          { id: 'state', heading: t('participation:state'), compare: (a, b) => a.participationState.localeCompare(b.participationState), cell: (row) => <StatusBadge kind="participationState" state={row.participationState} /> },
          { id: 'contact', heading: t('participation:contact'), cell: ({ contact }) => (contact ? <ContactLink {...contact} /> : '–') },
          { id: 'people', heading: t('participation:people'), number: true, compare: (a, b) => a.members.length - b.members.length, cell: (row) => format.number(row.members.length) },
          {
            id: 'reports',
            heading: t('participation:reports'),
            number: true,
            compare: (a, b) => a.reportCount - b.reportCount,
            cell: (row) => (row.reportCount > 0 ? <Link href={`/operations/${operationId}/seizures?agency=${row.agency.id}`}>{format.number(row.reportCount)}</Link> : '0'),
          },
          {
            id: 'last',
            heading: t('participation:last'),
            compare: (a, b) => (a.lastActivityAt ?? '').localeCompare(b.lastActivityAt ?? ''),
            cell: (row) => (row.lastActivityAt ? format.relative(row.lastActivityAt, now) : t(`kit:did.${deedOf(row).did}`)),
          },
        ]}
      />
      {opened && <ParticipantDialog key={opened.id} operationId={operationId} row={opened} onClose={() => go(at, { replace: true })} />}
    </>
  );
};
