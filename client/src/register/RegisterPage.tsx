import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { AppFrame } from '../session/AppFrame';
import { Page } from '../ui/Page';
import { AgreementList } from './AgreementList';
import { MeasureList } from './MeasureList';
import { agreementRows, measureRows, membershipRows } from './register-rows';
import './register.css';
import { TreatyLookUp } from './TreatyLookUp';
import { useKeeps } from './use-keeps';
import { useRegister } from './use-register';

/** What judging stands on, looked up on the device. */
export const RegisterPage = () => {
  const { t } = useTranslation('register');
  const format = useFormat();
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const { kept, law } = useRegister();
  const { keepsAll, keepsSome } = useKeeps();
  const members = useMemo(() => membershipRows(kept), [kept]);
  const agreements = useMemo(() => agreementRows(kept), [kept]);
  const measures = useMemo(() => measureRows(kept), [kept]);
  return (
    <AppFrame>
      <Page
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Link className="button" data-kind="plain" href="/law/register/changes">
              {t('changes.title')}
            </Link>
            <Link className="button" data-kind="plain" href="/law/register/files">
              {t('files')}
            </Link>
            {keepsSome && (
              <Link className="button" data-kind="primary" href={`/law/register/new?kind=MEASURE`}>
                {t('add')}
              </Link>
            )}
          </>
        }
      >
        <p className="muted small">{t('state', { edition: format.date(`${law.edition}T00:00:00Z`, 'UTC'), number: format.number(law.register) })}</p>
        <TreatyLookUp rows={members} today={today} mayWrite={keepsAll} />
        <AgreementList rows={agreements} today={today} />
        <MeasureList rows={measures} today={today} />
      </Page>
    </AppFrame>
  );
};
