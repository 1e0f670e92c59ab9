import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PersonForm } from '../directory/PersonForm';
import { graphql } from '../graphql/gql';
import { AppFrame } from '../session/AppFrame';
import { useSession } from '../session/session';
import { Page, Section } from '../ui/Page';
import '../directory/directory.css';
import './account.css';
import { AccessTokens } from './AccessTokens';
import { PasswordForm } from './PasswordForm';
import { ScreenChoices } from './ScreenChoices';
import { SecondFactorPart } from './SecondFactorPart';
import { SessionList } from './SessionList';

const accountPage = graphql(`
  query AccountPage($id: ID!) {
    person(id: $id) {
      id
      ...PersonForm_person
    }
    secondFactors {
      id
      ...SecondFactorPart_factors
    }
    mySessions {
      id
      kind
      ...SessionList_session
      ...AccessTokens_session
    }
  }
`);

/** The reader's own account: contact details, screens, password, sessions and access tokens. */
export const AccountPage = () => (
  <AppFrame>
    <OwnAccount />
  </AppFrame>
);

const OwnAccount = () => {
  const { t } = useTranslation('account');
  const { id, email, person } = useSession();
  const { data, refetch } = useSuspenseQuery(accountPage, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const again = () => startTransition(() => void refetch());
  return (
    <Page
      title={t('title')}
      actions={
        <Link className="button" href="/notifications/settings">
          {t('notifications')}
        </Link>
      }
      lead={
        <>
          {person.name}, <Link href={`/agencies/${person.agency.id}`} className="link">{person.agency.name}</Link>. {t('signsInAs', { email })}
        </>
      }
    >
      <Section title={t('details')} aside={<span className="muted small">{t('detailsAside')}</span>}>
        {data.person && <PersonForm person={data.person} />}
      </Section>
      <Section title={t('screens')}>
        <ScreenChoices />
      </Section>
      <Section title={t('sessions')}>
        <SessionList sessions={data.mySessions.filter(({ kind }) => kind === 'BROWSER')} onChanged={again} />
      </Section>
      <Section title={t('password')}>
        <PasswordForm email={email} onChanged={again} />
      </Section>
      <Section title={t('factors')}>
        <SecondFactorPart factors={data.secondFactors} onChanged={again} />
      </Section>
      <Section title={t('tokens')}>
        <AccessTokens tokens={data.mySessions.filter(({ kind }) => kind === 'TOKEN')} onChanged={again} />
      </Section>
    </Page>
  );
};
