import { defects } from '../../server/src/testing/whole-operation/defects';
import type { RawLog } from '../../server/src/testing/whole-operation/raw-log';
import { readRawLog } from '../../server/src/testing/whole-operation/raw-log';
import { assignOpened, controlOpened, validateOpened } from './control-steps';
import { acceptInvitation, beginUnready, fillReport, giveRole, inviteAgencies, nominateTarget, planOperation, sendReport, takeStep } from './journey-steps';
import { acknowledgeFromToday, answerOpened, replyToOpened, writeWarning } from './message-steps';
import type { Figures, Issued } from './whole-operation/figures';
import { lookAt, workOut } from './whole-operation/figures';
import { Program } from './whole-operation/program';
import { scriptedReports } from './whole-operation/scripted-reports';
import { scriptedWarnings } from './whole-operation/scripted-warnings';
import { readSituation } from './whole-operation/shown-situation';
import { Stage } from './whole-operation/stage';

jest.setTimeout(240_000);

const name = 'Operation Night Heron';
const early = 'Barge with old cables';
const patterned = 'Lorries without papers';
const target = 'Container of televisions';
const targeted = 'It is on the afternoon train';
const shipped = 'Bales on a coaster';
const watchers = ['carla', 'fanny'] as const;
/** On screens: four. By the agencies' programs: one of a vessel, the rest of patterns. */
const warnings = 40;

