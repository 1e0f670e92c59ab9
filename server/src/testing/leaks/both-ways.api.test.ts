import { canonical } from './canonical';
import { hiddenDeeds } from './hidden-deeds';
import { probesFor } from './observe';
import { HalfWorld } from './world-pair';
import { play } from './worlds';

jest.setTimeout(240_000);

/**
 * A compiled answer leaves as PostgreSQL wrote it; graphql-js answers the same questions field by field. Whoever says that
 * they take the newer media type is answered by graphql-js, which ends its answers with a line feed.
 */
describe('every question of the schema has one answer', () => {
  let half: HalfWorld;
  beforeAll(async () => {
    half = await HalfWorld.create(true);
    await play(half, [[], Object.keys(hiddenDeeds), []], await half.world.listen());
  });
  afterAll(() => half.world.close());

  const ask = async (token: string, accept: string, payload: object): Promise<string> =>
    (await half.world.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', accept, authorization: `Bearer ${token}` }, payload })).body;

  /** Blanks between the parts of a JSON column count for nothing; who saw what is RED grows with each of these questions. */
  const inOneForm = (answer: string): string => canonical(JSON.stringify(JSON.parse(answer)).replace(/"sights":\[[^\]]*\]/g, '"sights":[]'));

  const fromDifference = (one: string, other: string): string => {
    const at = [...one].findIndex((letter, index) => letter !== other[index]);
    return [one, other].map((text) => text.slice(Math.max(at - 200, 0), at + 200)).join('\n');
  };

  it.each(['observer', 'owner'] as const)('for the %s, compiled or not', async (who) => {
    const { token } = half.people[who];
    const ways = { short: 0, long: 0 };
    const differing: string[] = [];
    for (const { query, variables } of probesFor(half)) {
      const [answer, other] = [await ask(token, 'application/json', { query, variables }), await ask(token, 'application/graphql-response+json', { query, variables })];
      ways[answer.endsWith('\n') ? 'long' : 'short'] += 1;
      if (inOneForm(answer) !== inOneForm(other)) differing.push(`${query} ${JSON.stringify(variables)}\n${fromDifference(inOneForm(answer), inOneForm(other))}`);
    }
    expect(differing.slice(0, 3)).toEqual([]);
    expect(ways.short).toBeGreaterThan(ways.long);
  });
});
