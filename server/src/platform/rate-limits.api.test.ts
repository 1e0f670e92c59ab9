import { LiveClient, liveDocument } from '../testing/live-client';
import type { Answer, Somebody } from '../testing/world';
import { World } from '../testing/world';
import { SimulatedClock } from './clock';
import type { Rates } from './rate-limits';
import { RateLimiter, usualRates } from './rate-limits';

describe('an allowance', () => {
  const clock = new SimulatedClock(new Date('2026-06-10T12:00:00Z'), 0);
  const refusedFor = (take: () => void): number | null => {
    try {
      take();
      return null;
    } catch (error) {
      return (error as { extensions: { seconds: number } }).extensions.seconds;
    }
  };

  it('lets an outbox of two hundred reports through at once, then one every two seconds', () => {
    const limiter = new RateLimiter(usualRates, clock);
    for (let n = 0; n < 200; n += 1) expect(refusedFor(() => limiter.take('mutations', 'one'))).toBeNull();
    expect(refusedFor(() => limiter.take('mutations', 'one'))).toBe(2);
    expect(refusedFor(() => limiter.take('mutations', 'one', 10))).toBe(20);
    clock.advance(2000);
    expect(refusedFor(() => limiter.take('mutations', 'one'))).toBeNull();
    expect(refusedFor(() => limiter.take('mutations', 'one'))).toBe(2);
  });

  it('is each one’s own, and is full again after a rest', () => {
    const limiter = new RateLimiter(usualRates, clock);
    for (let n = 0; n < 10; n += 1) limiter.take('exports', 'one');
    expect(refusedFor(() => limiter.take('exports', 'one'))).toBe(360);
    expect(refusedFor(() => limiter.take('exports', 'two'))).toBeNull();
    expect(refusedFor(() => limiter.take('operations', 'one'))).toBeNull();
    clock.advance(3_600_000);
    for (let n = 0; n < 10; n += 1) expect(refusedFor(() => limiter.take('exports', 'one'))).toBeNull();
  });

  it('forgets who has rested, and nobody else', () => {
    const limiter = new RateLimiter(usualRates, clock);
    for (let n = 0; n < 300; n += 1) limiter.take('operations', 'busy');
    for (let n = 0; n < 10_000; n += 1) limiter.take('anonymous', `address ${n}`);
    expect(refusedFor(() => limiter.take('operations', 'busy'))).toBe(1);
  });
});

describe('the doors', () => {
  const few: Rates = { operations: { perMinute: 6, burst: 6 }, mutations: { perMinute: 1, burst: 3 }, exports: { perMinute: 1, burst: 1 }, anonymous: { perMinute: 1, burst: 2 }, checks: { perMinute: 1, burst: 1 } };
  let world: World;
  let agencyId: string;
  let address: string;
  beforeAll(async () => {
    world = await World.create(undefined, undefined, 0, { rates: few });
    agencyId = await world.agency('NL');
    address = await world.listen();
  });
  afterAll(() => world.close());

  const send = async (who: Somebody | null, query: string): Promise<{ status: number; retryAfter: unknown; error: unknown }> => {
    const response = await world.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(who ? { authorization: `Bearer ${who.token}` } : {}) }, payload: { query } });
    return { status: response.statusCode, retryAfter: response.headers['retry-after'], error: response.json<Answer>().errors?.[0]?.extensions };
  };
  const language = 'setLanguage(language: "fr") { __typename }';

  it('count what an account asks, over HTTP and the socket together, and tell how long to wait', async () => {
    const [who, other] = [await world.person(agencyId), await world.person(agencyId)];
    const client = await LiveClient.connect(address, who.token);
    for (let n = 0; n < 5; n += 1) expect((await send(who, '{ __typename }')).status).toBe(200);
    await client.subscribe(liveDocument, { operationId: 'x' }).message();
    expect(await send(who, '{ __typename }')).toEqual({ status: 429, retryAfter: '10', error: { code: 'RATE_LIMITED', seconds: 10 } });
    const { payload } = await client.subscribe(liveDocument, { operationId: 'x' }).message();
    expect(payload).toEqual([expect.objectContaining({ extensions: { code: 'RATE_LIMITED', seconds: 10 } })]);
    // A colleague of the same agency, at the same address, notices nothing.
    expect((await send(other, '{ __typename }')).status).toBe(200);
    await client.close();
  });

  it('count each change in a document, in fragments too', async () => {
    const who = await world.person(agencyId);
    expect((await send(who, `mutation { ...Two } fragment Two on Mutation { a: ${language} b: ${language} }`)).status).toBe(200);
    expect(await send(who, `mutation { a: ${language} b: ${language} }`)).toMatchObject({ status: 429, retryAfter: '60', error: { code: 'RATE_LIMITED' } });
    expect((await send(who, `mutation { ${language} }`)).status).toBe(200);
  });

  it('count exports, which say so as HTTP does', async () => {
    const who = await world.person(agencyId);
    const fetched = () => world.app.http.inject({ url: '/exports/directory.csv', headers: { authorization: `Bearer ${who.token}` } });
    const [first, second] = [await fetched(), await fetched()];
    expect([first.statusCode, second.statusCode, second.headers['retry-after']]).toEqual([200, 429, '60']);
  });

  it('count by the address whoever is not signed in', async () => {
    expect((await send(null, '{ session { id } }')).status).toBe(200);
    expect((await send(null, '{ session { id } }')).status).toBe(200);
    expect(await send(null, '{ session { id } }')).toMatchObject({ status: 429, error: { code: 'RATE_LIMITED' } });
    expect((await send(await world.person(agencyId), '{ session { id } }')).status).toBe(200);
  });
});
