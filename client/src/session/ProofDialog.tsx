import { useMutation, useQuery } from '@apollo/client/react';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { settleProof } from '../platform/asked-proof';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Skeleton } from '../ui/Skeleton';
import { TextField } from '../ui/TextField';
import { PasskeyProof } from './PasskeyProof';
import { PasswordField } from './PasswordField';

const proofFactors = graphql(`
  query ProofFactors {
    secondFactors {
      id
      hasPassword
      hasTotp
      takesPasskeys
      passkeys {
        id
      }
    }
  }
`);

const proveAgain = graphql(`
  mutation ProveAgain($password: String, $code: String) {
    proveAgain(password: $password, code: $code) {
      ... on Session {
        id
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

/** Asks who is there before something grave, and lets it go on: with all that the account signs in with, or a passkey. */
export const ProofDialog = () => {
  const { t } = useTranslation('sign-in');
  const refusals = useRefusals();
  const form = useId();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { data: asked } = useQuery(proofFactors, { fetchPolicy: 'network-only' });
  const [prove, { data, loading, error }] = useMutation(proveAgain, { fetchPolicy: 'no-cache' });
  const factors = asked?.secondFactors;
  const hasFactor = factors !== undefined && (factors.hasTotp || factors.passkeys.length > 0);
  const refused = !loading && data?.proveAgain.__typename === 'Refused' ? data.proveAgain.refusals : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const answer = await prove({ variables: { password: factors?.hasPassword ? password : null, code: hasFactor ? code : null } }).catch(() => undefined);
    if (answer?.data?.proveAgain.__typename === 'Session') settleProof(true);
  };
  return (
    <Dialog
      open
      title={t('proof.title')}
      onClose={() => settleProof(false)}
      actions={
        <>
          <Button onClick={() => settleProof(false)}>{t('proof.cancel')}</Button>
          <Button type="submit" form={form} kind="primary" busy={loading}>
            {t('proof.submit')}
          </Button>
        </>
      }
    >
      <p>{t('proof.lead')}</p>
      {!factors && <Skeleton lines={3} />}
      {factors && factors.takesPasskeys && factors.passkeys.length > 0 && <PasskeyProof />}
      {factors && (
        <form id={form} className="door-form" noValidate onSubmit={(event) => void submit(event)}>
          {refused.filter(({ field }) => !field).map((each) => <ErrorNote key={each.rule} title={refusals.say(each)} />)}
          {!loading && error && <ErrorNote title={t('failed')} todo={t('failedTodo')} />}
          {factors.hasPassword && (
            <PasswordField label={t('password')} name="password" autoComplete="current-password" value={password} onChange={setPassword} error={refusals.at(refused, 'password')} />
          )}
          {hasFactor && (
            <TextField
              label={t(factors.hasTotp ? 'second.code' : 'second.recovery')}
              hint={t(factors.hasTotp ? 'second.codeHint' : 'second.recoveryHint')}
              name="code"
              code
              autoComplete="one-time-code"
              maxLength={40}
              value={code}
              onChange={setCode}
              error={refusals.at(refused, 'code')}
            />
          )}
        </form>
      )}
    </Dialog>
  );
};