/** Two hours of an operation of five agencies, and the six hours before: minutes are counted from its launch. */
describe('a whole operation', () => {
  let stage: Stage;
  let program: Program;
  let issued: Issued;

  beforeAll(async () => {
    stage = await Stage.create(360);
    program = new Program(stage);
    for (const warning of scriptedWarnings(warnings - 5)) program.warn(warning);
    for (const report of scriptedReports) program.report(report);
    program.controlVessel(8, 'NL', 'BE', 'NOTHING_FOUND');
  });
  afterAll(() => stage?.close());

  /** Plays what the programs do until a minute, then moves every clock there. */
  const to = async (minutes: number): Promise<void> => {
    await program.until(minutes);
    await stage.to(minutes);
  };

  const log = (): Promise<RawLog> => readRawLog(stage.world.superuser, stage.operationId);

  const told = async (player: Parameters<Stage['open']>[0], sentence: string): Promise<void> => {
    const page = await stage.open(player, '/notifications');
    await page.getByRole('listitem').filter({ hasText: sentence }).first().waitFor();
  };

  it('is prepared: planned, approved, joined by five agencies, and looked at before it begins', async () => {
    const carla = await stage.open('carla', '/operations');
    stage.operationId = await planOperation(carla, { name, code: 'HERON', startsOn: stage.launch.toISOString().slice(0, 10) });
    await stage.inRoom('carla', '/participants');
    await giveRole(carla, 'Agency of MY', 'Otto Approver', 'Coordinator');
    await stage.inRoom('carla', '/plan');
    await takeStep(carla, 'Propose', /^Propose/, /is proposed/);
    await takeStep(await stage.inRoom('otto', '/plan'), 'Approve', /^Approve/, /is approved/);
    await takeStep(carla, 'Begin the preparation', /^Begin the preparation/, /is in preparation/);
    await stage.inRoom('carla', '/participants');
    await inviteAgencies(carla, ['Agency of BE', 'Agency of NL', 'Agency of FR', 'Agency of PL']);

    await to(-330);
    await acceptInvitation(await stage.open('bram', '/'), name, 'Bea Belgian');
    for (const player of ['daan', 'fanny', 'pola'] as const) await acceptInvitation(await stage.open(player, '/'), name);

    const daan = await stage.inRoom('daan', '/plan/readiness');
    await daan.getByRole('button', { name: 'Try the connection' }).click();
    await daan.getByText(/The server answered after/).waitFor();
    await stage.inRoom('carla', '/plan/readiness');
    const ready = (agency: string) => carla.getByRole('table', { name: 'Who is ready' }).getByRole('row', { name: new RegExp(agency) }).getByRole('cell');
    await ready('NL CUSTOMS').first().waitFor();
    // Accepted, contact point, people, training, plan, connection.
    const parts = async (agency: string): Promise<string[]> => (await ready(agency).allTextContents()).slice(0, 6);
    expect(await parts('BE CUSTOMS')).toEqual(['yes', 'yes', '1', '–', 'late', 'late']);
    expect(await parts('NL CUSTOMS')).toEqual(['yes', 'yes', '1', '–', 'late', expect.stringMatching(/now|ago/)]);
    await carla.getByRole('button', { name: /^Remind \d agencies$/ }).click();
    await carla.getByText(/agencies are reminded/).waitFor();
  });

  it('is warned of ahead, and what is soon due is reminded of', async () => {
    await to(-270);
    const carla = await stage.inRoom('carla', '/messages/new?kind=WARNING');
    await writeWarning(carla, { subject: early, to: ['BE CUSTOMS', 'PL CUSTOMS'], pattern: 'A barge, deep in the water', reasons: 'Nobody buys cables by the barge.', riskIndicators: ['P05'], from: 'Poland', boundFor: 'Belgium' });
    await to(-85);
    await told('pola', 'A message is soon due');
    await acknowledgeFromToday(await stage.open('bea', '/'), early);
  });

  it('begins, and warnings go from agency to agency', async () => {
    await to(0);
    await beginUnready(await stage.inRoom('carla', '/plan'), 'Their plans come tonight.');
    await to(2);
    const bea = await stage.inRoom('bea', '/messages/new?kind=WARNING');
    await writeWarning(bea, { subject: patterned, to: ['NL CUSTOMS', 'FR CUSTOMS'], pattern: 'White lorries by night', reasons: 'Two were stopped last week.', riskIndicators: ['P05', 'ODD_ROUTE'] });
    await nominateTarget(bea, target);
    await bea.getByRole('link', { name: 'Open the target' }).click();
    await assignOpened(bea, 'NL CUSTOMS');
    await bea.getByRole('link', { name: 'Warn agencies' }).click();
    await writeWarning(bea, { subject: targeted, to: ['NL CUSTOMS'] });
    // Three hours ahead, on the clock of Paris: acknowledged before half of that is over, answered a day after it.
    const [date = '', time = ''] = stage.momentOf(182).toLocaleString('sv-SE', { timeZone: 'Europe/Paris' }).split(' ');
    const coming = await writeWarning(await stage.inRoom('fanny', '/messages/new?kind=WARNING'), {
      subject: shipped, to: ['MY CUSTOMS', 'BE CUSTOMS'], pattern: 'Bales under sails', reasons: 'The master asked twice.', riskIndicators: ['UNDERVALUED'], boundFor: 'Malaysia', expected: { date, time: time.slice(0, 5) },
    });
    const due = { acknowledgeDueAt: stage.momentOf(92).toISOString(), answerDueAt: stage.momentOf(182 + 24 * 60).toISOString() };
    expect(await stage.somebody('fanny').ask('query ($o: ID!, $id: ID!) { message(operationId: $o, id: $id) { addressees { acknowledgeDueAt answerDueAt } } }', { o: stage.operationId, id: coming })).toEqual({ message: { addressees: [due, due] } });

    await to(6);
    for (const subject of [patterned, targeted]) await acknowledgeFromToday(await stage.open('daan', '/'), subject);
    await acknowledgeFromToday(await stage.open('fanny', '/'), patterned);
  });

  it('is controlled, answered and reported, from a phone and from desks', async () => {
    await to(12);
    const daan = await stage.open('daan', '/');
    await daan.getByRole('link', { name: targeted }).first().click();
    await daan.getByRole('article').getByRole('link', { name: target }).click();
    await daan.getByRole('heading', { name: target, level: 1 }).waitFor();
    await controlOpened(daan, 'Illegal waste', 'Rotterdam');
    await to(16);
    await daan.getByRole('link', { name: 'Report a seizure from it' }).click();
    await fillReport(daan, 'Television sets without glass');
    await sendReport(daan);

    const fanny = await stage.inRoom('fanny', '/messages');
    await fanny.getByRole('link', { name: patterned }).click();
    await answerOpened(fanny, 'Nothing found', 'Three lorries, all with papers.');
    await replyToOpened(fanny, 'Which road did the two take last week?');
    const bea = await stage.inRoom('bea', '/messages');
    await bea.getByRole('link', { name: shipped }).click();
    await answerOpened(bea, 'Missed', 'Gone with the tide.');
    await stage.inRoom('bea', '/messages?box=SENT');
    await bea.getByRole('link', { name: targeted }).click();
    // The control answered the warning by itself, and the one who warned sees it.
    await bea.getByRole('row', { name: /NL CUSTOMS/ }).getByText('Found', { exact: true }).waitFor();
  });

  it('has its day told once the day is over', async () => {
    await to(75);
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(stage.launch);
    const carla = await stage.inRoom('carla', '/situation');
    await carla.getByRole('link', { name: `Read and complete the report of ${day}` }).click();
    await carla.getByLabel('From the coordination unit').fill('A good first night.');
    await carla.getByRole('button', { name: `Send out the report of ${day}` }).click();
    await carla.getByRole('alertdialog').getByRole('button', { name: `Send out the report of ${day}` }).click();
    await carla.getByText('The situation report has been sent out.').waitFor();
    const midnight = stage.momentOf(70);
    issued = { path: new URL(carla.url()).pathname, span: { from: new Date(midnight.getTime() - 86_400_000), until: midnight } };

    await stage.to(76);
    await told('fanny', 'A situation report was sent out');
    const fanny = await stage.inRoom('fanny', '/situation');
    await fanny.getByRole('link', { name: day }).click();
    await fanny.getByText('A good first night.').waitFor();
    const raw = await log();
    for (const player of watchers) expect(await readSituation(await stage.open(player, issued.path))).toEqual(workOut(stage, player, issued, raw).situation);
  });

  it('tells the coordination unit of who is silent beyond their time', async () => {
    await to(92);
    await told('carla', 'An agency is silent beyond its time');
    const carla = await stage.inRoom('carla', '/messages/loop');
    await carla.getByRole('row', { name: new RegExp(early) }).getByText(/^long overdue/).waitFor();
  });

  it('is consolidated: reports are validated, the last ones still come', async () => {
    await to(108);
    const carla = await stage.inRoom('carla', '/seizures');
    for (const found of ['Broken television sets', 'Batteries under scrap']) {
      await stage.inRoom('carla', '/seizures');
      await carla.getByRole('link', { name: found }).click();
      await validateOpened(carla);
    }
    await stage.inRoom('carla', '/plan');
    await takeStep(carla, 'End the operational days', /^End the operational days/, /is in consolidation/);
    await to(112);
    const fanny = await stage.inRoom('fanny', '/report');
    await fillReport(fanny, 'Screens found at dawn');
    await sendReport(fanny);
    await stage.inRoom('carla', '/seizures');
    await carla.getByRole('link', { name: 'Screens found at dawn' }).click();
    await validateOpened(carla);
    await to(118);
    expect(program.left).toBe(0);
  });

  it('shows each reader the figures that its log makes, and nobody those of another', async () => {
    const raw = await log();
    expect(raw.warnings).toHaveLength(warnings);
    const shown = new Map<string, Figures>();
    for (const player of watchers) {
      const figures = await lookAt(stage, player, issued);
      expect(figures).toEqual(workOut(stage, player, issued, raw));
      shown.set(player, figures);
    }
    const [carla, fanny] = [shown.get('carla'), shown.get('fanny')];
    expect(fanny?.loop.figures).not.toEqual(carla?.loop.figures);
    expect(fanny?.overview.twins).not.toEqual(carla?.overview.twins);
    expect(fanny?.situation.counts).not.toEqual(carla?.situation.counts);
    // Each of them was told of many, and of somebody who never said a word.
    for (const figures of [carla, fanny]) expect(figures?.loop.silent).toEqual([expect.stringMatching(/^PL CUSTOMS/)]);

    for (const { name: defect, seed } of defects) expect({ defect, figures: carla }).not.toEqual({ defect, figures: workOut(stage, 'carla', issued, seed(raw)) });
  });

  it('would be told apart by these figures from one whose totals missed an event', async () => {
    const { superuser } = stage.world;
    await superuser.query('alter table seizures disable trigger seizures_totals_inserted');
    program.report({ found: 'Missed by the totals', at: 119, from: 'NL', items: [{ wasteStream: 'E_WASTE', quantities: [{ amount: '20', unit: 'KILOGRAM', basis: 'WEIGHED' }] }] });
    await to(119);
    await superuser.query('alter table seizures enable trigger seizures_totals_inserted');
    const raw = await log();
    const missed = raw.events.findLast(({ kind }) => kind === 'SeizureReported');
    const { overview } = await lookAt(stage, 'carla', issued);
    expect(overview).not.toEqual(workOut(stage, 'carla', issued, raw).overview);
    expect(overview).toEqual(workOut(stage, 'carla', issued, { ...raw, events: raw.events.filter((event) => event !== missed) }).overview);
  });
});
