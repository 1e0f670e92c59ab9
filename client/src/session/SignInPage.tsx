import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';

const signInMutation = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      ... on Session {
        id
      }
      ... on Refused {
        refusals {
          rule
        }
      }
    }
  }
`);

/** Opens a session with an e-mail address and a password. */
export const SignInPage = ({ onSignedIn }: { onSignedIn: () => void }) => {
  const { t } = useTranslation(['sign-in', 'common']);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [signIn, { data, loading, error }] = useMutation(signInMutation);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await signIn({ variables: { email, password } });
    if (answer.data?.signIn.__typename === 'Session') onSignedIn();
  };
  return (
    <main id="main" className="sign-in">
      <h1>{t('sign-in:title')}</h1>
      <p>{t('sign-in:lead')}</p>
      <form onSubmit={(event) => void submit(event)}>
        {data?.signIn.__typename === 'Refused' && <ErrorNote title={t('sign-in:refused')} todo={t('sign-in:refusedTodo')} />}
        {error && <ErrorNote title={t('sign-in:failed')} todo={t('sign-in:failedTodo')} />}
        <TextField label={t('sign-in:email')} type="email" name="email" autoComplete="username" value={email} onChange={setEmail} required />
        <TextField label={t('sign-in:password')} type="password" name="password" autoComplete="current-password" value={password} onChange={setPassword} required />
        <Button type="submit" kind="primary" busy={loading}>
          {t('sign-in:submit')}
        </Button>
      </form>
    </main>
  );
};
