import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { SilenceStrip } from '../charts/SilenceStrip';
import { EmptyState } from '../ui/EmptyState';
import { ExportLinks } from '../ui/ExportLinks';
import { Page, Section } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { InviteAgencies } from './InviteAgencies';
import { ParticipantsTable } from './ParticipantsTable';
import { isReportingAs, reportingChoices, type Reporting } from './reporting';
import { useStripAgencies } from './use-strip-agencies';

const participantsQuery = graphql(`
  query OperationParticipants($id: ID!) {
    operation(id: $id) {
      id
      name
      kind
      state
      viewerRole
      viewerCan {
        invite
      }
      participations {
        id
        state
        reportCount
        lastReportAt
        lastActivityAt
        lastActivityKind
        agency {
          id
        }
        contact {
          id
          contactEmail
        }
        ...ParticipantRow_participation
      }
    }
  }
`);

/** Who takes part, who has answered, who reported, who is silent; and how to ask more in. */
export const ParticipantsPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['participation', 'operations']);
  const format = useFormat();
  const now = useNow();
  const [which, setWhich] = useState<Reporting>('all');
  const { data, refetch } = useSuspenseQuery(participantsQuery, { variables: { id: operationId } });
  const again = useCoalesced(() => void refetch(), 1_000);
  useLiveFrames(({ event }) => event && again());
  const agencies = useStripAgencies(operationId);
  const { operation } = data;
  if (!operation) return <EmptyState title={t('operations:missing')} />;
  const { participations } = operation;
  const among = (choice: Reporting) => participations.filter(({ state, ...known }) => isReportingAs({ participationState: state, ...known }, choice));
  const addresses = among(which).flatMap(({ contact }) => contact?.contactEmail ?? []);
  const count = (state: string) => String(participations.filter((each) => each.state === state).length);
  return (
    <Page
      title={t('participation:title')}
      lead={t('participation:lead', { accepted: count('ACCEPTED'), invited: count('INVITED') })}
      actions={
        operation.viewerCan.invite && (
          <InviteAgencies
            operationId={operationId}
            operation={operation.name}
            isUnapproved={operation.state === 'DRAFT' || operation.state === 'PROPOSED'}
            present={participations.filter(({ state }) => state === 'ACCEPTED' || state === 'INVITED').map(({ agency }) => agency.id)}
          />
        )
      }
    >
      <SilenceStrip title={t('operations:strip.title')} lead={t('operations:strip.lead', { count: agencies.length })} agencies={agencies} now={now} />
      <Section title={t('participation:agencies')}>
        <div className="participants-tools">
          <Segmented
            label={t('participation:which.label')}
            value={which}
            onChange={setWhich}
            choices={reportingChoices.map((value) => ({ value, label: `${t(`participation:which.${value}`)} ${format.number(among(value).length)}` }))}
          />
          {operation.viewerRole === 'COORDINATOR' && addresses.length > 0 && (
            <a className="link" href={`mailto:?bcc=${addresses.join(',')}&subject=${encodeURIComponent(operation.name)}`}>
              {t('participation:writeToAll', { count: addresses.length })}
            </a>
          )}
        </div>
        <ParticipantsTable operationId={operationId} participations={participations} now={now} which={which} />
        <ExportLinks operationId={operationId} list="participants" formats={['csv', 'xlsx']} label={t('participation:takeAgencies')} />
        <ExportLinks operationId={operationId} list="members" formats={['csv', 'xlsx']} label={t('participation:takePeople')} />
      </Section>
    </Page>
  );
};
