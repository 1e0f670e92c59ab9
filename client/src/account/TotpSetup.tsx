import { useMutation } from '@apollo/client/react';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { selectField } from '../session/select-field';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { QrCode } from '../ui/QrCode';
import { TextField } from '../ui/TextField';
import './account.css';

const beginTotp = graphql(`
  mutation BeginTotp {
    beginTotp {
      secret
      uri
    }
  }
`);

const confirmTotp = graphql(`
  mutation ConfirmTotp($code: String!) {
    confirmTotp(code: $code) {
      ... on RecoveryCodes {
        codes
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

interface Props {
  readonly onAdded: (recoveryCodes: readonly string[]) => void;
}

/** Sets up an authenticator app: the picture to read, and the code that shows it was read. */
export const TotpSetup = ({ onAdded }: Props) => {
  const { t } = useTranslation('account');
  const refusals = useRefusals();
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // Kept here alone: the cache must not hold a secret.
  const [begin, begun] = useMutation(beginTotp, { fetchPolicy: 'no-cache' });
  const [confirm, { data, loading, error }] = useMutation(confirmTotp, { fetchPolicy: 'no-cache' });
  const seed = begun.data?.beginTotp;
  const refused = !loading && data?.confirmTotp.__typename === 'Refused' ? data.confirmTotp.refusals : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const answer = await confirm({ variables: { code } }).catch(() => undefined);
    const added = answer?.data?.confirmTotp;
    if (added?.__typename === 'RecoveryCodes') onAdded(added.codes);
    else selectField(field);
  };
  if (!seed) {
    return (
      <div className="stack">
        <p className="muted">{t('totpLead')}</p>
        {begun.error && <ErrorNote title={t('notDone')} />}
        <div className="row">
          <Button kind="primary" busy={begun.loading} onClick={() => void begin().catch(() => undefined)}>
            {t('addTotp')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form className="account-narrow" noValidate onSubmit={(event) => void submit(event)}>
      <p>{t('totpScan')}</p>
      <QrCode text={seed.uri} label={t('totpPicture')} />
      <details>
        <summary>{t('totpByHand')}</summary>
        <p className="mono seed">{seed.secret.match(/.{1,4}/g)?.join(' ')}</p>
      </details>
      {!loading && error && <ErrorNote title={t('notDone')} />}
      <TextField
        ref={field}
        label={t('totpCode')}
        hint={t('totpCodeHint')}
        name="code"
        code
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={10}
        value={code}
        onChange={setCode}
        error={refusals.at(refused, 'code')}
      />
      <div className="row">
        <Button type="submit" kind="primary" busy={loading}>
          {t('totpConfirm')}
        </Button>
      </div>
    </form>
  );
};
