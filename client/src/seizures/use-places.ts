import type { Place } from '@muster/shared/reference/place';
import { useEffect, useState } from 'react';

type Places = typeof import('@muster/shared/reference/places');

let loaded: Places | undefined;

/** The table of places, a chunk of its own that is fetched when a form first needs it; undefined until it is there. */
export const usePlaces = (): Places | undefined => {
  const [places, setPlaces] = useState(loaded);
  useEffect(() => {
    if (loaded) return;
    let stays = true;
    void import('@muster/shared/reference/places').then((module) => {
      loaded = module;
      if (stays) setPlaces(module);
    });
    return () => {
      stays = false;
    };
  }, []);
  return places;
};

/** The time zone of a country: the reader's own where it is one of the country's, else that of most of its places. */
export const zoneOfCountry = (inCountry: readonly Place[], ownZone: string): string | undefined => {
  const counts = new Map<string, number>();
  for (const { zone } of inCountry) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  if (counts.has(ownZone)) return ownZone;
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};
