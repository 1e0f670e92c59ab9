import { useTranslation } from 'react-i18next';
import type { WasteStream } from '@muster/shared/vocabularies';
import { spotOf } from '../operations/case-places';
import { useAtlas } from '../operations/use-atlas';
import type { RoutePart } from '../graphql/graphql';
import type { Detection, MapRoute } from '../map/map-data';
import { WorldMap } from '../map/WorldMap';
import { useFieldWords } from './use-field-words';

interface Props {
  readonly seizure: {
    readonly id: string;
    readonly country?: string | null;
    readonly place?: string | null;
    readonly locode?: string | null;
    readonly latitude?: string | null;
    readonly longitude?: string | null;
    /** Given when something was found there. */
    readonly detectedAt?: string;
    readonly wasteStream?: WasteStream | null;
    readonly route: readonly { readonly part: RoutePart; readonly country: string; readonly place?: string | null; readonly locode?: string | null }[];
  };
}

const roles = { DEPARTURE: 'departure', TRANSIT: 'transit', DESTINATION: 'destination' } as const;

/** Where it came from, where it was found, if it was, and where it was bound for, on a small map. */
export const RouteMap = ({ seizure }: Props) => {
  const { t } = useTranslation('seizures');
  const { point } = useFieldWords();
  const atlas = useAtlas();
  const stream = seizure.wasteStream ?? 'OTHER';
  const ends = seizure.route.flatMap(({ part, country, place, locode }) => {
    const spot = (locode ? atlas.port(locode) : undefined) ?? atlas.country(country);
    return spot ? [{ lat: spot.lat, lon: spot.lon, role: roles[part], label: place ?? spot.label }] : [];
  });
  const place = { country: seizure.country ?? null, place: seizure.place ?? null, locode: seizure.locode ?? null, latitude: seizure.latitude ?? null, longitude: seizure.longitude ?? null };
  const spot = seizure.detectedAt ? spotOf(place as Parameters<typeof spotOf>[0], atlas) : undefined;
  const detections: Detection[] = spot ? [{ id: seizure.id, lat: spot.lat, lon: spot.lon, label: spot.label, cases: 1, tonnes: '', streams: [stream], at: seizure.detectedAt ?? '' }] : [];
  const routes: MapRoute[] = ends.length > 1 ? [{ id: seizure.id, points: ends, weight: 1, stream }] : [];
  return (
    <>
      {spot || routes.length > 0 ? <WorldMap detections={detections} routes={routes} /> : null}
      <p className="muted">{seizure.route.length > 0 ? seizure.route.map(point).join(' → ') : t('page.noRoute')}</p>
    </>
  );
};
