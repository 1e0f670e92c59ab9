import { useMutation } from '@apollo/client/react';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { PasswordField } from '../session/PasswordField';
import { selectField } from '../session/select-field';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { toast } from '../ui/toasts';

const changePassword = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      ... on Session {
        id
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
  readonly email: string;
  readonly onChanged: () => void;
}

/** Changes the password; every other session and access token ends with it, and it says so before. */
export const PasswordForm = ({ email, onChanged }: Props) => {
  const { t } = useTranslation(['account', 'sign-in']);
  const refusals = useRefusals();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [change, { data, loading, error, reset }] = useMutation(changePassword);
  const currentField = useRef<HTMLInputElement>(null);
  const nextField = useRef<HTMLInputElement>(null);
  const refused = !loading && data?.changePassword.__typename === 'Refused' ? data.changePassword.refusals : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const answer = await change({ variables: { current, next } }).catch(() => undefined);
    const changed = answer?.data?.changePassword;
    if (changed?.__typename === 'Refused') selectField(changed.refusals.some(({ field }) => field === 'current') ? currentField : nextField);
    if (changed?.__typename !== 'Session') return;
    setCurrent('');
    setNext('');
    reset();
    toast(t('passwordChanged'));
    onChanged();
  };
  return (
    <form className="account-narrow" noValidate onSubmit={(event) => void submit(event)}>
      {!loading && error && <ErrorNote title={t('sign-in:failed')} todo={t('sign-in:failedTodo')} />}
      <p className="muted">{t('passwordEnds')}</p>
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      <PasswordField
        ref={currentField}
        label={t('currentPassword')}
        name="current"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={refusals.at(refused, 'current')}
      />
      <PasswordField
        ref={nextField}
        label={t('nextPassword')}
        hint={t('sign-in:invitation.rules')}
        name="next"
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        error={refusals.at(refused, 'next')}
      />
      <div className="row">
        <Button type="submit" busy={loading}>
          {t('changePassword')}
        </Button>
      </div>
    </form>
  );
};
