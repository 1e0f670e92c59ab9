import type { Frame, LiveStream } from '../testing/live-client';
import { LiveClient } from '../testing/live-client';
import { ProductStage } from '../testing/product-stage';
import type { Somebody } from '../testing/world';

interface Told {
  __typename: string;
  id?: string;
  refusals?: { rule: string; field: string | null }[];
}
interface Line {
  id: string;
  recordType: string;
  target: { id: string } | null;
  warning: { id: string } | null;
  recordOperation: { id: string };
  viewerCanTakeBack: boolean;
}

const link = 'mutation ($input: LinkOutcomeInput!) { answer: linkOutcome(input: $input) { __typename ... on Outcome { id } ... on Refused { refusals { rule field } } } }';
const takeBack = 'mutation ($input: TakeBackOutcomeInput!) { answer: takeBackOutcome(input: $input) { __typename ... on Operation { id } ... on Refused { refusals { rule field } } } }';
const make = 'mutation ($input: MakeTargetInput!) { answer: makeTarget(input: $input) { __typename ... on Outcome { id } ... on Refused { refusals { rule field } } } }';
const one = 'query ($o: ID!, $id: ID!) { product(operationId: $o, id: $id) { outcomes { id recordType target { id } warning { id } recordOperation { id } viewerCanTakeBack } } }';
const feed = 'query ($o: ID!) { operation(id: $o) { feed(first: 100, kinds: ["OutcomeLinked", "OutcomeUnlinked", "OriginLinked", "OriginUnlinked"]) { items { kind subjectId arguments } } } }';

