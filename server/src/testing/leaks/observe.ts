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

/** Every `nth` question from the `from`th on. */
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

/** Everything that the observer is told at one instant: a sample of the questions, all exports and files. */
export const answersOf = async (half: HalfWorld, at: Date, { nth, from }: Sample): Promise<string[]> => {
  half.world.clock.set(at);
  // What falls due by the clock is told in both before anything is asked: the steady pass comes when it comes.
  await half.world.app.services.jobs.pass();
  await half.world.app.services.jobs.idle();
  const { world, people, operationId, otherOperationId, hidden } = half;
  const headers = { authorization: `Bearer ${people.observer.token}` };
  const answers: string[] = [];
  for (const [index, { query, variables }] of probesFor(half).entries()) {
    if (index % nth !== from % nth) continue;
    const response = await world.app.http.inject({ method: 'POST', url: '/graphql', headers: { ...headers, 'content-type': 'application/json' }, payload: { query, variables } });
    answers.push(`${query.slice(0, 160)} ${canonical(JSON.stringify(variables))}\n${response.statusCode} ${canonical(response.body)}`);
  }
  for (const operation of [operationId, otherOperationId]) {
    for (const list of lists) {
      const response = await world.app.http.inject({ method: 'GET', url: `/exports/${operation}/${list}.csv`, headers });
      answers.push(`${list}.csv ${response.statusCode} ${canonical(response.body)}`);
    }
    for (const id of hidden) {
      const response = await world.app.http.inject({ method: 'GET', url: `/files/${operation}/${id}`, headers });
      answers.push(`file ${response.statusCode} ${canonical(response.body)}`);
    }
  }
  return answers;
};

const verbs = [
  'stepSeizure(operationId: $o, id: $id, version: 1, action: submit)', 'removeFile(operationId: $o, id: $id)', 'openParty(operationId: $o, id: $id, purpose: "x")',
  'markSeizure(input: { operationId: $o, id: $id, version: 1, handling: { tlp: RED } })', 'assignTarget(input: { operationId: $o, id: $id, agencyIds: [] })',
];

/** What the observer gets who tries every verb on hidden identifiers. */
export const attemptsOf = async ({ people, operationId, hidden }: HalfWorld): Promise<string> => {
  const said: unknown[] = [];
  for (const id of hidden) {
    for (const verb of verbs) said.push(await people.observer.answer(`mutation ($o: ID!, $id: ID!) { ${verb} { __typename ... on Refused { refusals { rule message } } } }`, { o: operationId, id }));
  }
  return canonical(JSON.stringify(said));
};

/** Where two worlds differ for the observer, in words. */
export const differing = (one: readonly string[], other: readonly string[]): string[] =>
  one.length === other.length ? one.flatMap((answer, n) => (answer === other[n] ? [] : [`quiet: ${answer.slice(0, 1500)}\nbusy: ${(other[n] ?? '').slice(0, 1500)}`])) : [`${one.length} answers against ${other.length}`];
