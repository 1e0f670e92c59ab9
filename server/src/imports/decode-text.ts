/** The encodings that a spreadsheet program writes; what was found is told, so that nobody has to guess. */
export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'WINDOWS-1252';

const pieceLength = 256 * 1024;

/** Which encoding the bytes are in: by their mark, by the zeros of UTF-16, or by what is valid UTF-8. */
export const detectEncoding = (bytes: Buffer): TextEncoding => {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return 'UTF-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const head = bytes.subarray(0, 2000);
  const zerosAt = (parity: number): number => head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zerosAt(1) > head.length / 4) return 'UTF-16LE';
  if (zerosAt(0) > head.length / 4) return 'UTF-16BE';
  return isUtf8(bytes) ? 'UTF-8' : 'WINDOWS-1252';
};

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // it was a question
  }
};

/** The text, piece by piece, so that no piece holds others up. */
export function* decodeText(bytes: Buffer, encoding: TextEncoding): Generator<string> {
  const decoder = new TextDecoder(encoding.toLowerCase());
  for (let at = 0; at < bytes.length; at += pieceLength) yield decoder.decode(bytes.subarray(at, at + pieceLength), { stream: true });
  yield decoder.decode();
}

export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** The separator that stands most often in the first line, outside quotation marks. */
export const detectSeparator = (start: string): Separator => {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const mark of start) {
    if (mark === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (mark === '\n' || mark === '\r') break;
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return separators.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best));
};
