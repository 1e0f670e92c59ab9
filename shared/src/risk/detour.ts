import { findPlace } from '../reference/places';

const radiusKm = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Great-circle kilometres: ships go around land, so that only ways are compared that are measured alike. */
const kilometres = (from: Point, to: Point): number => {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(half)));
};

/**
 * By how many per cent a way is longer than the direct one; null when a place is unknown or both ends are near one another.
 * @example detourOf(['NLRTM', 'GHTEM']) // 0
 */
export const detourOf = (locodes: readonly string[]): number | null => {
  const places = locodes.map(findPlace);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const direct = kilometres(first, last);
  if (direct < 300) return null;
  let whole = 0;
  for (let at = 1; at < places.length; at += 1) {
    const [from, to] = [places[at - 1], places[at]];
    if (!from || !to) return null;
    whole += kilometres(from, to);
  }
  return Math.round((whole / direct - 1) * 100);
};
