import { otherPlaces } from './other-places';
import type { Place } from './place';
import { portRows } from './port-rows';

const readPort = (row: string): Place => {
  const [locode = '', latitude, longitude, zone = '', ...name] = row.split(' ');
  return {
    key: locode,
    locode,
    name: name.join(' '),
    country: locode.slice(0, 2),
    kind: 'PORT',
    latitude: Number(latitude),
    longitude: Number(longitude),
    zone,
  };
};

/** Every place we know; a port comes before its own terminals. */
export const places: readonly Place[] = [...portRows.map(readPort), ...otherPlaces];

const placesByKey: ReadonlyMap<string, Place> = new Map(places.map((place) => [place.key, place]));

/** A place by its key: the UN/LOCODE of a port, or the name given to another place here. */
export const findPlace = (key: string): Place | undefined => placesByKey.get(key);

/** The places of a country, in the order of the table. */
export const placesIn = (country: string): Place[] => places.filter((place) => place.country === country);
