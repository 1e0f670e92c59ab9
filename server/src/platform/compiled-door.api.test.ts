import { LiveStage } from '../testing/live-stage';
import type { Somebody } from '../testing/world';

const page = 'query ($o: ID!) { operation(id: $o) { id seizures { items { id } count { value } } } }';

/** The short way remembers whom a session belongs to; the database decides each time whether that still stands. */
describe('the short way through the door', () => {
  let stage: LiveStage;
  beforeEach(async () => {
    stage = await LiveStage.create();
    await stage.report(stage.dutch);
  });
  afterEach(() => stage.close());

  /** An answer, and whether graphql-js wrote it: then it ends with a line feed. */
  const ask = async (who: Pick<Somebody, 'token'>, over: Record<string, unknown> = {}): Promise<{ text: string; isShort: boolean; status: number }> => {
    const { body, statusCode } = await stage.world.app.http.inject({
      method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${who.token}`, 'content-type': 'application/json' }, payload: { query: page, variables: { o: stage.operationId }, ...over },
    });
    return { text: body.trim(), isShort: !body.endsWith('\n'), status: statusCode };
  };
  const remembered = async (who: Somebody): Promise<void> => {
    await ask(who);
    expect(await ask(who)).toMatchObject({ isShort: true, text: expect.stringContaining('"value":1') as string });
  };
  const change = (sql: string, ...parameters: unknown[]): Promise<unknown> => stage.world.superuser.query(sql, parameters);
  const leave = (): Promise<unknown> => change(`update operation_members set is_active = false where account_id = $1`, stage.polish.id);
  /** Who answers for an agency that takes part goes on seeing the plan, and no case. */
  const nothing = { text: expect.stringContaining('"seizures":{"items":[],"count":{"value":0}}') as string, status: 200 };

  it('is taken from the second question on, by those whose session is known', async () => {
    expect((await ask(stage.polish)).isShort).toBe(false);
    expect((await ask(stage.polish)).isShort).toBe(true);
    expect(await ask({ token: 'x'.repeat(32) })).toMatchObject({ isShort: false, text: expect.stringContaining('UNAUTHENTICATED') as string });
  });

  it('shows nothing from the moment on in which a right is lost, whoever was remembered', async () => {
    await remembered(stage.polish);
    await leave();
    expect(await ask(stage.polish)).toMatchObject(nothing);
    await remembered(stage.dutch);
  });

  it('would be caught if changes of rights went unmarked', async () => {
    await remembered(stage.polish);
    await change('alter table operation_members disable trigger operation_members_rights');
    await leave();
    await expect(ask(stage.polish)).resolves.not.toMatchObject(nothing);
  });

  it.each([
    ['ends', 'update sessions set revoked_at = now() where account_id = $1'],
    ['expires', `update sessions set expires_at = '2000-01-01' where account_id = $1`],
    ['belongs to an account that is closed', `update accounts set state = 'DISABLED' where id = $1`],
    ['is gone', 'delete from sessions where account_id = $1'],
  ])('is closed to a session that %s', async (_how, sql) => {
    await remembered(stage.polish);
    await change(sql, stage.polish.id);
    expect(await ask(stage.polish)).toMatchObject({ isShort: false, text: expect.stringContaining('UNAUTHENTICATED') as string });
  });

  it('lets the long way keep when a session was last used', async () => {
    await remembered(stage.polish);
    await change(`update sessions set last_seen_at = last_seen_at - interval '6 minutes' where account_id = $1`, stage.polish.id);
    expect((await ask(stage.polish)).isShort).toBe(false);
    expect((await ask(stage.polish)).isShort).toBe(true);
  });

  it('asks anew who somebody is after a minute', async () => {
    await remembered(stage.polish);
    stage.world.clock.set(new Date(stage.world.clock.now().getTime() + 61_000));
    expect((await ask(stage.polish)).isShort).toBe(false);
    expect((await ask(stage.polish)).isShort).toBe(true);
  });

  it('leaves mistakes to the long way, which names them', async () => {
    await remembered(stage.polish);
    for (const over of [{ variables: {} }, { query: '{ operation }' }, { query: page.replace('items', 'things') }, { operationName: 'Other' }, { variables: { o: 'no identifier' } }]) {
      expect(await ask(stage.polish, over)).toMatchObject({ isShort: false });
    }
  });
});
