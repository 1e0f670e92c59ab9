import { use, useMemo } from 'react';
import type { Format } from '../platform/format';
import { useFormat } from '../platform/use-format';
import type { Atlas } from './case-places';

const load = async () => {
  const [{ findPlace }, { findCountry }] = await Promise.all([import('@muster/shared/reference/places'), import('@muster/shared/reference/countries')]);
  return (format: Format): Atlas => ({
    port: (locode) => {
      const place = findPlace(locode);
      return place && { key: place.key, lat: place.latitude, lon: place.longitude, label: place.name };
    },
    country: (code) => {
      const country = findCountry(code);
      return country && { key: code, lat: country.latitude, lon: country.longitude, label: format.country(code) };
    },
  });
};

let loading: ReturnType<typeof load> | undefined;

/** Positions of ports and countries in the reader's words; suspends until the tables are here. */
export const useAtlas = (): Atlas => {
  const make = use((loading ??= load()));
  const format = useFormat();
  return useMemo(() => make(format), [make, format]);
};
