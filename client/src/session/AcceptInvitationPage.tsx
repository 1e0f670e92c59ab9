import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { InvitationQuery } from '../graphql/graphql';
import { languages } from '../i18n/languages';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { Skeleton } from '../ui/Skeleton';
import { Door } from './Door';
import { PasswordField } from './PasswordField';
import { selectField } from './select-field';
import type { Session } from './session-facts';

const invitationQuery = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      agency
      name
      email
      language
      expiresAt
    }
  }
`);

const acceptInvitation = graphql(`
  mutation AcceptInvitation($token: String!, $password: String!, $language: String!) {
    acceptInvitation(token: $token, password: $password, language: $language) {
      ... on Session {
        id
        ...SessionFacts_session @unmask
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

interface Props {
  readonly onSignedIn: (session: Session) => void;
}

/** What the holder of an invitation's link sees: whose it is, and how to open the account. */
export const AcceptInvitationPage = ({ onSignedIn }: Props) => {
  const { t } = useTranslation('sign-in');
  // After the # a browser keeps the secret to itself.
  const [token] = useState(() => location.hash.slice(1));
  const { data, loading, error, refetch } = useQuery(invitationQuery, { variables: { token }, fetchPolicy: 'network-only' });
  if (loading && !data) return <Skeleton lines={6} />;
  if (error) {
    return (
      <main id="main" className="page-alone">
        <ErrorNote title={t('failed')} todo={t('failedTodo')} action={<Button onClick={() => void refetch()}>{t('retry')}</Button>} />
      </main>
    );
  }
  if (!data?.invitation) {
    return (
      <Door title={t('invitation.closedTitle')} lead={t('invitation.closed')}>
        <a className="link" href="/">
          {t('invitation.toSignIn')}
        </a>
      </Door>
    );
  }
  return <Offer token={token} offer={data.invitation} onSignedIn={onSignedIn} />;
};

interface OfferProps extends Props {
  readonly token: string;
  readonly offer: NonNullable<InvitationQuery['invitation']>;
}

const Offer = ({ token, offer, onSignedIn }: OfferProps) => {
  const { t, i18n } = useTranslation('sign-in');
  const format = useFormat();
  const refusals = useRefusals();
  const [password, setPassword] = useState('');
  const [language, setLanguage] = useState<string>(languages.find(({ code }) => code === offer.language.split('-')[0])?.code ?? i18n.language);
  const [accept, { data, loading, error }] = useMutation(acceptInvitation);
  const field = useRef<HTMLInputElement>(null);
  const refused = data?.acceptInvitation.__typename === 'Refused' ? data.acceptInvitation.refusals : [];
  const atPassword = refusals.at(refused, 'password');
  useEffect(() => {
    document.title = `${t('invitation.title', { agency: offer.agency })} · Muster`;
  }, [t, offer.agency]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const answer = await accept({ variables: { token, password, language } }).catch(() => undefined);
    const opened = answer?.data?.acceptInvitation;
    if (opened?.__typename === 'Session') onSignedIn(opened);
    else selectField(field);
  };
  return (
    <Door title={t('invitation.title', { agency: offer.agency })} lead={t('invitation.lead', { name: offer.name, email: offer.email })}>
      <form className="door-form" noValidate onSubmit={(event) => void submit(event)}>
        {!loading && refused.filter((each) => each.field !== 'password').map((each) => <ErrorNote key={each.rule} title={refusals.say(each)} />)}
        {!loading && error && <ErrorNote title={t('failed')} todo={t('failedTodo')} />}
        {/* Lets a password manager keep the address with the new password. */}
        <input type="hidden" name="email" autoComplete="username" value={offer.email} readOnly />
        <PasswordField
          ref={field}
          label={t('invitation.password')}
          hint={t('invitation.rules')}
          name="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={!loading && atPassword}
        />
        <Select
          label={t('invitation.language')}
          options={languages.map(({ code, name }) => ({ value: code as string, label: name }))}
          value={language}
          onChange={(next) => setLanguage(next ?? 'en')}
        />
        <Button type="submit" kind="primary" busy={loading}>
          {t('invitation.submit')}
        </Button>
        <p className="muted small">{t('invitation.until', { until: format.moment(offer.expiresAt) })}</p>
      </form>
    </Door>
  );
};
