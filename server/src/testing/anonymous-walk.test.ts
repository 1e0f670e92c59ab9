import { createClient } from 'graphql-ws';
import type { GraphQLInputType, GraphQLObjectType } from 'graphql';
import { getNamedType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import WebSocket from 'ws';
import { World } from './world';

/** Every root field that answers without a session. A new one is a decision: add it here and say why. */
const publicFields: Readonly<Record<string, string>> = {
  'Query.session': 'tells a browser whether it is signed in',
  'Query.invitation': 'shows the holder of a link what it offers',
  'Query.certificateCheck': 'lets anybody check a certificate by its code',
  'Query.signInProviders': 'names the providers that the sign-in page offers',
  'Query.demonstrationAccounts': 'lists the accounts to try, while the demonstration is on',
  'Mutation.signIn': 'opens a session',
  'Mutation.completeSignIn': 'takes the second step with the ticket of the first',
  'Mutation.beginPasskeySignIn': 'gives a challenge to whoever wants to sign in',
  'Mutation.signInWithPasskey': 'opens a session',
  'Query.passwordReset': 'shows the holder of a link for a new password whose it is',
  'Mutation.requestPasswordReset': 'asks for that link, and says nothing of whether there is an account',
  'Mutation.resetPassword': 'sets the password anew for the holder of the link',
  'Query.answerOffer': 'shows the holder of a link to what an agency is invited',
  'Mutation.answerByLink': 'takes the one answer that a link is for',
  'Mutation.acceptInvitation': 'opens an account for the holder of a link',
};

/** Every route that answers without a session, and why. */
const publicRoutes: Readonly<Record<string, string>> = {
  'GET /healthz': 'for those who run the server',
  'HEAD /healthz': 'as above',
  'GET /readyz': 'as above',
  'HEAD /readyz': 'as above',
  'GET /metrics': 'as above: counts and shapes alone',
  'HEAD /metrics': 'as above',
  'GET /oidc/:key/start': 'leads to the provider of an agency',
  'HEAD /oidc/:key/start': 'as above',
  'GET /oidc/:key/callback': 'comes back from it, and opens a session for who may have one',
  'HEAD /oidc/:key/callback': 'as above',
  'POST /oidc/:key/logout': 'lets a provider end sessions, by a token that it has signed',
  'POST /graphql': 'refuses each root field by itself',
};

type Method = 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS';

/** The routes that Fastify prints as a tree, flat. */
const routesOf = (printed: string): [Method, string][] => {
  const above: string[] = [];
  return printed.split('\n').flatMap((line) => {
    const found = /^([│├└─\s]*)(\S+)(?: \(([A-Z, ]+)\))?/u.exec(line);
    if (!found?.[2]) return [];
    const depth = (found[1]?.length ?? 0) / 4;
    above.length = Math.max(depth - 1, 0);
    above.push(found[2]);
    return (found[3] ?? '').split(', ').filter((method) => method !== '').map((method): [Method, string] => [method as Method, above.join('')]);
  });
};

const scalarLiterals: Readonly<Record<string, string>> = {
  ID: '"01890a5d-ac96-774b-bcce-b302099a8057"', String: '"x"', Int: '1', Float: '1', Boolean: 'true',
  Instant: '"2026-06-10T12:00:00Z"', CalendarDate: '"2026-06-10"', Decimal: '"1"',
};

/** The smallest literal that is valid for a type. */
const literal = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return literal(type.ofType as GraphQLInputType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return `{${required.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')}}`;
  }
  const known = scalarLiterals[type.name];
  if (known === undefined) throw new Error(`No literal is known for the scalar ${type.name}: add one to this test.`);
  return known;
};

/** A document that asks for one root field with the fewest valid arguments. */
const documentFor = (root: GraphQLObjectType, name: string): string => {
  const field = root.getFields()[name];
  if (!field) throw new Error(`${root.name} has no field ${name}.`);
  const required = field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
  const given = required.length > 0 ? `(${required.map((argument) => `${argument.name}: ${literal(argument.type)}`).join(', ')})` : '';
  return `${root.name.toLowerCase()} { ${name}${given} ${isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''} }`;
};

describe('an anonymous caller', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  const fieldsOf = (root: GraphQLObjectType | null | undefined): [GraphQLObjectType, string][] => (root ? Object.keys(root.getFields()).map((name) => [root, name]) : []);

  it('is refused by every query and mutation but the public ones', async () => {
    const { schema } = world.app;
    const roots = [...fieldsOf(schema.getQueryType()), ...fieldsOf(schema.getMutationType())];
    const answering: string[] = [];
    const otherwise: string[] = [];
    for (const [root, name] of roots) {
      const answer = await world.post(documentFor(root, name));
      const code = answer.errors?.[0]?.extensions.code;
      if (code === undefined) answering.push(`${root.name}.${name}`);
      else if (code !== 'UNAUTHENTICATED' || (answer.data !== null && answer.data[name] !== null)) otherwise.push(`${root.name}.${name}: ${JSON.stringify(answer)}`);
    }
    expect(otherwise).toEqual([]);
    expect(answering.sort()).toEqual(Object.keys(publicFields).sort());
    expect(roots.length).toBeGreaterThan(20);
  });

  it('is refused every route of HTTP but the public ones', async () => {
    const printed = world.app.http.printRoutes({ commonPrefix: false });
    const routes = routesOf(printed);
    expect(routes.length).toBeGreaterThan(8);
    const answering: string[] = [];
    for (const [method, path] of routes) {
      const url = path.replace(/:\w+/g, '01890a5d-ac96-774b-bcce-b302099a8057');
      const { statusCode } = await world.app.http.inject({ method, url, headers: { 'x-muster-client': 'test', 'content-type': 'application/octet-stream' } });
      if (statusCode !== 401) answering.push(`${method} ${path}`);
    }
    expect(answering.sort()).toEqual(Object.keys(publicRoutes).sort());
  });

  it.each([[undefined], ['Bearer muster_forged-forged-forged-forged']])('is refused every subscription on the socket (%s)', async (authorization) => {
    const address = await world.listen().catch(() => `http://127.0.0.1:${(world.app.http.server.address() as { port: number }).port}`);
    const subscriptions = fieldsOf(world.app.schema.getSubscriptionType());
    expect(subscriptions.length).toBeGreaterThan(0);
    for (const [root, name] of subscriptions) {
      const client = createClient({ url: `${address.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: authorization ? { authorization } : {} });
      const delivered: unknown[] = [];
      const end = await new Promise((resolve) => {
        client.subscribe({ query: documentFor(root, name) }, { next: (value) => void delivered.push(value), error: resolve, complete: () => resolve('completed') });
      });
      expect(end).toMatchObject({ code: 4403 });
      expect(delivered).toEqual([]);
      await client.dispose();
    }
  });
});
