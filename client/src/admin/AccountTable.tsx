import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { useSession } from '../session/session';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import { AccountSwitch } from './AccountSwitch';
import { ApiAccessSwitch } from './ApiAccessSwitch';
import { RemoveFactors } from './RemoveFactors';

const accountTable = graphql(`
  fragment AccountTable_account on Account {
    id
    email
    isAdministrator
    isLead
    hasApiAccess
    state
    createdAt
    person {
      id
      name
      agency {
        id
        shortName
      }
    }
  }
`);

interface Props {
  readonly accounts: readonly FragmentType<typeof accountTable>[];
}

/** Accounts with their state and the way to change it. */
export const AccountTable = ({ accounts: from }: Props) => {
  const { t } = useTranslation('admin');
  const format = useFormat();
  const session = useSession();
  const { data: accounts } = useSuspenseFragment({ fragment: accountTable, from: [...from] });
  return (
    <Table
      caption={t('accounts')}
      captionHidden
      rows={accounts}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', heading: t('name'), main: true, cell: ({ person }) => person.name },
        { id: 'agency', heading: t('agency'), cell: ({ person }) => <Link href={`/agencies/${person.agency.id}`}>{person.agency.shortName}</Link> },
        { id: 'email', heading: t('email'), cell: ({ email }) => <span className="reach">{email}</span> },
        {
          id: 'part', heading: t('part'),
          cell: ({ isAdministrator, isLead }) => t(isAdministrator ? 'administrator' : isLead ? 'answersFor' : 'member'),
        },
        {
          id: 'state', heading: t('state'),
          cell: ({ state }) => (state === 'ACTIVE' ? <Sign shape="disc" tone="green">{t('ACTIVE')}</Sign> : <Sign shape="cross" tone="red">{t('DISABLED')}</Sign>),
        },
        {
          id: 'api', heading: t('api'),
          cell: ({ id, person, hasApiAccess }) => (
            <span className="account-api">
              {t(hasApiAccess ? 'apiYes' : 'apiNo')}
              <ApiAccessSwitch id={id} name={person.name} hasApiAccess={hasApiAccess} />
            </span>
          ),
        },
        { id: 'since', heading: t('since'), cell: ({ createdAt }) => format.date(createdAt) },
        {
          id: 'deed', heading: t('deed'),
          cell: ({ id, person, state }) =>
            id === session.id ? (
              <span className="muted">{t('yourself')}</span>
            ) : (
              <div className="row">
                <AccountSwitch id={id} name={person.name} isActive={state === 'ACTIVE'} />
                <RemoveFactors id={id} name={person.name} />
              </div>
            ),
        },
      ]}
    />
  );
};
