import { findPlace } from '@muster/shared/reference/places';
import { reportSeizure, setParties } from '../seizures/seizures.room';
import { nominateTarget } from '../targets/targets.room';
import type { ExerciseMarking, MarkedReport, MarkedTarget } from './data/exercise-markings';
import { markedReports, markedTargets } from './data/exercise-markings';
import type { Cast } from './seed-agencies';
import { pointOf } from './seed-point';
import type { Seeder } from './seeder';

const day = 86_400_000;

/** Records of the exercise that are not for everybody: for one agency, for one person, for those who need to know. */
export const seedMarkings = async (seeder: Seeder, cast: Cast, operationId: string, now: Date): Promise<void> => {
  const at = (days: number): Date => new Date(now.getTime() + days * day);
  for (const report of markedReports) await enterReport(seeder, cast, operationId, report, at(report.days));
  for (const target of markedTargets) await enterTarget(seeder, cast, operationId, target, at);
};

const castOf = (cast: Cast, key: string) => {
  const agency = cast.get(key);
  if (!agency) throw new Error(`No agency of the demonstration is called ${key}.`);
  return agency;
};

const placeOf = (locode: string) => {
  const place = findPlace(locode);
  if (!place) throw new Error(`No place ${locode} in the reference table.`);
  return place;
};

const handlingOf = (cast: Cast, { to, people, caveats, ...marking }: ExerciseMarking) => ({
  ...marking, caveats: [...(caveats ?? [])],
  ...(to ? { releasableTo: to.map((key) => castOf(cast, key).agencyId) } : {}),
  ...(people ? { people: people.map((key) => castOf(cast, key).lead.id) } : {}),
});

const enterReport = async (seeder: Seeder, cast: Cast, operationId: string, report: MarkedReport, detectedAt: Date): Promise<void> => {
  const { country, locode, name, zone, latitude, longitude } = placeOf(report.place);
  const id = seeder.clock.uuid();
  const reporter = await seeder.as(castOf(cast, report.by).lead, new Date(detectedAt.getTime() + day / 4));
  await reportSeizure(reporter, {
    id, operationId, submit: true, handling: handlingOf(cast, report.marking),
    body: {
      detectedAt: detectedAt.toISOString(), detectedPrecision: 'DAY', zone, direction: report.place === report.to ? 'IMPORT' : 'EXPORT', country, place: name, locode, latitude: String(latitude), longitude: String(longitude),
      transportMode: 'SEA', route: [pointOf('DEPARTURE', report.from), pointOf('DESTINATION', report.to)], declaredDescription: report.declared, foundDescription: report.found, language: 'en', detectionMethod: 'RISK_PROFILE',
      outcome: 'DETAINED', items: [{ wasteStream: report.stream, description: null, quantities: [{ amount: report.amount, unit: report.unit, basis: 'WEIGHED' }] }],
    },
  });
  if (report.broker) await setParties(reporter, { operationId, id, version: 1, parties: [{ id: seeder.clock.uuid(), part: 'BROKER', kind: 'COMPANY', name: report.broker }] });
};

const enterTarget = async (seeder: Seeder, cast: Cast, operationId: string, target: MarkedTarget, at: (days: number) => Date): Promise<void> => {
  await nominateTarget(await seeder.as(castOf(cast, target.by).lead, at(-1)), {
    id: seeder.clock.uuid(), operationId, handling: handlingOf(cast, target.marking),
    body: {
      kind: 'CONSIGNMENT', title: target.title, language: 'en', declaredDescription: target.declared, wasteStream: target.stream, reasons: target.reasons,
      expectedAt: at(target.expectedDays).toISOString(), expectedZone: placeOf(target.destination).zone, route: [pointOf('DEPARTURE', target.from), pointOf('DESTINATION', target.destination)],
    },
  });
};
