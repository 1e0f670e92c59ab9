import type { Mistakes } from '../mistakes';
import { checkCountry, checkLength, checkLocode } from './check-codes';

export type RoutePart = 'DEPARTURE' | 'TRANSIT' | 'DESTINATION';

/** A place on the way of a consignment, as it is stored. */
export interface StoredRoutePoint {
  part: RoutePart;
  country: string;
  locode: string | null;
  place: string | null;
}

/** A place on the way of a consignment, as it is sent. */
export interface GivenRoutePoint {
  part: RoutePart;
  country: string;
  locode?: string | null;
  place?: string | null;
}

const mostPoints = 12;

/** The way of a consignment, with its two ends as columns of their own. */
export const checkRoute = (check: Mistakes, field: string, points: readonly GivenRoutePoint[] | null | undefined) => {
  const route = checkLength(check, field, points, mostPoints).map((point, index) => checkPoint(check, `${field}.${index}`, point));
  for (const part of ['DEPARTURE', 'DESTINATION'] as const) {
    if (route.filter((point) => point.part === part).length > 1) check.add('route.two-ends', field, `${field}: one ${part.toLowerCase()} at most.`, { part });
  }
  const countryOf = (part: RoutePart): string | null => route.find((point) => point.part === part)?.country ?? null;
  return { route, departureCountry: countryOf('DEPARTURE'), destinationCountry: countryOf('DESTINATION') };
};

const checkPoint = (check: Mistakes, field: string, { part, country, locode, place }: GivenRoutePoint): StoredRoutePoint => {
  if (country === '') check.add('field.required', `${field}.country`, `${field}.country: which country?`);
  return {
    part,
    country: checkCountry(check, `${field}.country`, country) ?? '',
    locode: checkLocode(check, `${field}.locode`, locode),
    place: check.text(`${field}.place`, place, { max: 200 }),
  };
};
