import { startingProfile } from '@muster/shared/risk/profile';
import { draftRiskProfile, receiveManifest, stepRiskProfile } from '../risk/risk.room';
import { exerciseManifest } from './data/exercise-manifest';
import { unitKey } from './demonstration-agencies';
import type { Cast } from './seed-agencies';
import type { Seeder } from './seeder';

const day = 86_400_000;

async function* inOnePiece(text: string): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
}

/** A profile in use in the exercise, and a small manifest that is ranked by it. */
export const seedRisk = async (seeder: Seeder, cast: Cast, operationId: string, now: Date): Promise<void> => {
  const unit = cast.get(unitKey);
  if (!unit) throw new Error('The demonstration has no unit.');
  const at = (days: number): Date => new Date(now.getTime() - days * day);
  const profileId = seeder.clock.uuid();
  await draftRiskProfile(await seeder.as(unit.lead, at(6)), {
    id: profileId, operationId, body: { title: 'Electronics and plastics by sea', note: 'Points to begin with: change them by what controls find.', language: 'en', ...startingProfile, weights: [...startingProfile.weights] },
  });
  await stepRiskProfile(await seeder.as(unit.lead, at(5)), operationId, profileId, 'use', 1);
  await receiveManifest(await seeder.as(unit.lead, at(1)), { operationId, id: seeder.clock.uuid(), profileId, isForCoordinators: true, fileName: 'mv-fictional.csv', content: inOnePiece(exerciseManifest) });
};
