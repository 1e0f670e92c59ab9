import { useTranslation } from 'react-i18next';
import { Route } from 'wouter';
import { Button } from '../ui/Button';
import { PageLayout } from '../ui/PageLayout';
import { Guide } from './Guide';

/** The guide while the server cannot be reached: it holds nothing of anybody, so that nobody is asked who they are. */
export const GuideWithoutLine = ({ onRetry }: { onRetry: () => void }) => {
  const { t } = useTranslation('guide');
  return (
    <PageLayout nav={[{ href: '/guide', label: t('title'), under: '/guide' }]} tools={<Button onClick={onRetry}>{t('tryLine')}</Button>}>
      <p role="status" className="field-hint">
        {t('noLine')}
      </p>
      <Route path="/guide/:stream?">
        <Guide />
      </Route>
    </PageLayout>
  );
};
