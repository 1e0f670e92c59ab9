import { startingProfile } from '@muster/shared/risk/profile';
import { scorerOf } from '@muster/shared/risk/score';
import { findPlace } from '@muster/shared/reference/places';
import { addIntelligence } from '../intelligence/intelligence.room';
import { assignTarget, closeTarget, controlTarget, nominateTarget } from '../targets/targets.room';
import { exerciseContainers, exerciseTargets } from './data/exercise-targets';
import type { ExerciseKnowledge, ExerciseTarget } from './data/exercise-targets';
import { unitKey } from './demonstration-agencies';
import type { Cast } from './seed-agencies';
import { seedWarning } from './seed-messages';
import { pointOf } from './seed-point';
import type { Seeder } from './seeder';

const day = 86_400_000;

/** Targets of the exercise in every state: nominated, assigned, controlled (once with nothing found) and closed. */
export const seedTargets = async (seeder: Seeder, cast: Cast, operationId: string, now: Date): Promise<void> => {
  const at = (days: number): Date => new Date(now.getTime() + days * day);
  const unit = cast.get(unitKey);
  for (const [index, target] of exerciseTargets.entries()) {
    const nominator = cast.get(target.by);
    if (!nominator || !unit) throw new Error(`No agency of the demonstration is called ${target.by}.`);
    const id = seeder.clock.uuid();
    await nominateTarget(await seeder.as(nominator.lead, at(target.nominatedDays)), { id, operationId, body: bodyOf(target, index, at(target.expectedDays)), parties: target.company ? [{ id: seeder.clock.uuid(), part: 'BROKER', kind: 'COMPANY', name: target.company }] : null });
    if (target.known) await addKnowledge(seeder, cast, operationId, id, target.known, at);
    const agencyIds = target.to.flatMap((key) => cast.get(key)?.agencyId ?? []);
    if (agencyIds.length > 0) {
      await assignTarget(await seeder.as(unit.lead, at(target.nominatedDays + 0.2)), { operationId, id, agencyIds, dueAt: at(target.expectedDays + 1).toISOString() });
    }
    await seedWarning(seeder, cast, operationId, id, target, now);
    await control(seeder, cast, operationId, id, target, at);
  }
};

/** For all who need to know, so that it is seen from several accounts of the demonstration, and not by an observer. */
const addKnowledge = async (seeder: Seeder, cast: Cast, operationId: string, subjectId: string, known: ExerciseKnowledge, at: (days: number) => Date): Promise<void> => {
  const knower = cast.get(known.by);
  if (!knower) throw new Error(`No agency of the demonstration is called ${known.by}.`);
  await addIntelligence(await seeder.as(knower.lead, at(known.days)), {
    id: seeder.clock.uuid(), operationId, subjectType: 'Target', subjectId, text: known.text, origin: known.origin, sourceEvaluation: known.source, informationEvaluation: known.information, handling: { tlp: 'AMBER' },
  });
};

const bodyOf = (target: ExerciseTarget, index: number, expectedAt: Date) => ({
  kind: target.kind, title: target.title, language: 'en', containerNumbers: exerciseContainers(index, target.containers), vesselName: target.vessel ?? null, imoNumber: target.imo ?? null, vehicleRegistration: target.registration ?? null,
  declaredDescription: target.declared, wasteStream: target.stream, riskIndicators: indicatorsOf(target), reasons: target.reasons, expectedAt: expectedAt.toISOString(), expectedZone: findPlace(target.destination)?.zone ?? 'UTC',
  route: [pointOf('DEPARTURE', target.from), ...target.through.map((key) => pointOf('TRANSIT', key)), pointOf('DESTINATION', target.destination)],
});

/** What the profile to begin with would have fired on. */
const indicatorsOf = ({ declared }: ExerciseTarget): string[] => scorerOf(startingProfile).score({ description: declared }).reasons.map(({ code }) => code);

const control = async (seeder: Seeder, cast: Cast, operationId: string, targetId: string, target: ExerciseTarget, at: (days: number) => Date): Promise<void> => {
  const controller = target.control && cast.get(target.control.by);
  const place = findPlace(target.destination);
  if (!target.control || !controller || !place) return;
  const when = at(target.control.days);
  await controlTarget(await seeder.as(controller.lead, new Date(when.getTime() + 3_600_000)), {
    id: seeder.clock.uuid(), operationId, targetId, controlledAt: when.toISOString(), zone: place.zone, country: place.country, place: place.name, locode: place.locode,
    method: target.control.method, finding: target.control.finding, note: target.control.note, language: 'en',
  });
  const unit = cast.get(unitKey);
  if (!target.closed || !unit) return;
  const version = await versionOf(seeder, operationId, targetId);
  await closeTarget(await seeder.as(unit.lead, at(target.control.days + 1)), { operationId, id: targetId, version, outcome: 'FOUND', note: 'Reported as a seizure; the boxes go back.', language: 'en' });
};

const versionOf = async (seeder: Seeder, operationId: string, targetId: string): Promise<number> => {
  const context = seeder.with(seeder.participantOf(operationId));
  return context.change(async (tx) => {
    const [row] = await tx.query<{ version: number }>('select version from targets where operation_id = $1 and id = $2', [operationId, targetId]);
    return row?.version ?? 1;
  });
};
