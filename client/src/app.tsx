import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { Suspense } from 'react';
import { Routes } from './routes';
import { CrashNote } from './ui/CrashNote';
import { Skeleton } from './ui/Skeleton';
import { ToastRegion } from './ui/ToastRegion';

/** The whole client: data, errors, waiting and the page of the current address. */
export const App = ({ client }: { client: ApolloClient }) => (
  <ApolloProvider client={client}>
    <CrashNote>
      <Suspense fallback={<Skeleton lines={6} />}>
        <Routes />
      </Suspense>
    </CrashNote>
    <ToastRegion />
  </ApolloProvider>
);
