import { sumAmounts, toTonnes } from '@muster/shared/seizures/quantity';
import type { WasteStream } from '@muster/shared/vocabularies';
import type { Detection, MapRoute, RouteRole } from '../map/map-data';
import { groupBy, streamsOf } from './case-figures';
import type { Case } from './case-book';

/** A position with its name. */
export interface Spot {
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  readonly label: string;
}

/** Where ports and countries lie. */
export interface Atlas {
  readonly port: (locode: string) => Spot | undefined;
  readonly country: (code: string) => Spot | undefined;
}

const roles: Readonly<Record<Case['route'][number]['part'], RouteRole>> = { DEPARTURE: 'departure', TRANSIT: 'transit', DESTINATION: 'destination' };

/** Where a report was made: its own position, else its port, else its country. */
export const spotOf = (one: Case, atlas: Atlas): Spot | undefined => {
  const port = one.locode ? atlas.port(one.locode) : undefined;
  const country = one.country ? atlas.country(one.country) : undefined;
  const label = [one.place ?? port?.label, country?.label].filter(Boolean).join(', ');
  if (port) return { ...port, label };
  if (one.latitude && one.longitude) {
    const [lat, lon] = [Number(one.latitude), Number(one.longitude)];
    return { key: `${lat.toFixed(1)} ${lon.toFixed(1)}`, lat, lon, label };
  }
  return country && { ...country, key: one.place ? `${country.key} ${one.place}` : country.key, label };
};

/** The places where something was found, each with its cases. */
export const detectionsOf = (cases: readonly Case[], atlas: Atlas): readonly Detection[] => {
  const spots = new Map<string, Spot>();
  const groups = groupBy(cases, (one) => {
    const spot = spotOf(one, atlas);
    if (!spot) return [];
    spots.set(spot.key, spots.get(spot.key) ?? spot);
    return [spot.key];
  });
  return groups.flatMap(({ key, cases: here }) => {
    const spot = spots.get(key);
    if (!spot) return [];
    const weights = here.flatMap(({ totalKg }) => (totalKg ? [{ unit: 'KILOGRAM' as const, amount: totalKg }] : []));
    return [
      {
        id: key, lat: spot.lat, lon: spot.lon, label: spot.label, cases: here.length,
        tonnes: weights.length > 0 ? toTonnes(sumAmounts('KILOGRAM', weights)) : '',
        streams: groupBy(here, streamsOf).map((group) => group.key as WasteStream),
        at: here.map(({ detectedAt }) => detectedAt).sort().at(-1) ?? '',
      },
    ];
  });
};

/** The ways that were reported, the same way once; a way with one known end is not drawn. */
export const routesOf = (cases: readonly Case[], atlas: Atlas): readonly MapRoute[] => {
  const routes = new Map<string, MapRoute>();
  for (const one of cases) {
    const stream = streamsOf(one)[0];
    const points = one.route.flatMap(({ part, locode, country, place }) => {
      const spot = (locode ? atlas.port(locode) : undefined) ?? atlas.country(country);
      return spot ? [{ key: spot.key, lat: spot.lat, lon: spot.lon, role: roles[part], label: place ?? spot.label }] : [];
    });
    const way = points.filter((point, index) => point.key !== points[index - 1]?.key);
    if (!stream || way.length < 2) continue;
    const id = `${stream} ${way.map(({ key }) => key).join('>')}`;
    const known = routes.get(id);
    routes.set(id, { id, stream, weight: (known?.weight ?? 0) + 1, points: way.map(({ lat, lon, role, label }) => ({ lat, lon, role, label })) });
  }
  return [...routes.values()];
};
