import type { GraphQLSchema } from 'graphql';
import { canonical } from './canonical';
import type { Probe } from './documents';
import { probesOf, Selector } from './documents';
import type { HalfWorld } from './world-pair';

/** What a schema offers takes a second to write out: once for all worlds of a server. */
const selectors = new WeakMap<GraphQLSchema, Selector>();
const selectorOf = (schema: GraphQLSchema): Selector => {
  const selector = selectors.get(schema) ?? new Selector(schema);
  selectors.set(schema, selector);
  return selector;
};

/** Every `nth` observation from the `from`th on. */
export interface Sample {
  nth: number;
  from: number;
}

/** The observer's questions: in both worlds about the same things, and about what is hidden in one and never was in the other. */
export const probesFor = ({ world, operationId, otherOperationId, people, visible, hidden }: HalfWorld): Probe[] =>
  probesOf(world.app.schema, {
    ids: {
      operation: [operationId, otherOperationId],
      agency: [people.owner.agencyId, people.observer.agencyId],
      person: [people.owner.id, people.observer.id],
      record: [...visible.slice(0, 3), ...hidden.slice(0, 4)],
    },
    words: ['Hidden', 'hidden.pdf', 'Report', 'CSQU3054383', '%', "'"],
  }, selectorOf(world.app.schema)).probes;

const lists = ['seizures', 'targets', 'participants', 'controls', 'feed', 'members', 'unknown'];

/** Everything that the observer is told at one instant, questions, exports and files; or a sample of it. */
export const answersOf = async (half: HalfWorld, at: Date, { nth, from }: Sample): Promise<string[]> => {
  half.world.clock.set(at);
  const { world, people, operationId, otherOperationId, hidden } = half;
  const headers = { authorization: `Bearer ${people.observer.token}` };
  const said = async (what: string, response: Promise<{ statusCode: number; body: string }>): Promise<string> => {
    const { statusCode, body } = await response;
    return `${what}\n${statusCode} ${canonical(body)}`;
  };
  const fetched = (what: string, url: string) => () => said(what, world.app.http.inject({ method: 'GET', url, headers }));
  const observations = [
    ...probesFor(half).map(({ query, variables }) => () =>
      said(`${query.slice(0, 160)} ${canonical(JSON.stringify(variables))}`, world.app.http.inject({ method: 'POST', url: '/graphql', headers: { ...headers, 'content-type': 'application/json' }, payload: { query, variables } })),
    ),
    ...[operationId, otherOperationId].flatMap((operation) => [
      ...lists.map((list) => fetched(`${list}.csv`, `/exports/${operation}/${list}.csv`)),
      ...hidden.map((id) => fetched('file', `/files/${operation}/${id}`)),
    ]),
  ];
  const answers: string[] = [];
  for (const [index, observe] of observations.entries()) if (index % nth === from % nth) answers.push(await observe());
  return answers;
};

const verbs = [
  'stepSeizure(operationId: $o, id: $id, version: 1, action: submit)', 'removeFile(operationId: $o, id: $id)', 'openParty(operationId: $o, id: $id, purpose: "x")',
  'markSeizure(input: { operationId: $o, id: $id, version: 1, handling: { tlp: RED } })', 'assignTarget(input: { operationId: $o, id: $id, agencyIds: [] })',
];

/** What the observer gets who tries verbs on hidden identifiers: each verb on each, or in a sample one verb on each. */
export const attemptsOf = async ({ people, operationId, hidden }: HalfWorld, { nth, from }: Sample): Promise<string> => {
  const said: unknown[] = [];
  for (const [n, id] of hidden.entries()) {
    const tried = nth === 1 ? verbs : verbs.slice((n + from) % verbs.length).slice(0, 1);
    for (const verb of tried) said.push(await people.observer.answer(`mutation ($o: ID!, $id: ID!) { ${verb} { __typename ... on Refused { refusals { rule message } } } }`, { o: operationId, id }));
  }
  return canonical(JSON.stringify(said));
};

/** Where two worlds differ for the observer, in words. */
export const differing = (one: readonly string[], other: readonly string[]): string[] =>
  one.length === other.length ? one.flatMap((answer, n) => (answer === other[n] ? [] : [`quiet: ${answer.slice(0, 1500)}\nbusy: ${(other[n] ?? '').slice(0, 1500)}`])) : [`${one.length} answers against ${other.length}`];
