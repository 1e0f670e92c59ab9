import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddPasskey } from '../account/AddPasskey';
import { RecoveryCodeList } from '../account/RecoveryCodeList';
import { TotpSetup } from '../account/TotpSetup';
import { Button } from '../ui/Button';
import { Door } from './Door';
import { takesPasskeys } from './passkeys';
import { useSignOut } from './use-sign-out';

/** All that an account sees which must have a second factor and has none. */
export const AddFactorPage = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation('sign-in');
  const signOut = useSignOut();
  const [codes, setCodes] = useState<readonly string[] | undefined>(undefined);
  if (codes) {
    return (
      <Door title={t('addFactor.done')} lead={t('addFactor.doneLead')}>
        <RecoveryCodeList codes={codes} />
        <div className="row">
          <Button kind="primary" onClick={onDone}>
            {t('addFactor.goOn')}
          </Button>
        </div>
      </Door>
    );
  }
  return (
    <Door title={t('addFactor.title')} lead={t('addFactor.lead')}>
      <TotpSetup onAdded={setCodes} />
      {takesPasskeys() && <AddPasskey onAdded={setCodes} />}
      <div className="row">
        <Button kind="quiet" onClick={() => void signOut()}>
          {t('menu.signOut')}
        </Button>
      </div>
    </Door>
  );
};
