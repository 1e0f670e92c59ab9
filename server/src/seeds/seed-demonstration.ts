import { demonstrationPassword, addressOf, seedAdministrator, seedAgencies } from './seed-agencies';
import { demonstrationAgencies } from './demonstration-agencies';
import { seedArchive } from './seed-archive';
import { seedBells } from './seed-bells';
import { seedDeconfliction } from './seed-deconfliction';
import { seedDocuments } from './seed-documents';
import { seedExercise } from './seed-exercise';
import { seedGroupWork } from './seed-group-work';
import { seedMarkings } from './seed-markings';
import { seedPreparation } from './seed-preparation';
import { seedMessages } from './seed-messages';
import { seedSituation } from './seed-situation';
import { seedStandingGroup } from './seed-standing-group';
import { seedRisk } from './seed-risk';
import { seedTargets } from './seed-targets';
import { seedTrade } from './seed-trade';
import { seedTakeBack } from './seed-take-back';
import { seedTraining } from './seed-training';
import { Seeder } from './seeder';
import { SimulatedClock } from '../platform/clock';
import type { Services } from '../platform/context';
import type { DemonstrationLogin } from '../platform/demonstration-login';
import { inTransaction } from '../platform/transaction';

/** The accounts that the sign-in page offers while the demonstration is on, one for each part. */
const shown: readonly { role: string; part: 'lead' | 'officer'; key: string }[] = [
  { role: 'coordinator', part: 'lead', key: 'UNIT' },
  { role: 'secondCoordinator', part: 'officer', key: 'UNIT' },
  { role: 'contactPoint', part: 'lead', key: 'MY' },
  { role: 'frenchContactPoint', part: 'lead', key: 'FR' },
  { role: 'officer', part: 'officer', key: 'TH' },
  { role: 'manager', part: 'officer', key: 'NL' },
  { role: 'observer', part: 'officer', key: 'GB' },
  { role: 'invited', part: 'lead', key: 'CA' },
];

const logins = (): DemonstrationLogin[] => [
  ...shown.flatMap(({ role, part, key }) => {
    const agency = demonstrationAgencies.find((candidate) => candidate.key === key);
    return agency ? [{ role, email: addressOf(part, key), password: demonstrationPassword, name: agency[part], agency: agency.shortName }] : [];
  }),
  { role: 'administrator', email: 'administrator@demo.example', password: demonstrationPassword, name: 'Paulo Reis', agency: 'RILO A/P' },
];

const lastOfAll = 'administrator@demo.example';

/**
 * Loads the demonstration into an empty database; finds it again in one that has it, and leaves any other alone.
 * The administrator's account is made last: without it the loading was cut off and begins anew.
 */
export const seedDemonstration = async (services: Services, clear: () => Promise<void>): Promise<DemonstrationLogin[]> => {
  const [found] = await inTransaction(services.dataSource, 'muster_door', null, (manager) =>
    manager.query(
      `/* findDemonstration */ select count(*)::int as accounts, count(*) filter (where email like '%@demo.example')::int as ours,
         count(*) filter (where email = $1)::int as last from accounts`,
      [lastOfAll],
    ) as Promise<{ accounts: number; ours: number; last: number }[]>,
  );
  if (found && found.last > 0) return logins();
  if (found && found.accounts > found.ours) return [];
  if (found && found.ours > 0) await clear();
  const now = services.clock.now();
  const seeder = new Seeder(services, new SimulatedClock(now));
  const cast = await seedAgencies(seeder, new Date('2009-01-02T08:00:00Z'));
  await seedArchive(seeder, cast);
  const group = await seedStandingGroup(seeder, cast, now);
  const exercise = await seedExercise(seeder, cast, now);
  await seedTargets(seeder, cast, exercise, now);
  await seedDocuments(seeder, cast, exercise, now);
  await seedRisk(seeder, cast, exercise, now);
  await seedMessages(seeder, cast, exercise, now);
  await seedMarkings(seeder, cast, exercise, now);
  await seedDeconfliction(seeder, cast, exercise, now);
  await seedSituation(seeder, cast, exercise, now);
  await seedTakeBack(seeder, cast, exercise, now);
  const next = await seedPreparation(seeder, cast, exercise, now);
  await seedTraining(seeder, cast, next, now);
  await seedTrade(seeder, cast, now);
  await seedGroupWork({ seeder, cast, group, exercise, now });
  await seedBells(seeder, cast, now);
  await seedAdministrator(seeder, cast);
  return logins();
};
