import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import type { ReactElement } from 'react';
import type { Language } from '../i18n/languages';
import type { Namespace } from '../i18n/namespaces';
import { createCache } from '../platform/apollo';
import { beginSession } from '../platform/session-end';
import { createProveLink } from '../platform/prove-link';
import { createSessionWatch } from '../platform/watch-session';
import { SessionGate } from '../session/session';
import type { Session, SignedInSession } from '../session/session-facts';
import { show } from './show';

type Variables = Record<string, unknown>;

/** What the server says, by the name of the operation: an answer, or the frames of a subscription. An error is thrown to be answered as one. */
export type Answers = Readonly<Record<string, (variables: Variables) => object>>;

/** Somebody signed in, to be changed where a test needs it. */
export const somebody = (change: Partial<SignedInSession> = {}): SignedInSession => ({
  __typename: 'Session',
  id: 'account-1',
  email: 'noor@customs.example',
  language: 'en',
  isAdministrator: false,
  isLead: false,
  mustAddFactor: false,
  expiresAt: '2027-01-01T00:00:00Z',
  person: { __typename: 'Person', id: 'account-1', name: 'Noor Hassan', agency: { __typename: 'Agency', id: 'agency-1', name: 'Royal Customs', shortName: 'RC', country: 'MY' } },
  ...change,
});

/** The answer to who is not, or no longer, signed in. */
export const notSignedIn = (): GraphQLError => new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });

interface Options {
  /** Who is signed in; null for nobody. */
  readonly as?: Session | null;
  readonly answers?: Answers;
  readonly path?: string;
  readonly language?: Language;
  readonly rooms?: readonly Namespace[];
}

/** Draws a page behind the session gate, on answers given by the test; `asked` tells what was asked, in order. */
export const showPage = async (page: ReactElement, { as = somebody(), answers = {}, path = '/', language, rooms = [] }: Options = {}) => {
  const asked: { readonly name: string; readonly variables: Variables }[] = [];
  const all: Answers = { Session: () => ({ session: as }), DemonstrationAccounts: () => ({ demonstrationAccounts: [] }), SignInProviders: () => ({ signInProviders: [] }), UnreadNotifications: () => ({ notifications: { __typename: 'NotificationPage', count: { __typename: 'Count', value: 0, isAtLeast: false } } }), ...answers };
  const server = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable<FormattedExecutionResult>((observer) => {
        asked.push({ name: operationName, variables });
        queueMicrotask(() => {
          try {
            const answer = all[operationName];
            if (!answer) throw new Error(`The test has no answer to ${operationName}.`);
            const told = answer(variables);
            if (told instanceof Observable) return void told.subscribe((frame: object) => observer.next({ data: { ...frame } }));
            observer.next({ data: { ...told } });
          } catch (error) {
            if (!(error instanceof GraphQLError)) return observer.error(error);
            observer.next({ data: null, errors: [error.toJSON()] });
          }
          observer.complete();
        });
      }),
  );
  beginSession();
  history.replaceState(null, '', path);
  const client = new ApolloClient({ link: createSessionWatch().concat(createProveLink()).concat(server), cache: createCache(), dataMasking: true });
  const drawn = await show(
    <ApolloProvider client={client}>
      <SessionGate>{page}</SessionGate>
    </ApolloProvider>,
    { rooms: ['sign-in', ...rooms], ...(language ? { language } : {}) },
  );
  return { ...drawn, asked, client, variablesOf: (name: string) => asked.filter((each) => each.name === name).at(-1)?.variables };
};
