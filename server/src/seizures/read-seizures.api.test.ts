import type { Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

const refused = '... on Refused { refusals { rule field arguments { name value } } }';
const seizure = '... on Seizure { id version state sentBackReason sentBackLanguage versions { version state reason changedBy { id } body } }';
const report = `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ${seizure} ${refused} } }`;
const correct = `mutation ($input: ChangeSeizureInput!) { answer: correctSeizure(input: $input) { ${seizure} ${refused} } }`;
const step = `mutation ($operationId: ID!, $id: ID!, $version: Int!, $action: ReportAction!, $reason: String) { answer: stepSeizure(operationId: $operationId, id: $id, version: $version, action: $action, reason: $reason) { ${seizure} ${refused} } }`;
const search = 'query ($operationId: ID!, $words: String!) { search(operationId: $operationId, words: $words, kinds: [SEIZURE]) { id } }';
const map = 'query ($id: ID!) { operation(id: $id) { detections { id latitude longitude wasteStream totalKg state routeCountries at } } }';

interface Told {
  id: string; version: number; state: string; sentBackReason: string | null; sentBackLanguage: string | null;
  versions: { version: number; state: string; reason: string | null; changedBy: { id: string }; body: string }[];
  refusals?: { rule: string; field: string; arguments: { name: string; value: string }[] }[];
}

describe('reading and correcting reports', () => {
  let world: World;
  let coordinator: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let stranger: Somebody;
  let operationId: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    stranger = await world.person(await world.agency('FR'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
  });
  afterAll(() => world.close());

  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const reported = (over: Record<string, unknown> = {}, submit = true): Promise<Told> => send(dutch, report, { input: { id: world.clock.uuid(), operationId, submit, body: reportBody(over) } });
  const found = async (who: Somebody, words: string): Promise<string[]> =>
    (await who.ask<{ search: { id: string }[] }>(search, { operationId, words })).search.map(({ id }) => id);

  it('refuses a stale version with both versions, and both can be read', async () => {
    const { id } = await reported();
    const change = (version: number, place: string): Record<string, unknown> => ({ input: { operationId, id, version, reason: `Now ${place}`, body: reportBody({ place }) } });
    const second = await send(dutch, correct, change(1, 'Moerdijk'));
    expect(second.version).toBe(2);
    const stale = await send(dutch, correct, change(1, 'Vlissingen'));
    expect(stale.refusals).toEqual([expect.objectContaining({ rule: 'version.stale', field: 'version', arguments: [{ name: 'yours', value: '1' }, { name: 'current', value: '2' }] })]);
    expect(second.versions.map(({ version, reason, changedBy }) => [version, reason, changedBy.id])).toEqual([[2, 'Now Moerdijk', dutch.id], [1, null, dutch.id]]);
    expect(second.versions.map(({ body }) => (JSON.parse(body) as { place: string }).place)).toEqual(['Moerdijk', 'Rotterdam']);
  });

  it('lets one of many corrections of one version through', async () => {
    const { id } = await reported();
    const answers = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((place) => send(dutch, correct, { input: { operationId, id, version: 1, body: reportBody({ place }) } })));
    expect(answers.filter(({ version }) => version === 2)).toHaveLength(1);
    for (const { refusals } of answers.filter(({ refusals: no }) => no)) expect(refusals?.[0]?.arguments).toEqual([{ name: 'yours', value: '1' }, { name: 'current', value: '2' }]);
  });

  it('keeps the language of the question when a report is sent back', async () => {
    await world.superuser.query(`update accounts set language = 'fr' where id = $1`, [coordinator.id]);
    const { id, version } = await reported();
    expect(await send(coordinator, step, { operationId, id, version, action: 'sendBack', reason: 'Quel poids ?' })).toMatchObject({ state: 'SENT_BACK', sentBackReason: 'Quel poids ?', sentBackLanguage: 'fr' });
  });

  it('hides what a draft said from those who see the report', async () => {
    const { id } = await reported({ place: 'Draft place' }, false);
    await send(dutch, correct, { input: { operationId, id, version: 1, body: reportBody() } });
    await send(dutch, step, { operationId, id, version: 2, action: 'submit' });
    const versions = async (who: Somebody): Promise<number[]> =>
      (await who.ask<{ seizure: Told }>('query ($operationId: ID!, $id: ID!) { seizure(operationId: $operationId, id: $id) { versions { version } } }', { operationId, id })).seizure.versions.map(({ version }) => version);
    expect(await versions(dutch)).toEqual([3, 2, 1]);
    expect(await versions(polish)).toEqual([3]);
  });

  it('finds reports by parts of words, accents or none, and drafts for their own agency only', async () => {
    const word = 'Élévateur';
    const open = await reported({ foundDescription: `${word} rouillé et ferraille`, vesselName: 'Example Star' });
    const draft = await reported({ foundDescription: `${word} oublié` }, false);
    expect(await found(polish, 'elevateur')).toEqual([open.id]);
    expect((await found(dutch, 'ÉLÉVATEUR')).sort()).toEqual([draft.id, open.id].sort());
    expect(await found(polish, 'ferrail exampl')).toEqual([open.id]);
    expect(await found(polish, 'elevateur oublie')).toEqual([]);
    expect(await found(stranger, 'elevateur')).toEqual([]);
    expect(await found(dutch, '%')).toEqual([]);
    expect(await found(dutch, 'quantities')).toEqual([]);
    expect(await found(dutch, 'CSQU-3054')).toContain(open.id);
  });

  it('does not let the search be asked as somebody else', async () => {
    await reported({ foundDescription: 'Secretword' }, false);
    const direct = world.app.services.dataSource.query(`select * from muster.search($1, 'secretword', array['SEIZURE'], 10, '{}')`, [operationId]);
    await expect(direct).rejects.toThrow('permission denied');
  });

  it('gives the map every report but drafts, with the countries of its way', async () => {
    const route = [{ part: 'DEPARTURE', country: 'NL' }, { part: 'TRANSIT', country: 'BE' }, { part: 'DESTINATION', country: 'GH' }];
    const open = await reported({ route });
    const draft = await reported({ route }, false);
    const seen = async (who: Somebody): Promise<{ id: string }[]> => (await who.ask<{ operation: { detections: { id: string }[] } }>(map, { id: operationId })).operation.detections;
    const ours = await seen(dutch);
    expect(ours.find(({ id }) => id === open.id)).toEqual({
      id: open.id, latitude: '51.95', longitude: '4.14', wasteStream: 'E_WASTE', totalKg: '12500', state: 'SUBMITTED', routeCountries: ['NL', 'BE', 'GH'], at: '2026-06-09T08:30:00.000Z',
    });
    expect(ours.map(({ id }) => id)).not.toContain(draft.id);
    expect(await seen(polish)).toEqual(ours);
  });
});
