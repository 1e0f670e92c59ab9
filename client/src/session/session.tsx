import { useApolloClient, useQuery } from '@apollo/client/react';
import { createContext, lazy, Suspense, use, useCallback, useEffect, useRef, useState, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isProofAsked, onProof } from '../platform/asked-proof';
import { onFactorNeeded } from '../platform/factor-needed';
import { beginSession, endSession, onSessionEnd, sessionEnd } from '../platform/session-end';
import { LiveSocketContext } from '../live/live-socket-context';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Skeleton } from '../ui/Skeleton';
import { readSession, sessionQuery } from './asked-session';
import { forgetPerson } from './forget-person';
import { onOtherTabs, tellOtherTabs } from './other-tabs';
import { SecondStep } from './SecondStep';
import { isLetIn, type Session, type SignedInSession } from './session-facts';
import { SignInPage } from './SignInPage';
import { ticketIn } from './ticket-in';
import { useSessionLanguage } from './use-session-language';

const AddFactorPage = lazy(async () => ({ default: (await import('./AddFactorPage')).AddFactorPage }));

const ProofDialog = lazy(async () => ({ default: (await import('./ProofDialog')).ProofDialog }));

const AcceptInvitationPage = lazy(async () => ({ default: (await import('./AcceptInvitationPage')).AcceptInvitationPage }));
const ForgottenPasswordPage = lazy(async () => ({ default: (await import('./ForgottenPasswordPage')).ForgottenPasswordPage }));
const NewPasswordPage = lazy(async () => ({ default: (await import('./NewPasswordPage')).NewPasswordPage }));
const CheckPage = lazy(async () => ({ default: (await import('../training/CheckPage')).CheckPage }));
const AnswerByLinkPage = lazy(async () => ({ default: (await import('../operations/AnswerByLinkPage')).AnswerByLinkPage }));
const GuideWithoutLine = lazy(async () => ({ default: (await import('../guide/GuideWithoutLine')).GuideWithoutLine }));
/** Pages before the door that ask nobody to be signed in. */
const openPages: Readonly<Record<string, ComponentType>> = { '/forgotten-password': ForgottenPasswordPage, '/new-password': NewPasswordPage, '/check': CheckPage, '/answer': AnswerByLinkPage };

const SessionContext = createContext<SignedInSession | null>(null);

type Answer = 'asking' | 'unreachable' | 'nobody' | 'somebody';

/** Shows the sign-in page until somebody is signed in, and again when the session is over; the address stays the same. */
export const SessionGate = ({ children }: { children: ReactNode }) => {
  const client = useApolloClient();
  const socket = use(LiveSocketContext);
  const [at, go] = useLocation();
  const [answer, setAnswer] = useState<Answer>('asking');
  const [ticket, setTicket] = useState(() => ticketIn(location.hash));
  const end = useSyncExternalStore(onSessionEnd, sessionEnd);
  const ask = useCallback(() => {
    setAnswer('asking');
    readSession(client).then(
      ({ data }) => setAnswer(data?.session ? 'somebody' : 'nobody'),
      () => setAnswer('unreachable'),
    );
  }, [client]);
  useEffect(ask, [ask]);
  useEffect(() => {
    // It was for this page alone: not for the history, nor for whoever looks at the screen.
    if (ticketIn(location.hash)) history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  useEffect(() => {
    if (!end) return;
    // Before the next person signs in: a line of the last session that broke later would end theirs.
    socket?.client.terminate();
    void forgetPerson(client).then(() => setAnswer('nobody'));
  }, [client, end, socket]);
  const take = async (session: Session, path?: string) => {
    socket?.client.terminate();
    setTicket(undefined);
    await client.clearStore();
    client.writeQuery({ query: sessionQuery, data: { __typename: 'Query', session } });
    tellOtherTabs({ accountId: session.id });
    setAnswer('somebody');
    beginSession();
    if (path) go(path, { replace: true });
  };
  const OpenPage = openPages[`/${at.split('/')[1] ?? ''}`];
  if (OpenPage) {
    return (
      <Suspense fallback={<Skeleton lines={6} />}>
        <OpenPage />
      </Suspense>
    );
  }
  if (at === '/invitation') {
    return (
      <Suspense fallback={<Skeleton lines={6} />}>
        <AcceptInvitationPage onSignedIn={(session) => void take(session, '/')} />
      </Suspense>
    );
  }
  if (ticket) return <SecondStep ticket={ticket} onSignedIn={(session) => void take(session)} onBack={() => setTicket(undefined)} />;
  if (answer === 'nobody') return <SignInPage end={end} onSignedIn={(session) => void take(session)} />;
  if (answer === 'unreachable') {
    return at === '/guide' || at.startsWith('/guide/') ? (
      <Suspense fallback={<Skeleton lines={6} />}>
        <GuideWithoutLine onRetry={ask} />
      </Suspense>
    ) : (
      <Unreachable onRetry={ask} />
    );
  }
  if (answer === 'asking' || end) return <Skeleton lines={6} />;
  return (
    <SignedIn onNobody={() => setAnswer('nobody')} onFactorNeeded={ask}>
      {children}
    </SignedIn>
  );
};

interface SignedInProps {
  readonly children: ReactNode;
  readonly onNobody: () => void;
  /** The session is to be asked for anew: the server lets it do less, or more, than before. */
  readonly onFactorNeeded: () => void;
}

const SignedIn = ({ children, onNobody, onFactorNeeded: again }: SignedInProps) => {
  const { data } = useQuery(sessionQuery);
  const session = data?.session;
  const accountId = session?.id;
  const gone = useRef(onNobody);
  gone.current = onNobody;
  useEffect(() => {
    if (data?.session === null) gone.current();
  }, [data]);
  useEffect(
    () =>
      onOtherTabs((told) => {
        // The cookie is one for all tabs: this one now speaks for whoever signed in there.
        if (told.accountId === null) endSession('left');
        else if (told.accountId !== accountId) location.reload();
      }),
    [accountId],
  );
  useEffect(() => onFactorNeeded(again), [again]);
  const isProving = useSyncExternalStore(onProof, isProofAsked);
  useSessionLanguage(session?.language);
  if (!session) return <Skeleton lines={6} />;
  return (
    <>
      {isLetIn(session) ? (
        <SessionContext value={session}>{children}</SessionContext>
      ) : (
        <Suspense fallback={<Skeleton lines={6} />}>
          <AddFactorPage onDone={again} />
        </Suspense>
      )}
      {isProving && (
        <Suspense fallback={null}>
          <ProofDialog />
        </Suspense>
      )}
    </>
  );
};

const Unreachable = ({ onRetry }: { onRetry: () => void }) => {
  const { t } = useTranslation('sign-in');
  return (
    <main id="main" className="page-alone">
      <ErrorNote title={t('failed')} kept={t('failedKept')} action={<Button onClick={onRetry}>{t('retry')}</Button>} />
    </main>
  );
};

/** The session of the page; pages are shown only behind the gate. */
export const useSession = (): SignedInSession => {
  const session = use(SessionContext);
  if (!session) throw new Error('There is no session outside of SessionGate.');
  return session;
};
