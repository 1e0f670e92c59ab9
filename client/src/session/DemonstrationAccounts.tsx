import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { DemonstrationAccountsQuery } from '../graphql/graphql';
import { wordsOfRole } from './demonstration-roles';

const demonstrationAccounts = graphql(`
  query DemonstrationAccounts {
    demonstrationAccounts {
      email
      password
      name
      agency
      role
    }
  }
`);

type Account = DemonstrationAccountsQuery['demonstrationAccounts'][number];

interface Props {
  /** The e-mail address of the account that is being signed in. */
  readonly busy: string | undefined;
  readonly onChoose: (account: Account) => void;
}

/** While the demonstration is on: each of its accounts, signed in with one press. */
export const DemonstrationAccounts = ({ busy, onChoose }: Props) => {
  const { t } = useTranslation('sign-in');
  const { data } = useQuery(demonstrationAccounts);
  if (!data?.demonstrationAccounts.length) return null;
  return (
    <section className="door-demonstration" aria-labelledby="demonstration">
      <h2 id="demonstration">{t('demonstration.title')}</h2>
      <p className="muted">{t('demonstration.lead')}</p>
      <ul>
        {data.demonstrationAccounts.map((account) => {
          const role = wordsOfRole(account.role);
          return (
            <li key={account.email}>
              <button type="button" className="door-account" aria-busy={busy === account.email || undefined} onClick={() => onChoose(account)}>
                <span className="door-account-role">{role ? t(`roles.${role}.title`) : account.role}</span>
                <span className="door-account-who">
                  {account.name}, {account.agency}
                </span>
                {role && <span className="door-account-shows">{t(`roles.${role}.shows`)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
