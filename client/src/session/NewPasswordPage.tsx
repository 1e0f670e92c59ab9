import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { PasswordResetQuery } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Skeleton } from '../ui/Skeleton';
import { Door } from './Door';
import { PasswordField } from './PasswordField';
import { selectField } from './select-field';

const passwordReset = graphql(`
  query PasswordReset($token: String!) {
    passwordReset(token: $token) {
      email
      expiresAt
    }
  }
`);

const resetPassword = graphql(`
  mutation ResetPassword($token: String!, $password: String!) {
    resetPassword(token: $token, password: $password) {
      ... on PasswordReset {
        email
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

/** What the holder of a link for a new password sees. */
export const NewPasswordPage = () => {
  const { t } = useTranslation('sign-in');
  // After the # a browser keeps the secret to itself.
  const [token] = useState(() => location.hash.slice(1));
  const { data, loading, error, refetch } = useQuery(passwordReset, { variables: { token }, fetchPolicy: 'no-cache' });
  if (loading && !data) return <Skeleton lines={6} />;
  if (error) {
    return (
      <main id="main" className="page-alone">
        <ErrorNote title={t('failed')} todo={t('failedTodo')} action={<Button onClick={() => void refetch()}>{t('retry')}</Button>} />
      </main>
    );
  }
  if (!data?.passwordReset) {
    return (
      <Door title={t('newPassword.closedTitle')} lead={t('newPassword.closed')}>
        <a className="link" href="/forgotten-password">
          {t('newPassword.again')}
        </a>
      </Door>
    );
  }
  return <NewPassword token={token} offer={data.passwordReset} />;
};

interface Props {
  readonly token: string;
  readonly offer: NonNullable<PasswordResetQuery['passwordReset']>;
}

const NewPassword = ({ token, offer }: Props) => {
  const { t } = useTranslation('sign-in');
  const format = useFormat();
  const refusals = useRefusals();
  const [password, setPassword] = useState('');
  const [reset, { data, loading, error }] = useMutation(resetPassword);
  const field = useRef<HTMLInputElement>(null);
  const refused = data?.resetPassword.__typename === 'Refused' ? data.resetPassword.refusals : [];
  useEffect(() => {
    document.title = `${t('newPassword.title')} · Muster`;
  }, [t]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const answer = await reset({ variables: { token, password } }).catch(() => undefined);
    if (answer?.data?.resetPassword.__typename !== 'PasswordReset') selectField(field);
  };
  if (data?.resetPassword.__typename === 'PasswordReset') {
    return (
      <Door title={t('newPassword.doneTitle')} lead={t('newPassword.done')}>
        <a className="link" href="/">
          {t('invitation.toSignIn')}
        </a>
      </Door>
    );
  }
  return (
    <Door title={t('newPassword.title')} lead={t('newPassword.lead', { email: offer.email })}>
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
          error={!loading && refusals.at(refused, 'password')}
        />
        <Button type="submit" kind="primary" busy={loading}>
          {t('newPassword.submit')}
        </Button>
        <p className="muted small">{t('invitation.until', { until: format.moment(offer.expiresAt) })}</p>
      </form>
    </Door>
  );
};
