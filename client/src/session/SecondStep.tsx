import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { Door } from './Door';
import { PasskeyButton } from './PasskeyButton';
import { selectField } from './select-field';
import type { Session } from './session-facts';

const completeSignIn = graphql(`
  mutation CompleteSignIn($ticket: String!, $code: String!) {
    completeSignIn(ticket: $ticket, code: $code) {
      ... on Session {
        id
        ...SessionFacts_session @unmask
      }
      ... on Refused {
        refusals {
          rule
          field
          message
        }
      }
    }
  }
`);

/** What the first step of signing in gave. */
export interface Ticket {
  readonly ticket: string;
  readonly hasTotp: boolean;
  readonly hasPasskey: boolean;
}

interface Props {
  readonly ticket: Ticket;
  readonly onSignedIn: (session: Session) => void;
  readonly onBack: () => void;
}

/** The second step of signing in: a code of the app, a recovery code, or a passkey. */
export const SecondStep = ({ ticket: { ticket, hasTotp, hasPasskey }, onSignedIn, onBack }: Props) => {
  const { t } = useTranslation('sign-in');
  const refusals = useRefusals();
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [complete, { data, loading, error }] = useMutation(completeSignIn);
  const refused = !loading && data?.completeSignIn.__typename === 'Refused' ? data.completeSignIn.refusals : [];
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading || code.trim() === '') return field.current?.focus();
    const answer = await complete({ variables: { ticket, code } }).catch(() => undefined);
    const opened = answer?.data?.completeSignIn;
    if (opened?.__typename === 'Session') onSignedIn(opened);
    else selectField(field);
  };
  return (
    <Door title={t('second.title')} lead={t(hasTotp ? 'second.lead' : 'second.leadPasskey')}>
      {hasPasskey && <PasskeyButton ticket={ticket} onSignedIn={onSignedIn} />}
      <form className="door-form" noValidate onSubmit={(event) => void submit(event)}>
        {refused.filter((each) => each.field !== 'code').map((each) => <ErrorNote key={each.rule} title={refusals.say(each)} />)}
        {!loading && error && <ErrorNote title={t('failed')} todo={t('failedTodo')} />}
        <TextField
          ref={field}
          label={t(hasTotp ? 'second.code' : 'second.recovery')}
          hint={t(hasTotp ? 'second.codeHint' : 'second.recoveryHint')}
          name="code"
          code
          autoComplete="one-time-code"
          maxLength={40}
          value={code}
          onChange={setCode}
          error={refusals.at(refused, 'code')}
        />
        <Button type="submit" kind="primary" busy={loading}>
          {t('submit')}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t('second.back')}
        </Button>
        <p className="muted small">{t('second.lost')}</p>
      </form>
    </Door>
  );
};
