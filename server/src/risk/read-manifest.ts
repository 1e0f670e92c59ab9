import { breather, checkHeaders, FileRefusal, openTable } from '../imports/imports.room';
import type { RowFacts } from './manifest-columns';
import { mapManifest, rowReader } from './manifest-columns';
import type { ReadLine } from './seal-manifest';

/** How large a manifest may be. */
export const manifestLimits = { bytes: 60 * 1024 * 1024, lines: 200_000 };

export interface ReadManifest {
  readonly columns: string[];
  readonly mapping: string[];
  readonly lines: ReadLine[];
}

/** Reads a manifest whole: a line is judged beside the others, such as how many go to the same consignee. */
export const readManifest = async (bytes: Buffer, fileName: string, today: string): Promise<ReadManifest> => {
  const breathe = breather();
  const table = await openTable(bytes, fileName);
  let columns: string[] | null = null;
  let mapping: string[] = [];
  let read = rowReader([]);
  const lines: ReadLine[] = [];
  let row = 0;
  for await (const cells of table.rows) {
    await breathe();
    row += 1;
    if (columns === null) {
      columns = checkHeaders(cells);
      mapping = mapManifest(columns);
      read = rowReader(mapping);
      if (!mapping.includes('description') && !mapping.includes('hs')) throw new FileRefusal('manifest.no-goods', 'No column says what the goods are: name one “Description of goods” or “HS code”.');
      continue;
    }
    if (lines.length >= manifestLimits.lines) throw new FileRefusal('import.too-many-rows', `A file may have ${manifestLimits.lines} rows at most.`, { max: manifestLimits.lines });
    lines.push({ line: row, facts: { on: today, ...read(cells) } });
  }
  if (columns === null || lines.length === 0) throw new FileRefusal('import.empty', 'The file has no rows below its headers.');
  countAlike(lines);
  return { columns, mapping, lines };
};

const key = (name: string | undefined): string | undefined => name?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const weightKey = ({ consignorName, grossKg }: RowFacts): string | undefined => (consignorName && grossKg ? `${key(consignorName)}|${grossKg}` : undefined);

/** How many lines of the manifest are alike in what only the whole shows. */
const countAlike = (lines: readonly ReadLine[]): void => {
  const [consignees, weights] = [new Map<string, number>(), new Map<string, number>()];
  const count = (into: Map<string, number>, of: string | undefined): void => void (of && into.set(of, (into.get(of) ?? 0) + 1));
  for (const { facts } of lines) {
    count(consignees, key(facts.consigneeName));
    count(weights, weightKey(facts));
  }
  for (const { facts } of lines) {
    const [same, weight] = [consignees.get(key(facts.consigneeName) ?? ''), weights.get(weightKey(facts) ?? '')];
    if (same) facts.sameConsignee = same;
    if (weight) facts.sameWeight = weight;
  }
};
