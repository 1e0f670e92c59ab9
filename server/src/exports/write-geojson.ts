import { countries } from '@muster/shared/reference/countries';
import { findPlace } from '@muster/shared/reference/places';
import type { StoredRoutePoint } from '../platform/checks/check-route';
import type { ExportList } from './export-list';
import type { ExportRow } from './read-list';

type Position = readonly [longitude: number, latitude: number];

const countryPositions: ReadonlyMap<string, Position> = new Map(countries.map(({ code, latitude, longitude }) => [code, [longitude, latitude]]));

const portPosition = (locode: string | null): Position | undefined => {
  const port = locode === null ? undefined : findPlace(locode);
  return port && [port.longitude, port.latitude];
};

const way = 'Way';

/** The same list with the way of each consignment, from which its line is drawn. */
export const withWay = (list: ExportList): ExportList => ({ ...list, columns: [...list.columns, { en: way, fr: way, from: (row) => `${row}.route` }] });

/** Where each point of a way lies, and whether its port or only its country is known; a point met twice running is one. */
const positionsOf = (route: readonly StoredRoutePoint[]): { at: Position; by: 'port' | 'country'; label: string }[] =>
  route
    .flatMap(({ country, locode, place }) => {
      const port = portPosition(locode);
      const at = port ?? countryPositions.get(country);
      return at ? [{ at, by: port ? ('port' as const) : ('country' as const), label: place ?? locode ?? country }] : [];
    })
    .filter(({ at }, index, all) => String(at) !== String(all[index - 1]?.at));

/**
 * GeoJSON (RFC 7946) of what the map shows, longitude first: each report where it was made, by its own position or its
 * port's, and the way of its consignment as a line between the points that were reported. Nothing is made up: a way of
 * which one point is known is no line.
 */
export async function* writeGeojson({ columns }: ExportList, pages: AsyncIterable<ExportRow[]>): AsyncGenerator<string> {
  const at = (name: string): number => columns.findIndex((column) => column.en === name);
  const [latitude, longitude, locode] = [at('Latitude'), at('Longitude'), at('UN/LOCODE')];
  const unnamed = new Set([latitude, longitude]);
  let isFirst = true;
  const feature = (geometry: unknown, properties: unknown): string => {
    const text = `${isFirst ? '' : ','}${JSON.stringify({ type: 'Feature', geometry, properties })}`;
    isFirst = false;
    return text;
  };
  yield '{"type":"FeatureCollection","features":[';
  for await (const rows of pages) {
    for (const row of rows) {
      const [north, east] = [row[latitude], row[longitude]];
      const spot = north != null && east != null ? [Number(east), Number(north)] : portPosition(row[locode] ?? null);
      const said = Object.fromEntries(columns.flatMap((column, index) => (unnamed.has(index) ? [] : [[column.en, row[index] ?? null]])));
      if (spot) yield feature({ type: 'Point', coordinates: spot }, said);
      const points = positionsOf(JSON.parse(row[columns.length] ?? '[]') as StoredRoutePoint[]);
      if (points.length < 2) continue;
      const named = { Reference: said.Reference, 'Waste streams': said['Waste streams'], Points: points.map(({ label }) => label), 'Known by': points.map(({ by }) => by) };
      yield feature({ type: 'LineString', coordinates: points.map((point) => point.at) }, named);
    }
  }
  yield ']}\n';
}
