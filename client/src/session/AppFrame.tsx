import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLayout } from '../ui/PageLayout';
import { AccountMenu } from './AccountMenu';

/** The frame of the pages outside of an operation. */
export const AppFrame = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation('common');
  return (
    <PageLayout nav={[{ href: '/operations', label: t('operations'), under: '/operations' }]} tools={<AccountMenu />}>
      {children}
    </PageLayout>
  );
};
