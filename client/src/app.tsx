import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { Suspense } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { localeOf } from './i18n/languages';
import { LiveSocketContext } from './live/live-socket-context';
import type { LiveSocket } from './platform/live-socket';
import { Routes } from './routes';
import { SessionGate } from './session/session';
import { CrashNote } from './ui/CrashNote';
import { Skeleton } from './ui/Skeleton';
import { ToastRegion } from './ui/ToastRegion';

/** The whole client: data, errors, waiting and the page of the current address. */
export const App = ({ client, socket }: { client: ApolloClient; socket: LiveSocket }) => {
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={localeOf(i18n.language)}>
      <ApolloProvider client={client}>
       <LiveSocketContext value={socket}>
        <CrashNote>
          <Suspense fallback={<Skeleton lines={6} />}>
            <SessionGate>
              <Routes />
            </SessionGate>
          </Suspense>
        </CrashNote>
        <ToastRegion />
       </LiveSocketContext>
      </ApolloProvider>
    </I18nProvider>
  );
};
