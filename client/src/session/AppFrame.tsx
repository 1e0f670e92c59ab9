import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLayout } from '../ui/PageLayout';
import { Skeleton } from '../ui/Skeleton';
import { FrameTools } from './FrameTools';
import { useSession } from './session';

/** The frame of the pages outside of an operation. */
export const AppFrame = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation(['common', 'sign-in']);
  const { isAdministrator } = useSession();
  const place = (href: string, label: string) => ({ href, label, under: href });
  return (
    <PageLayout
      nav={[
        { href: '/', label: t('today') },
        place('/operations', t('operations')),
        place('/training', t('training')),
        place('/law', t('law')),
        place('/guide', t('guide')),
        place('/directory', t('directory')),
        ...(isAdministrator ? [place('/admin', t('sign-in:administration'))] : []),
      ]}
      tools={<FrameTools />}
    >
      <Suspense fallback={<Skeleton lines={8} />}>{children}</Suspense>
    </PageLayout>
  );
};
