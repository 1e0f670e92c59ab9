import { sharedTokens, token } from '../platform/tokens';
import { LiveClient } from './live-client';
import { LiveStage } from './live-stage';
import { reportBody } from './world';

const report = `mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { __typename } }`;
const everything = `query ($o: ID!) { operation(id: $o) { id viewerRole totals { cases } seizures { items { id foundDescription } count { value } } feed(first: 100) { items { id subjectId } } } }`;

interface Everything {
  data: { operation: { viewerRole: string | null; totals: { cases: number }; seizures: { items: { id: string }[] }; feed: { items: { subjectId: string }[] } } | null };
}

describe('a screen that a whole room looks at', () => {
  let stage: LiveStage;
  beforeAll(async () => {
    stage = await LiveStage.create();
  });
  afterAll(() => stage.close());

  const ask = async (who: { token: string }, view: Record<string, string>): Promise<Everything> => {
    const { body } = await stage.world.app.http.inject({
      method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${who.token}`, ...view }, payload: { query: everything, variables: { o: stage.operationId } },
    });
    return JSON.parse(body) as Everything;
  };
  const shared = { 'x-muster-view': 'shared' };
  const send = async (handling: Record<string, unknown>): Promise<string> => {
    const id = stage.world.clock.uuid();
    const { dutch, operationId } = stage;
    await dutch.ask(report, { input: { id, operationId, submit: true, handling, body: reportBody() } });
    return id;
  };

  it('shows whoever signed in to it what every participant sees, and nothing beyond', async () => {
    const open = await stage.report(stage.dutch);
    const narrow = await send({ tlp: 'AMBER_STRICT' });
    const [own, wall] = [await ask(stage.dutch, {}), await ask(stage.dutch, shared)];
    expect(JSON.stringify(own)).toContain(narrow);
    expect(JSON.stringify(wall)).toContain(open);
    expect(JSON.stringify(wall)).not.toContain(narrow);
    expect([own.data.operation?.totals.cases, wall.data.operation?.totals.cases]).toEqual([2, 1]);
    expect(wall.data.operation?.viewerRole).toBeNull();
    // Nobody gains by it: it shows no operation to whoever takes no part.
    expect(await ask(stage.stranger, shared)).toEqual({ data: { operation: null } });
  });

  it('is told live of what every participant may see alone, after rights changed too', async () => {
    const client = await LiveClient.connect(stage.address, stage.dutch.token, { view: 'shared' });
    const stream = client.live(stage.operationId, null);
    await stream.untilCaughtUp();
    const { stream: own } = await stage.watch(stage.dutch);
    const hidden = [await send({ tlp: 'AMBER_STRICT' })];
    // Somebody else's rights make the server look up everybody's.
    await stage.newcomer();
    hidden.push(await send({ tlp: 'AMBER_STRICT' }));
    const last = await stage.report(stage.dutch);
    const isLast = ({ event }: { event?: { subjectId: string } | null }): boolean => event?.subjectId === last;
    expect(JSON.stringify(await own.until(isLast))).toContain(hidden[1]);
    const heard = JSON.stringify(await stream.until(isLast));
    for (const id of hidden) expect(heard).not.toContain(id);
    client.socket.terminate();
  });

  it('changes nothing: to act one looks as oneself', async () => {
    const { body } = await stage.world.app.http.inject({
      method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${stage.dutch.token}`, ...shared },
      payload: { query: report, variables: { input: { id: stage.world.clock.uuid(), operationId: stage.operationId, submit: true, body: reportBody() } } },
    });
    expect(body).not.toContain('"Seizure"');
  });

  it('holds tokens of everybody and of all participants only', () => {
    const all = [token.anyone, token.administrators, token.account('p'), token.agency('a'), token.participants('o'), token.participant('o', 'a'), token.role('o', 'COORDINATOR'), token.needToKnow('o'), token.needToKnowOf('o', 'a'), token.person('o', 'a', 'p'), token.personWhoNeeds('o', 'a', 'p'), token.invited('o'), token.invitedAgency('o', 'a')];
    expect([...sharedTokens(new Set(all))]).toEqual([token.anyone, token.participants('o')]);
  });
});
