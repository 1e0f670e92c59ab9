import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { Suspense } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { localeOf } from './i18n/languages';
import { Routes } from './routes';
import { CrashNote } from './ui/CrashNote';
import { Skeleton } from './ui/Skeleton';
import { ToastRegion } from './ui/ToastRegion';

/** The whole client: data, errors, waiting and the page of the current address. */
export const App = ({ client }: { client: ApolloClient }) => {
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={localeOf(i18n.language)}>
      <ApolloProvider client={client}>
        <CrashNote>
          <Suspense fallback={<Skeleton lines={6} />}>
            <Routes />
          </Suspense>
        </CrashNote>
        <ToastRegion />
      </ApolloProvider>
    </I18nProvider>
  );
};
