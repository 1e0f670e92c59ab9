import { answerInvitation, createOperation, inviteAgency, stepOperation } from '../operations/operations.room';
import { reportSeizure, stepSeizure } from '../seizures/seizures.room';
import { publishedCases } from './data/published-cases';
import { exerciseReports } from './data/exercise-routes';
import type { ExerciseReport, ExerciseStop } from './data/exercise-routes';
import { demonstrationAgencies, unitKey } from './demonstration-agencies';
import type { Cast } from './seed-agencies';
import { addCoordinator, addMember } from './seed-steps';
import type { Seeder } from './seeder';

const day = 86_400_000;
const weeks = 6;

/** Agencies that were invited and have not answered, or have declined: silence is part of the picture. */
const unanswered = ['CA', 'AU'];
const declined = ['US'];

/**
 * The exercise in full swing: its reports are made from the published cases by the stated rule of
 * data/exercise-routes.ts, and are entered through the product's own verbs at moments of the last six weeks.
 */
export const seedExercise = async (seeder: Seeder, cast: Cast, now: Date): Promise<string> => {
  const unit = cast.get(unitKey);
  if (!unit) throw new Error('The demonstration has no coordination unit.');
  const begin = new Date(now.getTime() - weeks * 7 * day);
  const at = (days: number): Date => new Date(begin.getTime() + days * day);
  const dayOf = (days: number): string => at(days).toISOString().slice(0, 10);
  const id = await createOperation(await seeder.as(unit.lead, at(-30)), {
    code: 'TERRA-EX', name: 'Exercise Terra', edition: 'I', kind: 'IN_TIME', unitHost: 'RILO A/P', language: 'en',
    objectives: 'Practise the loop of warning, control, feedback and seizure on the routes of plastic and electronic waste. Every report of this exercise is made up from published cases.',
    wasteStreams: ['E_WASTE', 'PLASTIC', 'METAL', 'MUNICIPAL'], codes: [], regions: [], routes: ['Western Europe to West Africa', 'Northern America and Europe to South-East Asia'],
    reportForm: 'SHORT', startsOn: dayOf(-1), endsOn: dayOf(weeks * 7 + 14), isExercise: true,
    phases: [
      { kind: 'PREPARATION', name: 'Preparation', startsOn: dayOf(-30), endsOn: dayOf(-2) },
      { kind: 'BRIEFING', name: 'Briefing and training', startsOn: dayOf(-9), endsOn: dayOf(-8) },
      { kind: 'OPERATIONAL', name: 'First operational phase', startsOn: dayOf(-1), endsOn: dayOf(20) },
      { kind: 'OPERATIONAL', name: 'Second operational phase', startsOn: dayOf(21), endsOn: dayOf(weeks * 7 + 14) },
      { kind: 'CONSOLIDATION', name: 'Consolidation', startsOn: dayOf(weeks * 7 + 15), endsOn: dayOf(weeks * 7 + 60) },
    ],
  });
  await addCoordinator(seeder, id, unit.officer);
  for (const [who, action, days] of [[unit.lead, 'propose', -28], [unit.officer, 'approve', -27], [unit.lead, 'prepare', -26]] as const) {
    await stepOperation(await seeder.as(who, at(days)), id, action, null);
  }
  await invite(seeder, cast, id, at);
  await stepOperation(await seeder.as(unit.lead, at(-1)), id, 'activate', 'Two agencies have not answered; they may join while it goes on.');
  const reports = exerciseReports(publishedCases, now.toISOString());
  for (const [index, report] of reports.entries()) await enterReport(seeder, cast, id, report, index, reports.length, now);
  return id;
};

const invite = async (seeder: Seeder, cast: Cast, id: string, at: (days: number) => Date): Promise<void> => {
  const unit = cast.get(unitKey);
  if (!unit) return;
  for (const [index, { key }] of demonstrationAgencies.entries()) {
    const agency = cast.get(key);
    if (!agency || key === unitKey) continue;
    await inviteAgency(await seeder.as(unit.lead, at(-25)), id, agency.agencyId);
    if (unanswered.includes(key)) continue;
    await answerInvitation(await seeder.as(agency.lead, at(-24 + (index % 18))), {
      operationId: id, accept: !declined.includes(key), ...(declined.includes(key) ? { reason: 'Our people are bound by another operation until the autumn.' } : {}),
    });
    if (!declined.includes(key)) await addMember(seeder, id, agency.officer, key === 'NL' ? 'MANAGER' : key === 'GB' ? 'OBSERVER' : 'OFFICER');
  }
};

const pointOf = (part: 'DEPARTURE' | 'TRANSIT' | 'DESTINATION') => ({ country, locode, place }: ExerciseStop) => ({ part, country, locode, place });

const enterReport = async (seeder: Seeder, cast: Cast, operationId: string, report: ExerciseReport, index: number, count: number, now: Date): Promise<void> => {
  const agency = cast.get(report.published.country);
  const unit = cast.get(unitKey);
  if (!agency || !unit) return;
  const hours = (from: Date, number: number): Date => new Date(Math.min(from.getTime() + number * 3_600_000, now.getTime() - 60_000));
  const detected = new Date(report.detectedAt);
  const reporter = await seeder.as(agency.lead, hours(detected, 5 + (index % 20)));
  const isDraft = index === count - 3;
  const id = seeder.clock.uuid();
  await reportSeizure(reporter, {
    id, operationId, submit: !isDraft,
    body: {
      detectedAt: report.detectedAt, detectedPrecision: report.detectedPrecision, zone: report.stop.zone, direction: report.direction, country: report.stop.country, place: report.stop.place,
      locode: report.stop.locode, latitude: String(report.stop.latitude), longitude: String(report.stop.longitude), transportMode: report.transportMode,
      containerNumbers: [...report.containerNumbers], route: [pointOf('DEPARTURE')(report.departure), ...report.transits.map(pointOf('TRANSIT')), pointOf('DESTINATION')(report.destination)],
      declaredDescription: report.published.declared, foundDescription: report.published.found, language: 'en', detectionMethod: report.detectionMethod, outcome: report.published.outcome,
      items: report.items.map((item) => ({ wasteStream: item.stream, description: report.items.length > 1 ? item.found : null, quantities: item.quantities.map(({ amount, unit: measure, basis }) => ({ amount, unit: measure, basis })) })),
    },
  });
  if (isDraft) return;
  const coordinator = await seeder.as(unit.lead, hours(detected, 60));
  if (index < count * 0.6) await stepSeizure(coordinator, { operationId, id, version: 1, action: 'validate' });
  else if (index % 9 === 4) await stepSeizure(coordinator, { operationId, id, version: 1, action: 'sendBack', reason: 'Was the load weighed, or is the figure from the papers? Please say which.' });
};
