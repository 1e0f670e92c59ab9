import { useQuery } from '@apollo/client/react';
import { createContext, use, type ReactNode } from 'react';
import { graphql } from '../graphql/gql';
import type { SessionQuery } from '../graphql/graphql';
import { Skeleton } from '../ui/Skeleton';
import { SignInPage } from './SignInPage';

const sessionQuery = graphql(`
  query Session {
    session {
      id
      email
      language
      isAdministrator
      isLead
      expiresAt
      person {
        id
        name
        agency {
          id
          name
          shortName
          country
        }
      }
    }
  }
`);

/** Who is signed in. */
export type Session = NonNullable<SessionQuery['session']>;

const SessionContext = createContext<Session | null>(null);

/** Shows the sign-in page until somebody is signed in. */
export const SessionGate = ({ children }: { children: ReactNode }) => {
  const { data, loading, refetch } = useQuery(sessionQuery, { fetchPolicy: 'network-only' });
  if (loading && !data) return <Skeleton lines={6} />;
  if (!data?.session) return <SignInPage onSignedIn={() => void refetch()} />;
  return <SessionContext value={data.session}>{children}</SessionContext>;
};

/** The session of the page; pages are shown only behind the gate. */
export const useSession = (): Session => {
  const session = use(SessionContext);
  if (!session) throw new Error('There is no session outside of SessionGate.');
  return session;
};
