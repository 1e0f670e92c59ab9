import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { SessionEnd } from '../platform/session-end';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { DemonstrationAccounts } from './DemonstrationAccounts';
import { Door } from './Door';
import { PasskeyButton } from './PasskeyButton';
import { PasswordField } from './PasswordField';
import { SecondStep, type Ticket } from './SecondStep';
import { SignInProviders } from './SignInProviders';
import { selectField } from './select-field';
import type { Session } from './session-facts';

const signInMutation = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      ... on Session {
        id
        ...SessionFacts_session @unmask
      }
      ... on SecondFactorTicket {
        ticket
        hasTotp
        hasPasskey
      }
      ... on Refused {
        refusals {
          rule
        }
      }
    }
  }
`);

interface Props {
  /** Why the reader is here again; not given to who just came. */
  readonly end?: SessionEnd | null;
  readonly onSignedIn: (session: Session) => void;
}

/** Opens a session with an e-mail address and a password. */
export const SignInPage = ({ end, onSignedIn }: Props) => {
  const { t } = useTranslation(['sign-in', 'common']);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<'email' | 'password' | undefined>(undefined);
  const [pressed, setPressed] = useState<string | undefined>(undefined);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const [ticket, setTicket] = useState<Ticket | undefined>(undefined);
  // Kept here alone: the cache must not hold a ticket.
  const [signIn, { data, loading, error }] = useMutation(signInMutation, { fetchPolicy: 'no-cache' });
  useEffect(() => {
    // On a phone the keyboard would cover the page before it was read.
    if (!matchMedia('(pointer: coarse)').matches) emailField.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${t('title')} · Muster`;
  }, [t]);
  const enter = async (as: { email: string; password: string }) => {
    // A failure to reach the server is told by `error`.
    const answer = await signIn({ variables: as }).catch(() => undefined);
    const signedIn = answer?.data?.signIn;
    if (signedIn?.__typename === 'Session') onSignedIn(signedIn);
    else if (signedIn?.__typename === 'SecondFactorTicket') setTicket(signedIn);
    else selectField(passwordField);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacking = email.trim() === '' ? 'email' : password === '' ? 'password' : undefined;
    setMissing(lacking);
    setPressed(undefined);
    if (lacking) (lacking === 'email' ? emailField : passwordField).current?.focus();
    else if (!loading) void enter({ email: email.trim(), password });
  };
  if (ticket) return <SecondStep ticket={ticket} onSignedIn={onSignedIn} onBack={() => setTicket(undefined)} />;
  return (
    <Door title={t('title')} lead={t('lead')}>
      {end && !data && !error && (
        <p className="door-notice" role="status">
          {t(`end.${end}`)}
        </p>
      )}
      <form className="door-form" noValidate onSubmit={submit}>
        {!loading && data?.signIn.__typename === 'Refused' && <ErrorNote title={t('refused')} todo={t('refusedTodo')} />}
        {!loading && error && <ErrorNote title={t('failed')} todo={t('failedTodo')} />}
        <TextField
          ref={emailField}
          label={t('email')}
          type="email"
          inputMode="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          error={missing === 'email' && t('emailMissing')}
        />
        <PasswordField
          ref={passwordField}
          label={t('password')}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={missing === 'password' && t('passwordMissing')}
        />
        <Button type="submit" kind="primary" busy={loading && !pressed}>
          {t('submit')}
        </Button>
        <PasskeyButton ticket={undefined} onSignedIn={onSignedIn} />
        <a className="link small" href="/forgotten-password">
          {t('forgotten.link')}
        </a>
        <p className="muted small">{t('noAccount')}</p>
      </form>
      <SignInProviders />
      <DemonstrationAccounts
        busy={loading ? pressed : undefined}
        onChoose={(account) => {
          if (loading) return;
          setPressed(account.email);
          void enter({ email: account.email, password: account.password });
        }}
      />
    </Door>
  );
};
