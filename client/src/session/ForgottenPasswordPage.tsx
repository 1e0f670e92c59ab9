import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { Door } from './Door';

const requestPasswordReset = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email)
  }
`);

/** Asks for a link for a new password; it says the same whether there is an account of that address or not. */
export const ForgottenPasswordPage = () => {
  const { t } = useTranslation('sign-in');
  const [email, setEmail] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [request, { data, loading, error }] = useMutation(requestPasswordReset);
  useEffect(() => {
    document.title = `${t('forgotten.title')} · Muster`;
  }, [t]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(email.trim() === '');
    if (email.trim() === '') field.current?.focus();
    // A failure to reach the server is told by `error`.
    else if (!loading) void request({ variables: { email: email.trim() } }).catch(() => undefined);
  };
  return (
    <Door title={t('forgotten.title')} lead={t(data ? 'forgotten.asked' : 'forgotten.lead')}>
      {data ? (
        <p role="status">{t('forgotten.askedTodo', { email: email.trim() })}</p>
      ) : (
        <form className="door-form" noValidate onSubmit={submit}>
          {!loading && error && <ErrorNote title={t('failed')} todo={t('failedTodo')} />}
          <TextField
            ref={field}
            label={t('email')}
            type="email"
            inputMode="email"
            name="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
            error={isMissing && t('emailMissing')}
          />
          <Button type="submit" kind="primary" busy={loading}>
            {t('forgotten.submit')}
          </Button>
        </form>
      )}
      <a className="link" href="/">
        {t('invitation.toSignIn')}
      </a>
    </Door>
  );
};
