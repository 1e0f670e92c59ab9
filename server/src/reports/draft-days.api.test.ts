import { NotificationStage } from '../testing/notification-stage';
import { draftDays } from './draft-days';

const hour = 3_600_000;
const list = 'query ($o: ID!) { operation(id: $o) { situationReports { id day from until state viewerCanWrite notable { id } } feed(first: 100) { items { kind actor { id } agency { id } } } } }';
const issue = 'mutation ($o: ID!, $id: ID!) { issueSituationReport(operationId: $o, id: $id, version: 1) { ... on SituationReport { state } ... on Refused { refusals { rule } } } }';
const chooseTimes = 'mutation ($input: NotificationTimesInput!) { chooseNotificationTimes(input: $input) { __typename } }';

interface Seen {
  operation: { situationReports: { id: string; day: string; from: string; until: string; state: string; viewerCanWrite: boolean }[]; feed: { items: { kind: string; actor: { id: string } | null; agency: { id: string } | null }[] } };
}

describe('the report of a day', () => {
  let stage: NotificationStage;
  beforeEach(async () => {
    stage = await NotificationStage.create();
  });
  afterEach(() => stage.close());

  const seen = async (who = stage.coordinator) => (await who.ask<Seen>(list, { o: stage.operationId })).operation;
  const days = async (): Promise<string[]> => (await seen()).situationReports.map(({ day }) => day).sort();

  it('begins by itself once its day is over, by nobody, and its coordinators alone are told, once', async () => {
    await stage.forget();
    await stage.pass(11 * hour);
    expect(await days()).toEqual([]);
    await stage.pass(2 * hour);
    expect((await seen()).situationReports).toMatchObject([{ day: '2026-06-10', from: '2026-06-10T00:00:00.000Z', until: '2026-06-11T00:00:00.000Z', state: 'DRAFT', viewerCanWrite: true }]);
    expect((await seen()).feed.items).toContainEqual({ kind: 'SituationReportDrafted', actor: null, agency: { id: stage.coordinator.agencyId } });
    expect(await stage.kinds(stage.coordinator)).toEqual(['SITUATION_REPORT_DRAFTED']);
    for (let n = 0; n < 3; n += 1) await stage.pass();
    expect([await days(), await stage.kinds(stage.coordinator)]).toEqual([['2026-06-10'], ['SITUATION_REPORT_DRAFTED']]);
    for (const who of [stage.dutch, stage.polish]) expect([(await seen(who)).situationReports, await stage.kinds(who)]).toEqual([[], []]);
  });

  it('comes once from servers that look at the same moment, and goes on where the one that was sent out ended', async () => {
    stage.world.clock.advance(13 * hour);
    await Promise.all([1, 2, 3].map(() => draftDays(stage.world.app.services)));
    const [first] = (await seen()).situationReports;
    expect(await days()).toEqual(['2026-06-10']);
    expect(await stage.coordinator.ask(issue, { o: stage.operationId, id: first?.id })).toEqual({ issueSituationReport: { state: 'ISSUED' } });
    await stage.pass(48 * hour);
    expect((await seen()).situationReports.find(({ day }) => day === '2026-06-12')).toMatchObject({ from: first?.until, until: '2026-06-13T00:00:00.000Z', state: 'DRAFT' });
  });

  it('has the days of the zone that a coordinator keeps, and none before the operation was launched or while it is suspended', async () => {
    await stage.coordinator.ask(chooseTimes, { input: { zone: 'Pacific/Kiritimati', quietFrom: null, quietTo: null, digestHour: 7 } });
    // It is the eleventh there already, since the operation was launched.
    await stage.pass(hour);
    expect(await days()).toEqual([]);
    await stage.world.superuser.query(`update operations set state = 'SUSPENDED' where id = $1`, [stage.operationId]);
    await stage.pass(24 * hour);
    expect(await days()).toEqual([]);
    await stage.world.superuser.query(`update operations set state = 'ACTIVE' where id = $1`, [stage.operationId]);
    await stage.pass();
    expect((await seen()).situationReports).toMatchObject([{ day: '2026-06-11', from: '2026-06-10T10:00:00.000Z', until: '2026-06-11T10:00:00.000Z' }]);
  });
});
