import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { toast } from '../ui/toasts';

const renewRecoveryCodes = graphql(`
  mutation RenewRecoveryCodes {
    renewRecoveryCodes {
      ... on RecoveryCodes {
        codes
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
  readonly left: number;
  readonly onRenewed: (codes: readonly string[]) => void;
}

/** How many recovery codes are left, and how to have new ones. */
export const RenewCodes = ({ left, onRenewed }: Props) => {
  const { t } = useTranslation('account');
  const refusals = useRefusals();
  const [renew, { loading }] = useMutation(renewRecoveryCodes, { fetchPolicy: 'no-cache' });
  const press = async () => {
    const renewed = (await renew().catch(() => undefined))?.data?.renewRecoveryCodes;
    if (renewed?.__typename === 'RecoveryCodes') onRenewed(renewed.codes);
    else toast(renewed ? renewed.refusals.map(refusals.say).join(' ') : t('notDone'));
  };
  return (
    <>
      <h3>{t('codes')}</h3>
      <div className="row">
        <span>{t('codesLeft', { count: left })}</span>
        <Button kind="quiet" busy={loading} onClick={() => void press()}>
          {t('renewCodes')}
        </Button>
      </div>
      <p className="muted">{t('renewCodesHint')}</p>
    </>
  );
};