describe('what came of a product', () => {
  let stage: ProductStage;
  let product: string;
  beforeAll(async () => {
    stage = await ProductStage.create();
    product = await stage.disseminated();
  });
  afterAll(() => stage.world.close());

  const send = async (who: Somebody, document: string, input: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, { input })).answer;
  const codeOf = async (who: Somebody, document: string, input: Record<string, unknown>): Promise<string | undefined> => (await who.answer(document, { input })).errors?.[0]?.extensions.code;
  const rulesOf = ({ refusals }: Told): string[] => (refusals ?? []).map(({ rule }) => rule);
  const linking = (recordType: string, recordId: string, recordOperationId = stage.operation, id = product): Record<string, unknown> => ({
    id: stage.world.clock.uuid(), source: { operationId: stage.group, type: 'Product', id }, recordOperationId, recordType, recordId,
  });
  const linesOf = async (who: Somebody, id = product): Promise<Line[]> => (await who.ask<{ product: { outcomes: Line[] } | null }>(one, { o: stage.group, id })).product?.outcomes ?? [];
  const newsOf = async (who: Somebody, operationId: string): Promise<{ kind: string; subjectId: string }[]> =>
    (await who.ask<{ operation: { feed: { items: never[] } } | null }>(feed, { o: operationId })).operation?.feed.items ?? [];

  it('can be a warning and an operation as a whole, of the reader and for those who see both', async () => {
    const id = await stage.disseminated();
    const warning = await stage.warning(stage.polish, [stage.german]);
    const request = await stage.warning(stage.polish, [stage.german], stage.operation, 'REQUEST_INFORMATION');
    expect((await send(stage.polish, link, linking('Message', warning, stage.operation, id))).id).toBeTruthy();
    expect((await send(stage.polish, link, linking('Operation', stage.operation, stage.operation, id))).id).toBeTruthy();
    expect(rulesOf(await send(stage.polish, link, linking('Message', request, stage.operation, id)))).toEqual(['outcome.unknown-record']);
    expect(rulesOf(await send(stage.polish, link, linking('Operation', stage.group, stage.operation, id)))).toEqual(['outcome.unknown-record']);
    expect(rulesOf(await send(stage.polish, link, linking('Operation', stage.group, stage.group, id)))).toEqual(['outcome.of-itself']);
    expect(await codeOf(stage.spanish, link, linking('Operation', stage.operation, stage.operation, id))).toBe('NOT_FOUND');
    expect((await linesOf(stage.polish, id)).map(({ recordType, warning: told }) => [recordType, told?.id]).sort()).toEqual([['Message', warning], ['Operation', undefined]]);
    // The Dutch take part in the operation, but were not warned; the colleague does not take part.
    expect((await linesOf(stage.dutch, id)).map(({ recordType, recordOperation }) => [recordType, recordOperation.id])).toEqual([['Operation', stage.operation]]);
    expect(await linesOf(stage.colleague, id)).toEqual([]);
  });

  it('is taken back by the agency that linked it, and by nobody else', async () => {
    const target = await stage.target(stage.polish);
    const { id = '' } = await send(stage.polish, link, linking('Target', target));
    expect([(await linesOf(stage.polish)).find((line) => line.id === id)?.viewerCanTakeBack, (await linesOf(stage.dutch)).find((line) => line.id === id)?.viewerCanTakeBack]).toEqual([true, false]);
    expect(await codeOf(stage.dutch, takeBack, { operationId: stage.group, id })).toBe('FORBIDDEN');
    for (const who of [stage.colleague, stage.spanish, stage.german, stage.stranger]) expect(await codeOf(who, takeBack, { operationId: stage.group, id })).toBe('NOT_FOUND');
    expect((await linesOf(stage.dutch)).some((line) => line.id === id)).toBe(true);
    expect(await send(stage.polish, takeBack, { operationId: stage.group, id })).toMatchObject({ __typename: 'Operation', id: stage.group });
    expect([(await linesOf(stage.polish)).some((line) => line.id === id), (await linesOf(stage.dutch)).some((line) => line.id === id)]).toEqual([false, false]);
    expect(await codeOf(stage.polish, takeBack, { operationId: stage.group, id })).toBe('NOT_FOUND');
    // It can be said again.
    expect((await send(stage.polish, link, linking('Target', target))).id).toBeTruthy();
  });

  it('stays where the record was made of it, whatever a verb forgets', async () => {
    const made = await send(stage.polish, make, { id: stage.world.clock.uuid(), operationId: stage.operation, source: { operationId: stage.group, type: 'Product', id: product }, kind: 'CONSIGNMENT' });
    expect(rulesOf(await send(stage.polish, takeBack, { operationId: stage.group, id: made.id }))).toEqual(['outcome.made']);
    const { superuser } = stage.world;
    const deleted = async (who: Somebody): Promise<number> => {
      await superuser.query('begin');
      try {
        const { rows } = await superuser.query<{ tokens: string[] }>('select muster.class_of($1) as tokens', [who.id]);
        await superuser.query(`select set_config('muster.class', $1, true), set_config('muster.account', $2, true)`, [`{${(rows[0]?.tokens ?? []).join(',')}}`, who.id]);
        await superuser.query('set local role muster_app');
        return (await superuser.query('delete from outcomes where source_id = $1', [product])).rowCount ?? 0;
      } finally {
        await superuser.query('rollback');
      }
    };
    const byHand = (await linesOf(stage.polish)).filter(({ viewerCanTakeBack }) => viewerCanTakeBack).length;
    expect([await deleted(stage.polish), await deleted(stage.dutch), await deleted(stage.spanish)]).toEqual([byHand, 0, 0]);
    expect(byHand).toBeGreaterThan(0);
  });

  describe('in another operation', () => {
    let address: string;
    const clients: LiveClient[] = [];
    beforeAll(async () => {
      address = await stage.world.listen();
    });
    afterAll(() => clients.forEach(({ socket }) => socket.terminate()));

    const watch = async (who: Somebody, operationId: string): Promise<LiveStream> => {
      const client = await LiveClient.connect(address, who.token);
      clients.push(client);
      const stream = client.live(operationId);
      await stream.untilCaughtUp();
      return stream;
    };
    /** What somebody heard of links until something that everybody hears. */
    const heard = async (stream: LiveStream, fence: string): Promise<(readonly [string, string])[]> =>
      (await stream.until((frame: Frame) => frame.event?.subjectId === fence)).flatMap(({ event }) => (event && /^(Outcome|Origin)/.test(event.kind) ? [[event.kind, event.subjectId] as const] : []));

    it('is told at both its ends while they look, to agencies all whose people see both, and to nobody else', async () => {
      const [atSource, atRecord] = [new Map<Somebody, LiveStream>(), new Map<Somebody, LiveStream>()];
      for (const who of [stage.polish, stage.dutch, stage.colleague, stage.spanish]) atSource.set(who, await watch(who, stage.group));
      for (const who of [stage.polish, stage.dutch, stage.german]) atRecord.set(who, await watch(who, stage.operation));
      const target = await stage.target(stage.polish);
      const { id = '' } = await send(stage.polish, link, linking('Target', target));
      await send(stage.polish, takeBack, { operationId: stage.group, id });
      const [here, there] = [await stage.target(stage.coordinator, stage.group), await stage.target(stage.coordinator)];
      const told = [['OutcomeLinked', product], ['OutcomeUnlinked', product]];
      const toldThere = [['OriginLinked', target], ['OriginUnlinked', target]];
      // The Dutch colleague does not take part in the operation: in the group nobody of the Dutch is told; in the operation the one who is there sees both.
      for (const [who, expected] of [[stage.polish, told], [stage.dutch, []], [stage.colleague, []], [stage.spanish, []]] as const) expect(await heard(atSource.get(who) as LiveStream, here)).toEqual(expected);
      for (const [who, expected] of [[stage.polish, toldThere], [stage.dutch, toldThere], [stage.german, []]] as const) expect(await heard(atRecord.get(who) as LiveStream, there)).toEqual(expected);
      expect((await newsOf(stage.polish, stage.group)).filter(({ subjectId }) => subjectId === product).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['OutcomeUnlinked', 'OutcomeLinked']));
      for (const [who, operationId] of [[stage.dutch, stage.group], [stage.spanish, stage.group], [stage.german, stage.operation]] as const) expect(await newsOf(who, operationId)).toEqual([]);
    });

    it.each([
      ['is suspended', `update accounts set state = 'DISABLED' where id = $1`, `update accounts set state = 'ACTIVE' where id = $1`],
      // In the group the colleague alone of the Dutch speaks for them.
      ['lacks the second factor that they need', `update second_factor_rules set is_required = true where role = 'NATIONAL_CONTACT_POINT' and $1::uuid is not null`, `update second_factor_rules set is_required = false where role = 'NATIONAL_CONTACT_POINT' and $1::uuid is not null`],
    ])('is told to no agency of which somebody who %s could read it later', async (_, lose, regain) => {
      const { superuser } = stage.world;
      const target = await stage.target(stage.coordinator);
      await superuser.query(lose, [stage.colleague.id]);
      try {
        expect((await superuser.query<{ held: string[] }>('select muster.class_of($1) as held', [stage.colleague.id])).rows[0]?.held).not.toContain(`o.${stage.group}`);
        // Told with the tokens of somebody who is in both.
        await superuser.query('begin');
        await superuser.query(`select set_config('muster.class', $1, true), set_config('muster.account', $2, true)`, [`{any,o.${stage.group},o.${stage.operation}}`, stage.dutch.id]);
        const { rows } = await superuser.query<{ told: string[] }>('select muster.told_of_both($1, $2, $3, $4) as told', [stage.group, stage.operation, [`o.${stage.group}`], [`o.${stage.operation}`]]);
        await superuser.query('rollback');
        expect(rows[0]?.told).toContain(`o.${stage.group}.a.${stage.coordinator.agencyId}`);
        expect(rows[0]?.told).not.toContain(`o.${stage.group}.a.${stage.dutch.agencyId}`);
        if (lose.includes('accounts')) await send(stage.dutch, link, linking('Target', target));
      } finally {
        await superuser.query(regain, [stage.colleague.id]);
      }
      expect(await newsOf(stage.colleague, stage.group)).toEqual([]);
    });

    it('is not news any more to an agency whom somebody joins who was not there', async () => {
      expect((await newsOf(stage.polish, stage.group)).length).toBeGreaterThan(0);
      const late = await stage.world.person(stage.polish.agencyId);
      await stage.join(stage.group, late, 'OFFICER');
      expect([await newsOf(late, stage.group), await newsOf(stage.polish, stage.group)]).toEqual([[], []]);
      // In the operation nobody joined.
      expect((await newsOf(stage.polish, stage.operation)).length).toBeGreaterThan(0);
    });

    it('is a question about their eyes that nobody can ask who is not in both', async () => {
      const { superuser } = stage.world;
      const tellers = async (who: Somebody): Promise<string[]> => {
        await superuser.query('begin');
        try {
          const { rows } = await superuser.query<{ tokens: string[] }>('select muster.class_of($1) as tokens', [who.id]);
          await superuser.query(`select set_config('muster.class', $1, true), set_config('muster.account', $2, true)`, [`{${(rows[0]?.tokens ?? []).join(',')}}`, who.id]);
          await superuser.query('set local role muster_app');
          const every = [`o.${stage.group}`];
          const { rows: told } = await superuser.query<{ told: string[] }>('select muster.told_of_both($1, $2, $3, $4) as told', [stage.operation, stage.group, [`o.${stage.operation}`], every]);
          return told[0]?.told ?? [];
        } finally {
          await superuser.query('rollback');
        }
      };
      expect(await tellers(stage.polish)).toContain(`o.${stage.operation}.a.${stage.polish.agencyId}`);
      expect([await tellers(stage.german), await tellers(stage.spanish), await tellers(stage.stranger)]).toEqual([[], [], []]);
    });
  });
});
