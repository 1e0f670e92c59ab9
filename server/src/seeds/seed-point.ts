import { findPlace } from '@muster/shared/reference/places';

/** A point of a route by its UN/LOCODE. */
export const pointOf = (part: 'DEPARTURE' | 'TRANSIT' | 'DESTINATION', key: string) => {
  const place = findPlace(key);
  if (!place) throw new Error(`No place ${key} in the reference table.`);
  return { part, country: place.country, locode: place.locode, place: place.name };
};
