import type { ExportList } from './export-list';
import type { ExportRow } from './read-list';

/** GeoJSON (RFC 7946) of the rows that have a position: longitude comes first. */
export async function* writeGeojson({ columns }: ExportList, pages: AsyncIterable<ExportRow[]>): AsyncGenerator<string> {
  const at = (name: string): number => columns.findIndex((column) => column.en === name);
  const [latitude, longitude] = [at('Latitude'), at('Longitude')];
  let isFirst = true;
  yield '{"type":"FeatureCollection","features":[';
  for await (const rows of pages) {
    for (const row of rows) {
      const [north, east] = [row[latitude], row[longitude]];
      if (north == null || east == null) continue;
      const properties = Object.fromEntries(columns.flatMap((column, index) => (index === latitude || index === longitude ? [] : [[column.en, row[index] ?? null]])));
      yield `${isFirst ? '' : ','}${JSON.stringify({ type: 'Feature', geometry: { type: 'Point', coordinates: [Number(east), Number(north)] }, properties })}`;
      isFirst = false;
    }
  }
  yield ']}\n';
}
