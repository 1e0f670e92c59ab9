import { geoEqualEarth, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { use } from 'react';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Land and the lines between countries. */
export interface WorldShapes {
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
}

type WorldTopology = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

const antarctica = '010';

const load = async (): Promise<WorldShapes> => {
  const file = (await import('world-atlas/countries-110m.json')) as unknown as { default: WorldTopology };
  const { countries } = file.default.objects;
  const inhabited: GeometryCollection = {
    ...countries,
    geometries: countries.geometries.filter(({ id }) => String(id) !== antarctica),
  };
  return {
    land: feature(file.default, inhabited),
    borders: mesh(file.default, inhabited, (a, b) => a !== b),
  };
};

let world: Promise<WorldShapes> | undefined;

/** The shapes of the world from our own files; suspends until they are here. */
export const useWorldShapes = (): WorldShapes => use((world ??= load()));

/** Height of the map for a width: the inhabited world in an equal-area projection. */
export const mapHeight = (width: number): number => Math.round(width / 2.25);

/** An equal-area world that fills the given width, the ice left out. */
export const worldProjection = (width: number, height: number): GeoProjection =>
  geoEqualEarth().fitExtent(
    [
      [2, 2],
      [width - 2, height - 2],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [-179.99, 0],
        [179.99, 0],
        [0, 83.6],
        [0, -56],
      ],
    },
  );
