import fc from 'fast-check';
import type { Frame, LiveStream } from '../../testing/live-client';
import { LiveStage } from '../../testing/live-stage';
import { ClassReads } from './class-reads';
import { FrameContext } from './frame-context';

const subjects = (frames: readonly Frame[]): string[] => frames.flatMap(({ kind, event }) => (kind === 'EVENT' && event ? [event.subjectId] : []));
const events = (frames: readonly Frame[]): string[] => frames.flatMap(({ event }) => (event ? [event.id] : []));
const about = (id: string) => (frame: Frame): boolean => frame.event?.subjectId === id;

describe('the live stream of an operation', () => {
  let stage: LiveStage;
  beforeAll(async () => {
    stage = await LiveStage.create();
  });
  afterAll(() => stage.close());

  it("never delivers another agency's draft, and delivers the report when it is submitted", async () => {
    const { stream: own } = await stage.watch(stage.dutch);
    const { stream: other } = await stage.watch(stage.polish);
    const draft = await stage.report(stage.dutch, false);
    const fence = await stage.report(stage.dutch);
    expect(subjects(await own.until(about(fence)))).toEqual([draft, fence]);
    expect(subjects(await other.until(about(fence)))).toEqual([fence]);
    await stage.submit(stage.dutch, draft);
    const frame = await other.next();
    expect(frame).toMatchObject({ kind: 'EVENT', event: { kind: 'SeizureReported', subjectId: draft, subject: { id: draft, state: 'SUBMITTED' } } });
  });

  it('gives what was missed, once and in order, to a reader who comes back with the last position', async () => {
    const first = await stage.watch(stage.polish);
    const seen = await stage.report(stage.dutch);
    await first.stream.until(about(seen));
    await first.client.cut();
    const missed = [await stage.report(stage.dutch), await stage.report(stage.coordinator), await stage.report(stage.dutch)];
    const hidden = await stage.report(stage.dutch, false);
    const { stream } = await stage.watch(stage.polish, first.stream.position);
    const frames = await stream.untilCaughtUp();
    expect(subjects(frames)).toEqual(missed);
    expect(frames.map(({ kind }) => kind)).not.toContain('RESYNC');
    expect(subjects(frames)).not.toContain(hidden);
  });

  it('says nothing by its positions of what happened unseen', async () => {
    const first = await stage.watch(stage.polish);
    const idle = await stage.watch(stage.polish, first.stream.position);
    const quiet = (await idle.stream.untilCaughtUp()).at(-1)?.position;
    await stage.report(stage.dutch, false);
    const after = await stage.watch(stage.polish, first.stream.position);
    const [frame] = await after.stream.untilCaughtUp();
    // Whether or not something hidden happened, the position is another text of the same length.
    expect(quiet).not.toBe(first.stream.position);
    expect(frame?.position).not.toBe(first.stream.position);
    expect(frame?.position).toHaveLength(first.stream.position?.length ?? 0);
  });

  it('loses and doubles nothing over random cuts while reports come in', async () => {
    const { stream: whole } = await stage.watch(stage.polish);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ reports: fc.integer({ min: 1, max: 4 }), take: fc.integer({ min: 0, max: 4 }), draft: fc.boolean() }), { minLength: 1, maxLength: 4 }), async (rounds) => {
        const expected: string[] = [];
        const got: string[] = [];
        let viewer = await stage.watch(stage.polish);
        let position = viewer.stream.position;
        for (const { reports, take, draft } of rounds) {
          const writing = (async () => {
            const made: string[] = [];
            for (let n = 0; n < reports; n += 1) made.push(await stage.report(n % 2 ? stage.dutch : stage.coordinator));
            if (draft) await stage.report(stage.dutch, false);
            return made;
          })();
          for (let n = 0; n < Math.min(take, reports); n += 1) {
            const frame = await viewer.stream.until(({ kind }) => kind === 'EVENT');
            got.push(...subjects(frame));
            position = viewer.stream.position;
          }
          await viewer.client.cut(); // whatever was under way is lost with the socket
          expected.push(...(await writing));
          viewer = await stage.watch(stage.polish, position);
        }
        const last = await stage.report(stage.dutch);
        got.push(...subjects(await viewer.stream.until(about(last))));
        expect(got).toEqual([...expected, last]);
        await viewer.client.close();
      }),
      { numRuns: 6 },
    );
    const fence = await stage.report(stage.dutch);
    const ids = events(await whole.until(about(fence)));
    expect(new Set(ids).size).toBe(ids.length);
    const feed = await stage.polish.ask<{ operation: { feed: { items: { id: string }[] } } }>('query ($id: ID!) { operation(id: $id) { feed(first: 100) { items { id } } } }', { id: stage.operationId });
    const listed = feed.operation.feed.items.map(({ id }) => id);
    expect(ids.filter((id) => !listed.includes(id))).toEqual([]);
    expect(ids.length).toBeLessThan(100);
  });

  it('gives newcomers with an old position everything while others receive', async () => {
    const first = await stage.watch(stage.polish);
    const start = first.stream.position;
    const before: string[] = [];
    for (let n = 0; n < 5; n += 1) before.push(await stage.report(stage.dutch));
    const flood = stage.flood(60);
    const joins = Array.from({ length: 12 }, async () => (await stage.watch(stage.polish, start)).stream);
    await flood;
    const streams = await Promise.all(joins);
    const fence = await stage.report(stage.dutch);
    const reference = events(await first.stream.until(about(fence)));
    expect(reference).toHaveLength(66);
    for (const stream of streams) expect(events(await stream.until(about(fence)))).toEqual(reference);
  });

  it('sends RESYNC for a position that is altered, of another operation, or too old to replay', async () => {
    const { stream } = await stage.watch(stage.dutch);
    const good = stream.position ?? '';
    const altered = `${good.startsWith('A') ? 'B' : 'A'}${good.slice(1)}`;
    for (const after of [altered, 'x', '', good.repeat(50)]) {
      const resumed = await stage.watch(stage.dutch, after);
      expect((await resumed.stream.next()).kind).toBe('RESYNC');
      expect((await resumed.stream.next()).kind).toBe('CAUGHT_UP');
    }
    const other = await stage.watch(stage.polish);
    await stage.flood(510);
    const fence = await stage.report(stage.dutch);
    await other.stream.until(about(fence));
    const late = await stage.watch(stage.dutch, good);
    expect((await late.stream.next()).kind).toBe('RESYNC');
    expect((await late.stream.next()).kind).toBe('CAUGHT_UP');
  });

  it('reads the content anew for every event', async () => {
    const { stream } = await stage.watch(stage.polish);
    const id = await stage.report(stage.dutch, false);
    await stage.submit(stage.dutch, id);
    expect((await stream.next()).event?.subject).toEqual({ id, state: 'SUBMITTED' });
    await stage.coordinator.ask(
      `mutation ($o: ID!, $id: ID!) { stepSeizure(operationId: $o, id: $id, version: 2, action: validate) { ... on Seizure { id } ... on Refused { refusals { rule } } } }`,
      { o: stage.operationId, id },
    );
    expect((await stream.next()).event?.subject).toEqual({ id, state: 'VALIDATED' });
  });

  /** How often a document was executed for live readers, and a frame made text. */
  const executions = async (): Promise<number> => Number(/^muster_live_executions_total (\d+)$/m.exec((await stage.world.app.http.inject('/metrics')).body)?.[1]);

  it('executes and writes a frame once for fifty readers of two classes who are told the same, and without a warning', async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warn);
    const streams = async (who: typeof stage.dutch): Promise<LiveStream[]> => Promise.all(Array.from({ length: 25 }, async () => (await stage.watch(who)).stream));
    const [dutch, polish] = [await streams(stage.dutch), await streams(stage.polish)];
    const before = await executions();
    const draft = await stage.report(stage.dutch, false);
    for (const stream of dutch) expect(subjects([await stream.next()])).toEqual([draft]);
    expect(await executions()).toBe(before + 1);
    const fence = await stage.report(stage.polish);
    for (const stream of [...dutch, ...polish]) expect(subjects([await stream.next()])).toEqual([fence]);
    expect(await executions()).toBe(before + 2);
    process.off('warning', warn);
    expect(warnings).toEqual([]);
  });

  /** What a coordinator and an officer are told of one event, where a field says what the reader may do. */
  const tellTheirOwn = async (): Promise<void> => {
    const document = `subscription ($operationId: ID!) { operationLive(operationId: $operationId) { kind position operation { viewerCan { edit } } event { subjectId } } }`;
    const watchWith = async (who: typeof stage.dutch): Promise<LiveStream> => {
      const stream = (await stage.connect(who)).subscribe(document, { operationId: stage.operationId });
      await stream.untilCaughtUp();
      return stream;
    };
    const [lead, officer] = [await watchWith(stage.coordinator), await watchWith(stage.polish)];
    await stage.report(stage.dutch);
    expect([(await lead.next()).operation, (await officer.next()).operation]).toEqual([{ viewerCan: { edit: true } }, { viewerCan: { edit: false } }]);
  };

  it('executes for each class where a field looks at the class itself', tellTheirOwn);

  it('would be caught by that test if it did not notice', async () => {
    const blind = jest.spyOn(FrameContext.prototype, 'isForThisClassAlone', 'get').mockReturnValue(false);
    await expect(tellTheirOwn()).rejects.toThrow();
    blind.mockRestore();
  });

  /** What two classes are told of one event, where one of them sees more in the feed beside it. */
  const tellApart = async (): Promise<void> => {
    const document = 'subscription ($operationId: ID!, $subject: ID) { operationLive(operationId: $operationId) { kind position operation { feed(subjectId: $subject) { items { subjectId } } } event { subjectId } } }';
    const draft = await stage.report(stage.dutch, false);
    const [own, other] = await Promise.all([stage.dutch, stage.polish].map(async (who) => (await stage.connect(who)).subscribe(document, { operationId: stage.operationId, subject: draft })));
    await Promise.all([own?.untilCaughtUp(), other?.untilCaughtUp()]);
    const id = await stage.report(stage.dutch);
    const feedOf = async (stream: LiveStream | undefined): Promise<unknown> => JSON.stringify((await stream?.until(about(id)))?.at(-1)?.operation);
    expect(await feedOf(own)).toContain(draft);
    expect(await feedOf(other)).not.toContain(draft);
  };

  it('gives each class what row-level security lets it read, though they are asked for in one round trip', tellApart);

  it('would be caught by that test if whoever was told something else were given the same', async () => {
    const same = jest.spyOn(ClassReads.prototype, 'haveSame').mockReturnValue(true);
    await expect(tellApart()).rejects.toThrow();
    same.mockRestore();
  });
});
