import { column, decimal, defineReads, defineSightedReads, expression, instant, many } from '../platform/reader/define-reads';

/** Enough for any operation that was ever published; a map with more points than this shows none of them well. */
const mostDetections = 5000;

export const detectionReads = defineSightedReads('Detection', 'seizures', {
  id: column('id'),
  reference: column('reference'),
  at: instant('detected_at'),
  latitude: decimal('latitude'),
  longitude: decimal('longitude'),
  country: column('country'),
  place: column('place'),
  wasteStream: column('waste_stream'),
  totalKg: decimal('total_kg'),
  state: column('state'),
  routeCountries: expression((seizure) => `(select coalesce(json_agg(point->>'country' order by n), '[]') from jsonb_array_elements(${seizure}.route) with ordinality r(point, n))`),
  route: column('route'),
}, 'Seizure');

/** What the map of an operation shows: every report but drafts, the newest first. */
export const operationDetectionReads = defineReads('Operation', 'operations', {
  detections: many(
    'Detection',
    (operation, seizure) => `${seizure}.operation_id = ${operation}.id and ${seizure}.state <> 'DRAFT'`,
    (seizure) => `${seizure}.detected_at desc, ${seizure}.id desc`,
    { limit: mostDetections },
  ),
});
