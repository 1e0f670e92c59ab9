import type { DraftPoint } from '../seizures/report-draft';
import { zoneOfCountry } from '../seizures/use-places';

/** A clock that an arrival can be told by: a place of the route and its zone, or the reader's own. */
export interface RouteClock {
  readonly zone: string;
  readonly at: DraftPoint | undefined;
}

type Places = Pick<typeof import('@muster/shared/reference/places'), 'findPlace' | 'placesIn'>;

/** The clocks along a route, the destination's first, then the reader's own. */
export const clocksOf = (route: readonly DraftPoint[], places: Places, ownZone: string): readonly RouteClock[] => {
  const along = [...route].reverse().flatMap((at): RouteClock[] => {
    const zone = (at.place.locode && places.findPlace(at.place.locode)?.zone) || (at.country && zoneOfCountry(places.placesIn(at.country), ownZone));
    return zone ? [{ zone, at }] : [];
  });
  return [...along, { zone: ownZone, at: undefined }];
};
