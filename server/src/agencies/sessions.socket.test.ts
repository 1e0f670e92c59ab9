import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

describe('an access token on the socket', () => {
  let world: World;
  let administrator: Somebody;
  let lead: Somebody;
  let operationId: string;
  let address: string;

  beforeAll(async () => {
    world = await World.create();
    administrator = await world.person(await world.agency('BE', 'OTHER'), { administrator: true });
    lead = await world.person(await world.agency('SN'), { lead: true });
    operationId = await world.activeOperation(lead, await world.person(lead.agencyId));
    address = (await world.listen()).replace('http', 'ws');
  });
  afterAll(() => world.close());

  /** Follows the operation with a token; resolves with how the stream ended, calling `caughtUp` once it is live. */
  const follow = async (who: Somebody, caughtUp: () => Promise<unknown>): Promise<unknown> => {
    const client = createClient({ url: `${address}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: { authorization: `Bearer ${who.token}` } });
    const end = await new Promise((resolve, reject) => {
      client.subscribe<{ operationLive: { kind: string } }>(
        { query: 'subscription ($id: ID!) { operationLive(operationId: $id) { kind } }', variables: { id: operationId } },
        { next: ({ data }) => void (data?.operationLive.kind === 'CAUGHT_UP' && caughtUp().catch(reject)), error: resolve, complete: () => resolve('completed') },
      );
    });
    await client.dispose();
    return end;
  };
  const colleague = async (): Promise<Somebody> => {
    const who = await world.person(lead.agencyId);
    await world.superuser.query(
      `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1, $2, $3, $4, 'OFFICER', array['o.' || $1::uuid])`,
      [operationId, world.clock.uuid(), who.id, who.agencyId],
    );
    return who;
  };

  it.each<[string, (who: Somebody) => Promise<unknown>]>([
    ['it is ended', async (who) => {
      const { mySessions } = await who.ask<{ mySessions: { id: string }[] }>('{ mySessions { id } }');
      return who.ask('mutation ($id: ID!) { endSession(id: $id) }', { id: mySessions[0]?.id });
    }],
    ['the account signs out everywhere', (who) => who.ask('mutation { signOut(everywhere: true) }')],
    ['the account is closed', (who) => administrator.ask('mutation ($id: ID!) { changeAccountState(id: $id, state: DISABLED) { __typename } }', { id: who.id })],
  ])('is served until %s, then closed', async (_case, end) => {
    const who = await colleague();
    expect(await follow(who, () => end(who))).toMatchObject({ code: 4403 });
    expect(await follow(who, async () => undefined)).toMatchObject({ code: 4403 });
  });
});
