import { useApolloClient, useMutation } from '@apollo/client/react';
import type { OperationRole } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { ParticipantRow_ParticipationFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { Table } from '../ui/Table';
import { usePeople } from './use-people';

const setMemberMutation = graphql(`
  mutation SetMember($operationId: ID!, $accountId: ID!, $role: OperationRole) {
    setMember(operationId: $operationId, accountId: $accountId, role: $role) {
      ... on Member {
        id
        role
        isActive
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

const givable: readonly OperationRole[] = ['COORDINATOR', 'OFFICER', 'ANALYST', 'MANAGER', 'OBSERVER'];

/** Who of an agency has which role; whoever may gives a role, another one, or takes it away. */
export const MemberRoles = ({ operationId, row }: { readonly operationId: string; readonly row: ParticipantRow_ParticipationFragment }) => {
  const { t } = useTranslation(['participation', 'vocabulary', 'common']);
  const people = usePeople(row.agency.id);
  const words = useRefusals();
  const client = useApolloClient();
  const [accountId, setAccount] = useState<string>();
  const [role, setRole] = useState<OperationRole>('OFFICER');
  const [set, { data, loading }] = useMutation(setMemberMutation);
  const refusals = data?.setMember?.__typename === 'Refused' ? data.setMember.refusals : [];
  const give = async (to: string, next: OperationRole | null) => {
    await set({ variables: { operationId, accountId: to, role: next } });
    setAccount(undefined);
    await client.refetchQueries({ include: ['OperationParticipants'] });
  };
  const others = people.filter(({ id }) => !row.members.some(({ person }) => person.id === id));
  const refused = refusals.map(words.say).join(' ');
  return (
    <>
      {row.members.length > 0 && (
        <Table
          caption={t('participation:people')}
          rows={row.members}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', heading: t('participation:person'), main: true, cell: ({ person }) => person.name },
            { id: 'role', heading: t('participation:role'), cell: (member) => t(`vocabulary:operationRole.${member.role}`) },
            ...(row.viewerCan.setMembers
              ? [
                  {
                    id: 'remove',
                    heading: '',
                    cell: ({ person, role: held }: (typeof row.members)[number]) =>
                      held === 'NATIONAL_CONTACT_POINT' ? null : (
                        <Button kind="quiet" busy={loading} aria-label={t('participation:removePerson', { name: person.name })} onClick={() => void give(person.id, null)}>
                          {t('common:remove')}
                        </Button>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {refused && (
        <p className="field-error" role="alert">
          {refused}
        </p>
      )}
      {row.viewerCan.setMembers && others.length > 0 && (
        <div className="filters">
          <Select label={t('participation:addPerson')} none={t('participation:nobody')} options={others.map(({ id, name }) => ({ value: id, label: name }))} value={accountId} onChange={setAccount} />
          <Select
            label={t('participation:role')}
            options={givable.map((value) => ({ value, label: t(`vocabulary:operationRole.${value}`) }))}
            value={role}
            onChange={(next) => next && setRole(next)}
          />
          {accountId && (
            <Button busy={loading} onClick={() => void give(accountId, role)}>
              {t('participation:giveRole')}
            </Button>
          )}
        </div>
      )}
    </>
  );
};
