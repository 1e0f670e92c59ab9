import { addDays } from '@muster/shared/days';
import { dayIn } from '@muster/shared/reference/working-days';
import type { Answer, Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

const refused = '... on Refused { refusals { rule field } }';
const caseFields = `id title state responsibility clock citation country zone informedAt agreedDueOn dueOn nextWorkingDay daysLeft isOverdue transitDueOn ground stateOfExport stateOfImport statesOfTransit version
  seizure { id } concerned { id } history { state responsibility reason dueOn } tasks { id title dueOn doneAt version viewerCanFinish owner { id } }
  letters { id letterKind from to day message { id } files { id name } struckAt viewerCanKeep } costs { id amount currency borneBy struckAt } storages { id place since until costPerDay } proofs { id facility disposalOperation quantity unit }
  costTotals { amount currency } nextSteps viewerCan { handle contribute share }`;
const verb = (name: string, type: string): string => `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ... on TakeBackCase { ${caseFields} } ${refused} } }`;
const open = verb('openTakeBack', 'OpenTakeBackInput');
const stepCase = verb('stepTakeBack', 'StepTakeBackInput');
const reassign = verb('reassignTakeBack', 'ReassignTakeBackInput');
const agree = verb('agreeTakeBackPeriod', 'AgreeTakeBackPeriodInput');
const share = verb('shareTakeBack', 'ShareTakeBackInput');
const transit = verb('noteTakeBackTransit', 'NoteTakeBackTransitInput');
const describeCase = verb('describeTakeBack', 'DescribeTakeBackInput');
const putTask = verb('putTakeBackTask', 'PutTakeBackTaskInput');
const keep = verb('keepTakeBackEntry', 'KeepTakeBackEntryInput');
const finishTask = `mutation ($o: ID!, $id: ID!, $v: Int!, $isDone: Boolean = true) { answer: finishTakeBackTask(operationId: $o, id: $id, isDone: $isDone, version: $v) { ... on TakeBackCase { ${caseFields} } ${refused} } }`;
const strike = `mutation ($o: ID!, $id: ID!) { answer: strikeTakeBackEntry(operationId: $o, id: $id, reason: "Booked twice.") { ... on TakeBackCase { ${caseFields} } ${refused} } }`;
const endStorage = `mutation ($o: ID!, $id: ID!, $until: CalendarDate!) { answer: endTakeBackStorage(operationId: $o, id: $id, until: $until) { ... on TakeBackCase { ${caseFields} } ${refused} } }`;
const read = `query ($o: ID!, $id: ID!) { takeBack(operationId: $o, id: $id) { ${caseFields} } }`;
const list = 'query ($o: ID!, $before: CalendarDate, $isOurs: Boolean) { operation(id: $o) { takeBacks(dueBefore: $before, isOurs: $isOurs) { id isOverdue } } }';
const counted = 'query ($o: ID!, $before: CalendarDate!) { operation(id: $o) { takeBackCounts { open overdue } lateTakeBacks(dueBefore: $before) { id isOverdue } } }';
const counts = 'takeBacksOpened takeBacksOpen takeBacksOverdue';
const prepare = `mutation ($input: PrepareSituationReportInput!) { answer: prepareSituationReport(input: $input) { ... on SituationReport { id situation { ${counts} } } } }`;
const reread = `query ($o: ID!, $id: ID!) { situationReport(operationId: $o, id: $id) { situation { ${counts} } } }`;
const ofReport = 'query ($o: ID!, $id: ID!) { seizure(operationId: $o, id: $id) { viewerCanOpenTakeBack takeBack { id } } }';
const report = 'mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id } ... on Refused { refusals { rule field } } } }';
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');

interface Told {
  id: string;
  state: string;
  responsibility: string;
  clock: string | null;
  country: string | null;
  zone: string;
  informedAt: string | null;
  dueOn: string | null;
  nextWorkingDay: string | null;
  daysLeft: number | null;
  isOverdue: boolean;
  transitDueOn: string | null;
  version: number;
  seizure: { id: string } | null;
  concerned: { id: string }[];
  history: { state: string; responsibility: string; reason: string | null; dueOn: string | null }[];
  tasks: { id: string; title: string; dueOn: string | null; doneAt: string | null; version: number; viewerCanFinish: boolean; owner: { id: string } | null }[];
  letters: { id: string; files: { id: string; name: string }[]; message: { id: string } | null; struckAt: string | null; viewerCanKeep: boolean }[];
  costs: { id: string; struckAt: string | null }[];
  storages: { id: string; until: string | null }[];
  proofs: { id: string }[];
  costTotals: { amount: string; currency: string }[];
  nextSteps: string[];
  viewerCan: { handle: boolean; contribute: boolean; share: boolean };
  refusals?: { rule: string; field: string | null }[];
}

describe('take-back cases', () => {
  let world: World;
  let operationId: string;
  let coordinator: Somebody;
  let second: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let german: Somebody;
  let stranger: Somebody;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    second = await world.person(coordinator.agencyId);
    [dutch, polish, german, stranger] = [await world.person(await world.agency('NL'), { lead: true }), await world.person(await world.agency('PL'), { lead: true }), await world.person(await world.agency('DE'), { lead: true }), await world.person(await world.agency('FR'), { lead: true })];
    operationId = await world.activeOperation(coordinator, second, [dutch, polish, german]);
  });
  afterAll(() => world.close());

  const send = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const codeOf = ({ errors }: Answer): string | undefined => errors?.[0]?.extensions.code;
  const rulesOf = ({ refusals }: Told): string[] => (refusals ?? []).map(({ rule }) => rule);
  const seen = async (who: Somebody, id: string): Promise<Told | null> => (await who.ask<{ takeBack: Told | null }>(read, { o: operationId, id })).takeBack;
  const reported = async (over: Record<string, unknown> = {}, { submit = true, handling = null as unknown } = {}): Promise<string> => {
    const id = world.clock.uuid();
    expect(await send(dutch, report, { input: { id, operationId, submit, body: reportBody({ route: [{ part: 'DEPARTURE', country: 'DE' }, { part: 'TRANSIT', country: 'SG' }, { part: 'DESTINATION', country: 'MY' }], ground: 'NO_NOTIFICATION', ...over }), ...(handling ? { handling } : {}) } })).toEqual({ id });
    return id;
  };
  const openInput = (seizureId: string, over: Record<string, unknown> = {}): Record<string, unknown> => ({ input: { id: world.clock.uuid(), operationId, seizureId, title: 'Mixed plastics', responsibility: 'EXPORTER', language: 'en', ...over } });
  const opened = async (over: Record<string, unknown> = {}, body: Record<string, unknown> = {}, options = {}): Promise<Told> => {
    const told = await send(dutch, open, openInput(await reported(body, options), over));
    expect(told.refusals).toBeUndefined();
    return told;
  };
  const stepped = (who: Somebody, { id, version }: Pick<Told, 'id' | 'version'>, step: string, over: Record<string, unknown> = {}): Promise<Told> => send(who, stepCase, { input: { operationId, id, version, step, ...over } });
  const entry = (takeBackId: string, over: Record<string, unknown>): Record<string, unknown> => ({ input: { id: world.clock.uuid(), operationId, takeBackId, language: 'en', ...over } });
  const letter = (over: Record<string, unknown> = {}): Record<string, unknown> => ({ letter: { kind: 'NOTIFICATION', day: '2026-06-01', from: 'Inspectorate', to: 'Competent authority', ...over } });
  const now = (): string => world.clock.now().toISOString();

  it('are opened once from a report that was submitted, by its agency or the coordinators', async () => {
    const seizureId = await reported();
    for (const who of [polish, german]) expect(codeOf(await who.answer(open, openInput(seizureId)))).toBe('FORBIDDEN');
    expect(codeOf(await stranger.answer(open, openInput(seizureId)))).toBe('NOT_FOUND');
    const rights = async (who: Somebody) => (await who.ask<{ seizure: { viewerCanOpenTakeBack: boolean; takeBack: { id: string } | null } }>(ofReport, { o: operationId, id: seizureId })).seizure;
    expect([(await rights(dutch)).viewerCanOpenTakeBack, (await rights(coordinator)).viewerCanOpenTakeBack, (await rights(polish)).viewerCanOpenTakeBack]).toEqual([true, true, false]);
    const input = openInput(seizureId);
    const told = await send(dutch, open, input);
    expect(told).toMatchObject({ state: 'OPENED', responsibility: 'EXPORTER', clock: 'TAKE_BACK_BY_EXPORTER', citation: 'Basel Art 9(2)', country: 'DE', zone: 'Europe/Berlin', dueOn: null, isOverdue: false, ground: 'NO_NOTIFICATION', stateOfExport: 'DE', stateOfImport: 'MY', seizure: { id: seizureId }, nextSteps: ['notify', 'close'] });
    expect(told.tasks).toHaveLength(9);
    expect(await send(dutch, open, input)).toEqual(told);
    expect(rulesOf(await send(coordinator, open, openInput(seizureId)))).toEqual(['take-back.opened']);
    expect(await rights(dutch)).toEqual({ viewerCanOpenTakeBack: false, takeBack: { id: told.id } });
    const draft = await reported({}, { submit: false });
    expect(rulesOf(await send(dutch, open, openInput(draft)))).toEqual(['take-back.not-submitted']);
    expect(codeOf(await coordinator.answer(open, openInput(draft)))).toBe('NOT_FOUND');
    expect((await send(coordinator, open, openInput(await reported()))).viewerCan).toEqual({ handle: true, contribute: true, share: false });
  });

  it('run on the clock of the State that was informed, in its own days', async () => {
    const told = await opened();
    expect(rulesOf(await stepped(dutch, told, 'notify'))).toEqual(['field.required']);
    expect(rulesOf(await stepped(dutch, told, 'notify', { at: '2099-01-01T00:00:00Z' }))).toEqual(['date.future']);
    // Late in the evening of UTC it is the next day in Germany.
    const notified = await stepped(dutch, told, 'notify', { at: '2026-05-30T22:30:00Z' });
    expect(notified).toMatchObject({ state: 'NOTIFIED', dueOn: '2026-06-30', nextWorkingDay: '2026-06-30', informedAt: '2026-05-30T22:30:00.000Z' });
    expect(rulesOf(await stepped(dutch, told, 'accept'))).toEqual(['version.stale']);
    expect(rulesOf(await stepped(dutch, notified, 'finish'))).toEqual(['lifecycle.not-from-here']);
    const weekend = await stepped(dutch, await opened(), 'notify', { at: '2026-05-28T10:00:00Z', zone: 'UTC' });
    expect(weekend).toMatchObject({ dueOn: '2026-06-27', nextWorkingDay: '2026-06-29' });
    const agreed = await send(dutch, agree, { input: { operationId, id: weekend.id, version: weekend.version, dueOn: '2026-09-30', reason: 'The States agreed on the phone.' } });
    expect(agreed).toMatchObject({ dueOn: '2026-09-30', history: [{ reason: 'The States agreed on the phone.', dueOn: '2026-09-30' }, { state: 'NOTIFIED' }, { state: 'OPENED' }] });
    expect(await send(dutch, agree, { input: { operationId, id: agreed.id, version: agreed.version, reason: 'It came to nothing.' } })).toMatchObject({ dueOn: '2026-06-27' });
    const completed = await stepped(dutch, await opened({ responsibility: 'NOT_COMPLETED' }), 'notify', { at: '2026-05-28T10:00:00Z' });
    expect(completed).toMatchObject({ clock: 'RE_IMPORT', dueOn: '2026-08-26' });
    expect(await send(dutch, transit, { input: { operationId, id: completed.id, version: completed.version, at: '2026-05-29T10:00:00Z' } })).toMatchObject({ transitDueOn: '2026-07-28' });
    expect(await stepped(dutch, await opened({ responsibility: 'UNCLEAR' }), 'notify', { at: '2026-05-28T10:00:00Z' })).toMatchObject({ clock: null, citation: 'Basel Art 9(4)', dueOn: null, daysLeft: null });
  });

  it('begin anew once another is held responsible, and keep their history', async () => {
    const told = await stepped(dutch, await opened(), 'notify', { at: '2026-05-20T10:00:00Z' });
    const input = { operationId, id: told.id, version: told.version, responsibility: 'IMPORTER', reason: 'The importer ordered it.' };
    expect(codeOf(await polish.answer(reassign, { input }))).toBe('FORBIDDEN');
    expect(rulesOf(await send(dutch, reassign, { input: { ...input, responsibility: 'EXPORTER' } }))).toEqual(['take-back.same-responsibility']);
    expect(rulesOf(await send(dutch, reassign, { input: { ...input, reason: ' ' } }))).toEqual(['text.empty']);
    const changed = await send(dutch, reassign, { input });
    expect(changed).toMatchObject({ state: 'OPENED', responsibility: 'IMPORTER', country: 'MY', zone: 'Asia/Kuala_Lumpur', informedAt: null, dueOn: null, clock: 'DISPOSAL_BY_IMPORTER' });
    expect(changed.history.map(({ responsibility, reason }) => [responsibility, reason])).toEqual([['IMPORTER', 'The importer ordered it.'], ['EXPORTER', null], ['EXPORTER', null]]);
    expect(changed.tasks).toHaveLength(11);
  });

  it('are seen with their report, and shared with agencies that do not see it', async () => {
    const told = await opened({}, {}, { handling: { tlp: 'AMBER', releasableTo: [] } });
    expect(told.seizure).not.toBeNull();
    expect([await seen(coordinator, told.id), await seen(german, told.id), await seen(polish, told.id)].map((one) => one !== null)).toEqual([true, false, false]);
    expect(codeOf(await german.answer(stepCase, { input: { operationId, id: told.id, version: 1, step: 'notify', at: now() } }))).toBe('NOT_FOUND');
    const input = { operationId, id: told.id, version: told.version, agencyIds: [german.agencyId] };
    expect(codeOf(await coordinator.answer(share, { input }))).toBe('FORBIDDEN');
    expect(rulesOf(await send(dutch, share, { input: { ...input, agencyIds: [stranger.agencyId] } }))).toEqual(['agency.not-participant']);
    const shared = await send(dutch, share, { input });
    expect(shared.concerned).toEqual([{ id: german.agencyId }]);
    expect(await seen(german, told.id)).toMatchObject({ title: 'Mixed plastics', seizure: null, viewerCan: { handle: false, contribute: true, share: false }, nextSteps: [] });
    expect(await seen(polish, told.id)).toBeNull();
    const notified = await stepped(dutch, shared, 'notify', { at: '2026-05-30T10:00:00Z' });
    expect((await seen(german, told.id))?.nextSteps).toEqual(['accept', 'dispute']);
    expect(rulesOf(await stepped(german, notified, 'dispute'))).toEqual(['field.required']);
    expect(codeOf(await german.answer(agree, { input: { operationId, id: told.id, version: notified.version, dueOn: '2026-12-01', reason: 'x' } }))).toBe('FORBIDDEN');
    const accepted = await stepped(german, notified, 'accept');
    expect(accepted.state).toBe('ACCEPTED');
    expect(await send(german, keep, entry(told.id, letter({ kind: 'ACCEPTANCE' })))).toMatchObject({ letters: [{ letterKind: 'ACCEPTANCE' }] });
    // Taken back from the agency, nothing of it is left to see.
    await send(dutch, share, { input: { ...input, version: accepted.version, agencyIds: [] } });
    expect(await seen(german, told.id)).toBeNull();
  });

  it('follow their report when it is marked for fewer eyes', async () => {
    const seizureId = await reported();
    const told = await send(dutch, open, openInput(seizureId));
    await send(dutch, keep, entry(told.id, letter()));
    const parts = async (): Promise<string[][]> => (await world.superuser.query<{ audience: string[] }>('select audience from take_back_cases where id = $1 union all select audience from take_back_entries where case_id = $1 union all select audience from take_back_tasks where case_id = $1', [told.id])).rows.map(({ audience }) => audience);
    expect(await seen(polish, told.id)).not.toBeNull();
    await dutch.ask('mutation ($input: MarkSeizureInput!) { markSeizure(input: $input) { __typename } }', { input: { operationId, id: seizureId, version: 1, handling: { tlp: 'AMBER', releasableTo: [german.agencyId] } } });
    expect([await seen(polish, told.id), await seen(german, told.id)].map((one) => one !== null)).toEqual([false, true]);
    const [first, ...others] = await parts();
    expect(others.length).toBeGreaterThan(3);
    for (const audience of others) expect(audience).toEqual(first);
    expect((await polish.ask<{ operation: { takeBacks: { id: string }[] } }>(list, { o: operationId })).operation.takeBacks.map(({ id }) => id)).not.toContain(told.id);
  });

  it('of a report that is RED are not opened, and are hidden from the agencies that they were shared with once it is', async () => {
    const red = await reported({}, { handling: { tlp: 'RED' } });
    expect(rulesOf(await send(dutch, open, openInput(red)))).toEqual(['take-back.red']);
    const seizureId = await reported();
    const told = await send(dutch, open, openInput(seizureId));
    const shared = await send(dutch, share, { input: { operationId, id: told.id, version: told.version, agencyIds: [german.agencyId] } });
    await dutch.ask('mutation ($input: MarkSeizureInput!) { markSeizure(input: $input) { __typename } }', { input: { operationId, id: seizureId, version: 1, handling: { tlp: 'RED' } } });
    expect([await seen(dutch, told.id), await seen(german, told.id), await seen(coordinator, told.id)].map((one) => one !== null)).toEqual([true, false, false]);
    expect(rulesOf(await send(dutch, share, { input: { operationId, id: told.id, version: shared.version, agencyIds: [polish.agencyId] } }))).toEqual(['take-back.red']);
    const { rows } = await world.superuser.query<{ n: number }>(`select count(*)::int as n from sights where subject_id = $1 and reader_id = $2`, [told.id, dutch.id]);
    expect(rows[0]?.n).toBeGreaterThan(0);
  });

  it('keep letters with their files, costs, storage and proofs; what was wrong is struck out', async () => {
    const told = await opened();
    const sent = entry(told.id, letter());
    const kept = await send(dutch, keep, sent);
    expect(await send(dutch, keep, sent)).toMatchObject({ letters: [{ id: kept.letters[0]?.id }] });
    expect(codeOf(await polish.answer(keep, entry(told.id, letter())))).toBe('FORBIDDEN');
    const upload = async (who: Somebody, id: string): Promise<number> =>
      (await world.app.http.inject({ method: 'PUT', url: `/files/${operationId}/${world.clock.uuid()}?subjectType=TakeBackEntry&subjectId=${id}`, payload: pdf, headers: { authorization: `Bearer ${who.token}`, 'x-muster-client': 'test', 'x-file-name': 'letter.pdf', 'content-type': 'application/pdf' } })).statusCode;
    const letterId = kept.letters[0]?.id ?? '';
    expect([await upload(dutch, letterId), await upload(polish, letterId), await upload(stranger, letterId)]).toEqual([201, 403, 404]);
    const file = (await seen(polish, told.id))?.letters[0]?.files[0];
    expect(file?.name).toBe('letter.pdf');
    expect((await send(dutch, 'mutation ($o: ID!, $id: ID!) { answer: removeFile(operationId: $o, id: $id) { __typename ... on Refused { refusals { rule field } } } }', { o: operationId, id: file?.id })).refusals).toEqual([{ rule: 'take-back.file-stays', field: 'id' }]);
    const cost = { kind: 'STORAGE', day: '2026-06-01', amount: '1250.505', currency: 'EUR', borneBy: 'NOT_SETTLED' };
    const first = await send(dutch, keep, entry(told.id, { cost }));
    await send(dutch, keep, entry(told.id, { cost: { ...cost, amount: '0.495' } }));
    expect((await send(dutch, keep, entry(told.id, { cost: { ...cost, amount: '3', currency: 'MYR' } }))).costTotals).toEqual([{ amount: '1251', currency: 'EUR' }, { amount: '3', currency: 'MYR' }]);
    expect((await send(dutch, strike, { o: operationId, id: first.costs[0]?.id })).costTotals).toEqual([{ amount: '0.495', currency: 'EUR' }, { amount: '3', currency: 'MYR' }]);
    expect(rulesOf(await send(dutch, strike, { o: operationId, id: first.costs[0]?.id }))).toEqual(['take-back.struck']);
    const stored = await send(dutch, keep, entry(told.id, { storage: { place: 'Shed 4', since: '2026-05-30', costPerDay: '10', currency: 'USD' } }));
    const storageId = stored.storages[0]?.id ?? '';
    expect(rulesOf(await send(dutch, endStorage, { o: operationId, id: storageId, until: '2026-05-29' }))).toEqual(['date.order']);
    expect((await send(dutch, endStorage, { o: operationId, id: storageId, until: '2026-05-31' })).costTotals.find(({ currency }) => currency === 'USD')).toEqual({ amount: '20', currency: 'USD' });
    for (const [wrong, rule] of [
      [{}, 'take-back.one-entry'], [{ ...letter(), cost }, 'take-back.one-entry'], [{ cost: { ...cost, amount: '-1' } }, 'quantity.not-positive'], [{ cost: { ...cost, currency: 'EURO' } }, 'currency.unknown'], [letter({ day: '2099-01-01' }), 'date.future'],
      [letter({ messageId: world.clock.uuid() }), 'message.unknown'], [{ storage: { place: 'Shed', since: '2026-06-01', costPerDay: '1' } }, 'field.required'], [{ proof: { day: '2026-06-01', facility: 'Oven', disposalOperation: 'R14', quantity: '1', unit: 'KILOGRAM' } }, 'disposal-operation.unknown'],
    ] as const) expect(rulesOf(await send(dutch, keep, entry(told.id, wrong)))).toContain(rule);
  });

  it('are done once it is proved that the waste is gone, and closed for good until they are taken up again', async () => {
    const proof = { day: '2026-06-01', facility: 'Ofen', country: 'DE', disposalOperation: 'R13', quantity: '4200', unit: 'KILOGRAM' };
    let told = await stepped(dutch, await opened(), 'notify', { at: '2026-05-30T10:00:00Z' });
    for (const step of ['accept', 'begin']) told = await stepped(dutch, told, step);
    expect(rulesOf(await stepped(dutch, told, 'finish'))).toEqual(['take-back.not-proved']);
    await send(dutch, keep, entry(told.id, { proof }));
    expect(rulesOf(await stepped(dutch, told, 'finish'))).toEqual(['take-back.not-proved']);
    await send(dutch, keep, entry(told.id, { proof: { ...proof, disposalOperation: 'D10' } }));
    for (const step of ['finish', 'close']) told = await stepped(dutch, told, step);
    expect(told).toMatchObject({ state: 'CLOSED', nextSteps: ['reopen'], daysLeft: null });
    expect(rulesOf(await send(dutch, keep, entry(told.id, letter())))).toEqual(['take-back.closed']);
    expect(rulesOf(await stepped(dutch, told, 'reopen'))).toEqual(['field.required']);
    expect((await stepped(dutch, told, 'reopen', { reason: 'Half of it is still there.' })).state).toBe('UNDER_WAY');
  });

  it('have tasks, done by whose they are', async () => {
    let told = await opened();
    told = await send(dutch, share, { input: { operationId, id: told.id, version: told.version, agencyIds: [german.agencyId] } });
    const id = world.clock.uuid();
    const task = { operationId, id, takeBackId: told.id, title: 'Name a facility', ownerAgencyId: german.agencyId, dueOn: '2026-06-20' };
    expect(codeOf(await german.answer(putTask, { input: task }))).toBe('FORBIDDEN');
    expect(rulesOf(await send(dutch, putTask, { input: { ...task, ownerAgencyId: polish.agencyId } }))).toEqual(['take-back.not-shared']);
    expect((await send(dutch, putTask, { input: task })).tasks.find((one) => one.id === id)).toMatchObject({ owner: { id: german.agencyId }, version: 1 });
    expect((await send(dutch, putTask, { input: { ...task, title: 'Name two', version: 1 } })).tasks.find((one) => one.id === id)).toMatchObject({ title: 'Name two', version: 2 });
    expect(codeOf(await polish.answer(finishTask, { o: operationId, id, v: 2 }))).toBe('FORBIDDEN');
    expect(rulesOf(await send(german, finishTask, { o: operationId, id, v: 1 }))).toEqual(['version.stale']);
    expect((await send(german, finishTask, { o: operationId, id, v: 2 })).tasks.find((one) => one.id === id)?.doneAt).not.toBeNull();
    const own = (await seen(german, told.id))?.tasks.find((one) => one.id !== id);
    expect([own?.viewerCanFinish, codeOf(await german.answer(finishTask, { o: operationId, id: own?.id, v: 1 }))]).toEqual([false, 'FORBIDDEN']);
  });

  it('say what the form for confirmed cases asks for', async () => {
    const told = await opened();
    const input = { operationId, id: told.id, version: told.version, title: 'Plastics', ground: 'MATERIAL_MISMATCH', stateOfExport: 'NL', stateOfImport: 'MY', statesOfTransit: ['SG', 'SG'], dealtWith: 'Returned.', punishment: 'A fine.' };
    expect(codeOf(await polish.answer(describeCase, { input }))).toBe('FORBIDDEN');
    expect(rulesOf(await send(dutch, describeCase, { input: { ...input, stateOfImport: 'XX' } }))).toEqual(['country.unknown']);
    expect(await send(dutch, describeCase, { input })).toMatchObject({ ground: 'MATERIAL_MISMATCH', stateOfExport: 'NL', statesOfTransit: ['SG'] });
  });

  it('are listed by their days, those that are late before the others', async () => {
    const late = await stepped(dutch, await opened(), 'notify', { at: '2026-01-05T10:00:00Z' });
    expect(late).toMatchObject({ dueOn: '2026-02-04', isOverdue: true });
    expect(late.daysLeft).toBeLessThan(0);
    const all = (await dutch.ask<{ operation: { takeBacks: { id: string; isOverdue: boolean }[] } }>(list, { o: operationId })).operation.takeBacks;
    expect(all[0]).toEqual({ id: late.id, isOverdue: true });
    expect((await polish.ask<{ operation: { takeBacks: { id: string }[] } }>(list, { o: operationId, before: '2026-02-05' })).operation.takeBacks).toEqual([{ id: late.id, isOverdue: true }]);
    // Seen because the report is, and none of one's own.
    const ours = async (who: Somebody) => (await who.ask<{ operation: { takeBacks: { id: string }[] } }>(list, { o: operationId, isOurs: true })).operation.takeBacks.map(({ id }) => id);
    expect([(await ours(dutch)).includes(late.id), (await ours(coordinator)).includes(late.id), (await ours(polish)).includes(late.id)]).toEqual([true, true, false]);
    expect((await stranger.ask<{ operation: unknown }>(list, { o: operationId })).operation).toBeNull();
  });

  it('are counted for each reader, those that are late by the days of their States; the latest are told of first', async () => {
    interface Board { takeBackCounts: { open: number; overdue: number }; lateTakeBacks: { id: string; isOverdue: boolean }[] }
    const board = async (who: Somebody): Promise<Board> => (await who.ask<{ operation: Board }>(counted, { o: operationId, before: addDays(now().slice(0, 10), 1) })).operation;
    const [before, few] = [await board(dutch), await board(polish)];
    const notified = async (at: string, options = {}): Promise<Told> => stepped(dutch, await opened({}, {}, options), 'notify', { at });
    const later = async (days: number, zone: string): Promise<Told> => stepped(dutch, await opened(), 'notify', { at: `${addDays(dayIn(zone, world.clock.now()), -days)}T12:00:00Z`, zone });
    const latest = await notified('2025-11-03T10:00:00Z');
    await notified('2025-12-01T10:00:00Z', { handling: { tlp: 'AMBER_STRICT' } });
    // Thirty days are over the day after: on that day itself a case is not late.
    const [due, gone] = [await later(30, 'UTC'), await later(31, 'UTC')];
    expect([due.isOverdue, gone.isOverdue]).toEqual([false, true]);
    await opened();
    expect((await board(dutch)).takeBackCounts).toEqual({ open: before.takeBackCounts.open + 5, overdue: before.takeBackCounts.overdue + 3 });
    expect((await board(polish)).takeBackCounts).toEqual({ open: few.takeBackCounts.open + 4, overdue: few.takeBackCounts.overdue + 2 });
    const [first, ...rest] = (await board(coordinator)).lateTakeBacks;
    expect(first).toEqual({ id: latest.id, isOverdue: true });
    expect(rest.length).toBeLessThan(5);
    await stepped(dutch, latest, 'close', { reason: 'Sold at auction.' });
    expect((await board(dutch)).takeBackCounts).toEqual({ open: before.takeBackCounts.open + 4, overdue: before.takeBackCounts.overdue + 2 });
  });

  it('are counted in situation reports as they stood when the span ended', async () => {
    interface Counts { takeBacksOpened: number; takeBacksOpen: number; takeBacksOverdue: number }
    interface Report { id: string; situation: Counts }
    const prepared = async (): Promise<Report> => (await coordinator.ask<{ answer: Report }>(prepare, { input: { operationId, day: now().slice(0, 10), zone: 'UTC' } })).answer;
    const late = await stepped(dutch, await opened(), 'notify', { at: '2025-11-03T10:00:00Z' });
    world.clock.advance(60_000);
    const { id, situation } = await prepared();
    expect(situation.takeBacksOpened).toBeGreaterThan(0);
    expect(situation.takeBacksOverdue).toBeGreaterThan(0);
    world.clock.advance(60_000);
    await stepped(dutch, late, 'close', { reason: 'Sold at auction.' });
    await opened();
    const again = async (who: Somebody): Promise<Counts | undefined> => (await who.ask<{ situationReport: Report | null }>(reread, { o: operationId, id })).situationReport?.situation;
    expect(await again(coordinator)).toEqual(situation);
    expect(await again(polish)).toBeUndefined();
  });
});
