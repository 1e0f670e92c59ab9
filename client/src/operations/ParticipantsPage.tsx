import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useNow } from '../platform/use-now';
import { SilenceStrip } from '../charts/SilenceStrip';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { InviteAgencies } from './InviteAgencies';
import { ParticipantsTable } from './ParticipantsTable';
import { useStripAgencies } from './use-strip-agencies';

const participantsQuery = graphql(`
  query OperationParticipants($id: ID!) {
    operation(id: $id) {
      id
      name
      state
      viewerCan {
        invite
      }
      participations {
        id
        state
        agency {
          id
        }
        ...ParticipantRow_participation
      }
    }
  }
`);

/** Who takes part, who has answered, who reported, who is silent; and how to ask more in. */
export const ParticipantsPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['participation', 'operations']);
  const now = useNow();
  const { data, refetch } = useSuspenseQuery(participantsQuery, { variables: { id: operationId } });
  const again = useCoalesced(() => void refetch(), 1_000);
  useLiveFrames(({ event }) => event && again());
  const agencies = useStripAgencies(operationId);
  const { operation } = data;
  if (!operation) return <EmptyState title={t('operations:missing')} />;
  const { participations } = operation;
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
        <ParticipantsTable operationId={operationId} participations={participations} now={now} />
      </Section>
    </Page>
  );
};
