import { answerInvitation, createOperation, inviteAgency, sendAnswerLinks, stepOperation } from '../operations/operations.room';
import { addPlanDocument, layOutTasks, noteConnection, nudgeAgencies, putObjective, saveNationalPlan, stepNationalPlan, stepTask, TaskEntity } from '../planning/planning.room';
import { inTransaction } from '../platform/transaction';
import { ReportPage } from '../reports/reports.room';
import { demonstrationAgencies, unitKey } from './demonstration-agencies';
import type { Cast } from './seed-agencies';
import { addressOf } from './seed-agencies';
import { keepFile } from './seed-files';
import { addCoordinator, addMember } from './seed-steps';
import type { SeededPerson, Seeder } from './seeder';

const day = 86_400_000;
const weeksAhead = 5;

/** Participants that are late with their answer, and how far the others have come, by their place in the list. */
const late = ['US', 'CA', 'AU'];

/** The next edition of the exercise, five weeks before it begins: who is ready, who is late, and with what. */
export const seedPreparation = async (seeder: Seeder, cast: Cast, exercise: string, now: Date): Promise<string> => {
  const unit = cast.get(unitKey);
  if (!unit) throw new Error('The demonstration has no coordination unit.');
  const dayOf = (days: number): string => new Date(now.getTime() + days * day).toISOString().slice(0, 10);
  const at = (days: number): Date => new Date(now.getTime() + days * day);
  const first = weeksAhead * 7;
  const id = await createOperation(await seeder.as(unit.lead, at(-60)), {
    code: 'TERRA-EX-2', name: 'Exercise Terra', edition: 'II', previousId: exercise, kind: 'IN_TIME', unitHost: 'RILO A/P', language: 'en',
    objectives: 'Practise the loop once more, with fewer silent agencies and an answer to every warning.',
    wasteStreams: ['E_WASTE', 'PLASTIC', 'BATTERIES'], codes: ['Y48', 'Y49'], regions: [], routes: ['Western Europe to West Africa'],
    reportForm: 'SHORT', startsOn: dayOf(first), endsOn: dayOf(first + 34), isExercise: true,
    phases: [
      { kind: 'PREPARATION', name: 'Preparation', startsOn: dayOf(-49), endsOn: dayOf(first - 1) },
      { kind: 'BRIEFING', name: 'Briefing and training', startsOn: dayOf(first - 28), endsOn: dayOf(first - 27) },
      { kind: 'OPERATIONAL', name: 'Operational phase', startsOn: dayOf(first), endsOn: dayOf(first + 34) },
      { kind: 'CONSOLIDATION', name: 'Consolidation', startsOn: dayOf(first + 35), endsOn: dayOf(first + 98) },
    ],
  });
  await addCoordinator(seeder, id, unit.officer);
  for (const [who, action, days] of [[unit.lead, 'propose', -58], [unit.officer, 'approve', -57], [unit.lead, 'prepare', -56]] as const) {
    await stepOperation(await seeder.as(who, at(days)), id, action, null);
  }
  await layOutTasks(await seeder.as(unit.lead, at(-55)), id, 'TEMPLATE');
  for (const [text, measure, target] of [['An answer to every warning', 'CONTROLS', '120'], ['Cases reported on the day they are made', 'CASES', '80'], ['Nobody stays silent', 'REPORTING_AGENCIES', '30']] as const) {
    await putObjective(await seeder.as(unit.lead, at(-54)), { id: seeder.clock.uuid(), operationId: id, text, measure, target });
  }
  for (const [index, { key }] of demonstrationAgencies.entries()) await prepare(seeder, cast, { id, key, index, at });
  await finishTasks(seeder, cast, id, dayOf(-7), at(-2));
  const unanswered = late.flatMap((key) => cast.get(key)?.agencyId ?? []);
  await nudgeAgencies(await seeder.as(unit.lead, at(-3)), id, unanswered);
  const linked = cast.get('AU');
  if (linked) await sendAnswerLinks(await seeder.as(unit.lead, at(-2)), id, [{ agencyId: linked.agencyId, email: addressOf('lead', 'AU'), language: 'en' }]);
  await writeConcept(seeder, unit.lead, id, at);
  return id;
};

