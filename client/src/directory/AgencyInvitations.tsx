import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { Section } from '../ui/Page';
import { InvitePerson } from './InvitePerson';
import { OpenInvitations } from './OpenInvitations';

const agencyInvitations = graphql(`
  query AgencyInvitations($agencyId: ID!) {
    accountInvitations(agencyId: $agencyId, first: 100) {
      items {
        id
        ...OpenInvitations_invitation
      }
    }
  }
`);

/** Invites people of an agency by a link, and keeps the links that are still open. */
export const AgencyInvitations = ({ agencyId }: { agencyId: string }) => {
  const { t } = useTranslation('directory');
  const { data, refetch } = useSuspenseQuery(agencyInvitations, { variables: { agencyId }, fetchPolicy: 'cache-and-network' });
  const again = () => startTransition(() => void refetch());
  return (
    <Section title={t('invite')}>
      <OpenInvitations invitations={data.accountInvitations.items} onChanged={again} />
      <InvitePerson agencyId={agencyId} onInvited={again} />
    </Section>
  );
};
