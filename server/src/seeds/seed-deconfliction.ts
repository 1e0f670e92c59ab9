import { findPlace } from '@muster/shared/reference/places';
import { reportSeizure } from '../seizures/seizures.room';
import { nominateTarget } from '../targets/targets.room';
import { exerciseContainers } from './data/exercise-targets';
import type { Cast } from './seed-agencies';
import { pointOf } from './seed-point';
import type { Seeder } from './seeder';

const day = 86_400_000;
const [watched, reported] = [90, 91].map((index) => exerciseContainers(index, 1));

/** Two agencies that look at one container without knowing of each other, and one consignment that two reported. */
export const seedDeconfliction = async (seeder: Seeder, cast: Cast, operationId: string, now: Date): Promise<void> => {
  const at = (days: number): Date => new Date(now.getTime() + days * day);
  const [french, malaysian] = [cast.get('FR'), cast.get('MY')];
  if (!french || !malaysian) throw new Error('The demonstration lacks an agency.');
  const route = [pointOf('DEPARTURE', 'FRLEH'), pointOf('TRANSIT', 'SGSIN'), pointOf('DESTINATION', 'MYPKG')];
  const target = (title: string, reasons: string) => ({ kind: 'CONTAINER' as const, title, language: 'en', containerNumbers: watched, declaredDescription: 'Spare parts', wasteStream: 'E_WASTE' as const, reasons, route, expectedAt: at(4).toISOString(), expectedZone: 'Asia/Kuala_Lumpur' });
  const closed = { tlp: 'AMBER_STRICT' as const };
  await nominateTarget(await seeder.as(french.lead, at(-1.5)), {
    operationId, id: seeder.clock.uuid(), body: target('Box of a shipper under investigation', 'The shipper is the subject of an inquiry that must not become known.'), parties: null, handling: closed,
  });
  await nominateTarget(await seeder.as(malaysian.lead, at(-0.4)), {
    operationId, id: seeder.clock.uuid(), body: target('Box that an informant named', 'Named by a source that must not become known.'), parties: null, handling: closed,
  });
  for (const [who, locode, direction, days, kilograms, found] of [[french, 'FRLEH', 'EXPORT', -3, '19800', 'Broken compressors among household goods'], [malaysian, 'MYPKG', 'IMPORT', -0.6, '19640', 'Compressors with oil, no test reports']] as const) {
    const place = findPlace(locode);
    await reportSeizure(await seeder.as(who.lead, at(days + 0.2)), {
      operationId, id: seeder.clock.uuid(), submit: true,
      body: {
        detectedAt: at(days).toISOString(), zone: place?.zone ?? 'UTC', country: place?.country ?? null, place: place?.name ?? null, locode, latitude: place ? String(place.latitude) : null, longitude: place ? String(place.longitude) : null,
        direction, transportMode: 'SEA', containerNumbers: reported, route, declaredDescription: 'Household goods', foundDescription: found, language: 'en', detectionMethod: 'SCANNER', outcome: direction === 'EXPORT' ? 'RELEASED' : 'DETAINED',
        items: [{ wasteStream: 'E_WASTE', quantities: [{ amount: kilograms, unit: 'KILOGRAM', basis: 'WEIGHED' }] }],
      },
    });
  }
};
