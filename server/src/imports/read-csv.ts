import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import type { Separator, TextEncoding } from './decode-text';
import { decodeText, detectEncoding, detectSeparator } from './decode-text';
import { FileRefusal } from './file-refusal';

const mostInCell = 20_000;

/** A table as it stands in a file: how it was written, and its rows one after the other. */
export interface Table {
  encoding: TextEncoding | null;
  separator: Separator | null;
  rows: AsyncIterable<string[]>;
}

/** Reads a CSV file, whatever its separator and encoding. */
export const readCsv = (bytes: Buffer): Table => {
  const encoding = detectEncoding(bytes);
  const start = decodeText(bytes.subarray(0, 64 * 1024), encoding).next().value ?? '';
  const separator = detectSeparator(typeof start === 'string' ? start : '');
  return { encoding, separator, rows: rowsOf(bytes, encoding, separator) };
};

async function* rowsOf(bytes: Buffer, encoding: TextEncoding, separator: Separator): AsyncGenerator<string[]> {
  const parser = Readable.from(decodeText(bytes, encoding)).pipe(
    parse({ delimiter: separator, bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 200 * mostInCell,
      // Named, since a parser that finds them out by itself asks for their length at every character.
      record_delimiter: ['\r\n', '\n', '\r'] }),
  );
  try {
    for await (const row of parser) yield row as string[];
  } catch (error) {
    if (error instanceof CsvError) throw new FileRefusal('import.malformed', `The file cannot be read as a table from line ${String(error.lines ?? 1)} on.`, { line: String(error.lines ?? 1) });
    throw error;
  }
}
