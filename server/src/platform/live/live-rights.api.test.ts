import { visibilityRule } from '../visibility';
import type { Frame } from '../../testing/live-client';
import { LiveStage } from '../../testing/live-stage';
import type { Somebody } from '../../testing/world';
import { hashToken } from '../authentication';
import { RightsRegister } from './rights';

const about = (id: string) => (frame: Frame): boolean => frame.event?.subjectId === id;

describe('what a live stream does when rights change', () => {
  let stage: LiveStage;
  let leaver: Somebody;
  beforeAll(async () => {
    stage = await LiveStage.create();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    leaver = await stage.newcomer();
  });
  afterEach(() => jest.restoreAllMocks());

  const withdraw = (who: Somebody): Promise<unknown> =>
    stage.world.superuser.query(`update participations set state = 'WITHDRAWN' where operation_id = $1 and agency_id = $2`, [stage.operationId, who.agencyId]);

  /** The stream of somebody whose agency leaves just before others go on reporting. */
  const leaveWhileOthersReport = async (): Promise<void> => {
    const { client, stream } = await stage.watch(leaver);
    const { stream: other } = await stage.watch(stage.coordinator);
    await withdraw(leaver);
    const reports = [await stage.report(stage.dutch), await stage.report(stage.dutch)];
    for (const id of reports) await other.until(about(id));
    expect((await stream.next()).kind).toBe('ENDED');
    expect((await stream.message()).type).toBe('complete');
    expect(stream.mail.kept).toBe(0);
    const again = client.live(stage.operationId, stream.position);
    expect((await again.message()).payload).toEqual({ errors: [{ message: 'Not found.', extensions: { code: 'NOT_FOUND' } }] });
  };

  it('ends the stream of an agency that has left, and gives it nothing that came after', leaveWhileOthersReport);

  it('would be caught by that test if rights were not looked up before delivery', async () => {
    jest.spyOn(RightsRegister.prototype as unknown as { bring(): Promise<void> }, 'bring').mockResolvedValue(undefined);
    await expect(leaveWhileOthersReport()).rejects.toThrow(/ENDED/);
  });

  it('tells somebody whose role changed to begin anew, with the new rights', async () => {
    const { stream } = await stage.watch(leaver);
    await stage.world.superuser.query(`update operation_members set role = 'OBSERVER' where operation_id = $1 and account_id = $2`, [stage.operationId, leaver.id]);
    expect((await stream.next()).kind).toBe('RESYNC');
    const id = await stage.report(stage.polish);
    expect(await stream.next()).toMatchObject({ kind: 'EVENT', event: { subjectId: id } });
  });

  /** What somebody gets who has just signed out elsewhere, while others go on reporting. */
  const signOutWhileOthersReport = async (): Promise<void> => {
    const { client, stream } = await stage.watch(leaver);
    const { stream: other } = await stage.watch(stage.coordinator);
    await leaver.ask('mutation { signOut(everywhere: true) }');
    const begun = Date.now();
    await other.until(about(await stage.report(stage.dutch)));
    expect((await client.closed).code).toBe(4403);
    expect(Date.now() - begun).toBeLessThan(5000);
    expect(stream.mail.kept).toBe(0);
    await expect(stage.connect(leaver)).rejects.toThrow('4403');
  };

  it('closes the socket of a session that was revoked, and delivers nothing to it meanwhile', signOutWhileOthersReport);

  it('would be caught by that test if the stream were not silenced', async () => {
    jest.spyOn(RightsRegister.prototype as unknown as { bring(): Promise<void> }, 'bring').mockResolvedValue(undefined);
    await expect(signOutWhileOthersReport()).rejects.toThrow();
  });

  it('closes the socket of a session that has expired', async () => {
    const { client } = await stage.watch(leaver);
    await stage.world.superuser.query('update sessions set expires_at = $1 where token_hash = $2', [new Date(stage.world.clock.now().getTime() - 1), hashToken(leaver.token)]);
    expect((await client.closed).code).toBe(4403);
  });

  it('serves somebody who joined the operation after their socket was opened', async () => {
    const outsider = await stage.newcomer(false);
    const client = await stage.connect(outsider);
    expect((await client.live(stage.operationId).message()).payload).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    await stage.join(outsider);
    await client.live(stage.operationId).untilCaughtUp();
  });

  /** What one participant is sent while another writes a draft. */
  const watchADraft = async (): Promise<void> => {
    const { stream } = await stage.watch(leaver);
    await stage.report(stage.dutch, false);
    expect(await stream.until(about(await stage.report(stage.dutch)))).toHaveLength(1);
  };

  it('sends no frame at all, not even an empty one, for what may not be seen', watchADraft);

  it('would be caught by that test if events were not held against the audience', async () => {
    jest.spyOn(visibilityRule, 'sees').mockReturnValue(true);
    await expect(watchADraft()).rejects.toThrow();
  });

  it('retracts what an agency may no longer see, without its content', async () => {
    const { stream } = await stage.watch(leaver);
    const id = await stage.report(stage.dutch);
    await stream.until(about(id));
    await stage.world.superuser.query(
      `insert into events (operation_id, id, kind, subject_type, subject_id, at, audience, audience_before) values ($1::uuid, $2, 'SeizureReopened', 'Seizure', $3, now(), array['o.' || $1::uuid || '.a.' || $4], array['o.' || $1::uuid])`,
      [stage.operationId, stage.world.clock.uuid(), id, stage.dutch.agencyId],
    );
    stage.world.app.services.committed();
    expect(await stream.next()).toMatchObject({ kind: 'RETRACTION', retractedId: id, event: null });
  });
});