/** The concept of the edition, and the one that took its place after the partners had read it. */
const writeConcept = async (seeder: Seeder, by: SeededPerson, operationId: string, at: (days: number) => Date): Promise<void> => {
  let supersedesId: string | null = null;
  for (const [edition, days] of [['first draft', -52], ['after comments', -31]] as const) {
    const title = `Concept note, ${edition}`;
    const id = seeder.clock.uuid();
    await addPlanDocument(await seeder.as(by, at(days)), { id, operationId, kind: 'CONCEPT_NOTE', title, note: 'Why a second edition, what it looks for, and who brings what.', language: 'en', supersedesId });
    await keepFile(seeder, by, { at: at(days), operationId, subjectType: 'PlanDocument', subjectId: id, name: `concept-note-${edition.replace(' ', '-')}.pdf`, content: await conceptNote(title, at(days)) });
    supersedesId = id;
  }
};

const conceptNote = (title: string, at: Date): Promise<Buffer> =>
  new ReportPage({ title, language: 'en', at })
    .title(title)
    .paragraph('A second edition of the exercise, on the same routes, five weeks long.')
    .heading('What it looks for')
    .paragraph('Electronic waste, plastic and batteries that leave Western Europe as second-hand goods or clean material.')
    .heading('What is to be better than last time')
    .paragraph('Every warning is answered, also where nothing was found; nobody stays silent for longer than a week.')
    .end((page, pages) => `${page} / ${pages}`);

interface Preparing {
  id: string;
  key: string;
  index: number;
  at: (days: number) => Date;
}

const prepare = async (seeder: Seeder, cast: Cast, { id, key, index, at }: Preparing): Promise<void> => {
  const agency = cast.get(key);
  const unit = cast.get(unitKey);
  if (!agency || !unit || key === unitKey) return;
  await inviteAgency(await seeder.as(unit.lead, at(-50)), id, agency.agencyId);
  if (late.includes(key)) return;
  await answerInvitation(await seeder.as(agency.lead, at(-48 + (index % 20))), { operationId: id, accept: true });
  if (index % 7 !== 3) await addMember(seeder, id, agency.officer, 'OFFICER');
  if (index % 4 !== 1) {
    const parts = [
      { part: 'CONTACTS' as const, text: 'The contact point answers by day; the duty desk of the agency by night.' },
      { part: 'PLACES' as const, text: 'The largest container port and the two busiest border posts of the country.' },
      { part: 'METHODS' as const, text: 'Risk profiles on declared second-hand goods and scrap, then scanner, then physical control.' },
    ];
    await saveNationalPlan(await seeder.as(agency.lead, at(-20 + (index % 10))), { operationId: id, parts });
    await stepNationalPlan(await seeder.as(agency.lead, at(-9)), { operationId: id, agencyId: agency.agencyId, action: 'submit', version: 1 });
    if (index % 4 === 2) await stepNationalPlan(await seeder.as(unit.lead, at(-6)), { operationId: id, agencyId: agency.agencyId, action: 'accept', version: 2 });
    if (index % 8 === 3) await stepNationalPlan(await seeder.as(unit.lead, at(-5)), { operationId: id, agencyId: agency.agencyId, action: 'return', version: 2, remarks: 'Who is called at night? Please name the desk.' });
  }
  if (index % 3 !== 0) await noteConnection(await seeder.as(agency.lead, at(-4)), id);
};

/** What was due is done, but for the latest of it. */
const finishTasks = async (seeder: Seeder, cast: Cast, operationId: string, until: string, when: Date): Promise<void> => {
  const unit = cast.get(unitKey);
  if (!unit) return;
  const tasks = await inTransaction(seeder.services.dataSource, 'muster_app', { accountId: unit.lead.id, tokens: seeder.participantOf(operationId).tokens }, (manager) =>
    manager.find(TaskEntity, { where: { operationId }, order: { dueOn: 'ASC', key: 'ASC' } }),
  );
  for (const task of tasks.filter(({ dueOn }) => dueOn !== null && dueOn < until)) await stepTask(await seeder.as(unit.lead, when), operationId, task.id, 'finish', 1);
  for (const task of tasks.filter(({ dueOn, startsOn }) => dueOn !== null && dueOn >= until && startsOn !== null && startsOn < until).slice(0, 4)) await stepTask(await seeder.as(unit.lead, when), operationId, task.id, 'begin', 1);
};
