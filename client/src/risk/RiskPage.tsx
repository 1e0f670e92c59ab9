import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Page } from '../ui/Page';
import { HitRates } from './HitRates';
import { ManifestsPart } from './ManifestsPart';
import { ProfilesPart } from './ProfilesPart';
import { RiskPlaces } from './RiskPlaces';
import './risk.css';

/** Manifests that are ranked, the profiles that rank them, and how often each indicator was right. */
export const RiskPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('risk');
  const { part } = useParams();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <RiskPlaces operationId={operationId} />
      {part === 'rates' ? <HitRates operationId={operationId} /> : part === 'profiles' ? <ProfilesPart operationId={operationId} /> : <ManifestsPart operationId={operationId} />}
    </Page>
  );
};
