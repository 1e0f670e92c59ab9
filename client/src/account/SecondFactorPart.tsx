import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { takesPasskeys } from '../session/passkeys';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Sign } from '../ui/StatusBadge';
import { toast } from '../ui/toasts';
import { AddPasskey } from './AddPasskey';
import { PasskeyTable } from './PasskeyTable';
import { RecoveryCodeList } from './RecoveryCodeList';
import { RenewCodes } from './RenewCodes';
import { TotpSetup } from './TotpSetup';

const ownFactors = graphql(`
  fragment SecondFactorPart_factors on SecondFactors {
    id
    hasTotp
    totpSince
    recoveryCodesLeft
    isRequired
    takesPasskeys
    passkeys {
      id
      name
      createdAt
      lastUsedAt
    }
  }
`);

const removeTotp = graphql(`
  mutation RemoveTotp {
    removeTotp {
      ... on SecondFactors {
        id
        hasTotp
        totpSince
        recoveryCodesLeft
      }
      ... on Refused {
        refusals {
          rule
          message
        }
      }
    }
  }
`);

interface Props {
  readonly factors: FragmentType<typeof ownFactors>;
  /** Adding or removing a factor ends sessions and tokens that a page may list. */
  readonly onChanged: () => void;
}

/** The second factors of the reader's account: set up, listed, given up. */
export const SecondFactorPart = ({ factors, onChanged }: Props) => {
  const { t } = useTranslation('account');
  const format = useFormat();
  const refusals = useRefusals();
  const { data } = useSuspenseFragment({ fragment: ownFactors, from: factors });
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [isAsking, setAsking] = useState(false);
  const [remove, { loading }] = useMutation(removeTotp);
  const { hasTotp, totpSince, recoveryCodesLeft, isRequired, passkeys, takesPasskeys: mayHavePasskeys } = data;
  const added = (next: readonly string[]) => {
    setCodes(next);
    toast(t('factorAdded'));
    onChanged();
  };
  const removeIt = async () => {
    setAsking(false);
    const removed = (await remove().catch(() => undefined))?.data?.removeTotp;
    if (removed?.__typename !== 'SecondFactors') return toast(removed ? removed.refusals.map(refusals.say).join(' ') : t('notDone'));
    toast(t('factorRemoved'));
    onChanged();
  };
  return (
    <>
      <p className="muted">{t('factorsLead')}</p>
      {isRequired && <p>{t('factorRequired')}</p>}
      {codes.length > 0 && <RecoveryCodeList codes={codes} />}
      <h3>{t('totp')}</h3>
      {hasTotp ? (
        <div className="row">
          <Sign shape="disc" tone="green">
            {t('totpSince', { since: format.date(totpSince ?? '') })}
          </Sign>
          <Button kind="quiet" busy={loading} onClick={() => setAsking(true)}>
            {t('removeTotp')}
          </Button>
        </div>
      ) : (
        <TotpSetup onAdded={added} />
      )}
      <h3>{t('passkeys')}</h3>
      {passkeys.length > 0 && <PasskeyTable passkeys={passkeys} onChanged={onChanged} />}
      {mayHavePasskeys && takesPasskeys() ? <AddPasskey onAdded={added} /> : <p className="muted">{t('passkeysNotHere')}</p>}
      {(hasTotp || passkeys.length > 0) && <RenewCodes left={recoveryCodesLeft} onRenewed={setCodes} />}
      <ConfirmDialog open={isAsking} deed={t('removeTotp')} onConfirm={() => void removeIt()} onCancel={() => setAsking(false)}>
        <p>{t('removeTotpText')}</p>
      </ConfirmDialog>
    </>
  );
};
