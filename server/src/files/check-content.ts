import { HttpRefusedError } from '../platform/http-answer';
import type { FilmType, MediaType } from './media-type';

const headLength = 4096;
// The comment at the end of a ZIP archive can be 65,535 bytes long; its own record takes 22.
const archiveTail = 65_557;
const activePdf = /\/(JavaScript|JS|Launch|EmbeddedFile|RichMedia)\b/;

const refuse = (rule: string, sentence: string): never => {
  throw new HttpRefusedError(422, rule, 'content', `content: ${sentence}`);
};

/** Refuses a file that is also something else, carries a program, or was cut off. */
export const checkContent = (bytes: Buffer, type: MediaType): void => {
  if (isAlsoSomethingElse(bytes, type)) refuse('file.two-types', 'the file is two kinds of file at once.');
  if (type === 'application/pdf') {
    if (!bytes.subarray(-2048).includes('%%EOF')) refuse('file.damaged', 'the file is damaged or was cut off.');
    if (activePdf.test(plainNames(bytes.toString('latin1')))) refuse('file.active-content', 'the document carries a program or another file.');
  }
  if (type === 'image/heic' && !hasWholeBoxes(bytes)) refuse('file.damaged', 'the file is damaged or was cut off.');
};

/** A name in a PDF may be written with any of its letters as `#` and two digits (ISO 32000-1, 7.3.5). */
const plainNames = (text: string): string => text.replace(/#([0-9a-f]{2})/gi, (_escape, digits: string) => String.fromCharCode(parseInt(digits, 16)));

/** Whether a file is an archive, a page or a document beside what it says it is. */
export const isAlsoSomethingElse = (bytes: Buffer, type: MediaType | FilmType): boolean => {
  if (bytes.subarray(-archiveTail).includes('PK\x05\x06')) return true;
  const head = bytes.subarray(0, headLength).toString('latin1').toLowerCase();
  if (/<(html|script|svg|!doctype)/.test(head)) return true;
  return type !== 'application/pdf' && head.slice(0, 1024).includes('%pdf-');
};

/** The boxes of a HEIC or MP4 file (ISO/IEC 14496-12) must fill it to its end. */
export const hasWholeBoxes = (bytes: Buffer): boolean => {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(at);
    const length = short === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (short === 0) return true;
    if (length < 8) return false;
    at += length;
  }
  return at === bytes.length;
};
