import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Table } from '../ui/Table';
import { toast } from '../ui/toasts';

const openInvitations = graphql(`
  fragment OpenInvitations_invitation on AccountInvitation {
    id
    name
    email
    isLead
    state
    expiresAt
    agency {
      id
      shortName
    }
    invitedBy {
      id
      name
    }
  }
`);

const revokeInvitation = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id)
  }
`);

interface Props {
  readonly invitations: readonly FragmentType<typeof openInvitations>[];
  readonly withAgency?: boolean;
  readonly onChanged: () => void;
}

/** The invitations that nobody has used yet, each with the way to take it back. */
export const OpenInvitations = ({ invitations: from, withAgency = false, onChanged }: Props) => {
  const { t } = useTranslation('directory');
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: openInvitations, from: [...from] });
  const [revoke, { loading }] = useMutation(revokeInvitation);
  const [asked, setAsked] = useState<(typeof data)[number] | undefined>(undefined);
  const takeBack = async (id: string) => {
    const answer = await revoke({ variables: { id } }).catch(() => undefined);
    toast(t(answer?.data?.revokeInvitation ? 'revoked' : 'notRevoked'));
    setAsked(undefined);
    onChanged();
  };
  return (
    <>
      <Table
        caption={t('openInvitations')}
        rows={data.filter(({ state }) => state === 'OPEN')}
        rowKey={({ id }) => id}
        empty={<p className="muted">{t('noInvitations')}</p>}
        columns={[
          { id: 'name', heading: t('name'), main: true, cell: ({ name, isLead }) => (isLead ? `${name} (${t('answersFor')})` : name) },
          ...(withAgency ? [{ id: 'agency', heading: t('agency'), cell: ({ agency }: (typeof data)[number]) => agency.shortName }] : []),
          { id: 'email', heading: t('email'), cell: ({ email }) => <span className="reach">{email}</span> },
          { id: 'by', heading: t('invitedBy'), cell: ({ invitedBy }) => invitedBy?.name ?? '–' },
          { id: 'until', heading: t('until'), cell: ({ expiresAt }) => format.moment(expiresAt) },
          {
            id: 'revoke', heading: t('keep'),
            cell: (invitation) => (
              <Button kind="quiet" aria-label={t('revokeFor', { name: invitation.name })} onClick={() => setAsked(invitation)}>
                {t('revoke')}
              </Button>
            ),
          },
        ]}
      />
      {asked && (
        <ConfirmDialog open deed={t('revokeFor', { name: asked.name })} busy={loading} onConfirm={() => void takeBack(asked.id)} onCancel={() => setAsked(undefined)}>
          <p>{t('revokeText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
};
