import { HttpRefusedError } from '../platform/http-answer';
import { hasWholeBoxes, isAlsoSomethingElse } from './check-content';
import type { FilmType } from './media-type';

/** How many of its first bytes say what it is. */
const headLength = 64;
// Brands of ISO/IEC 14496-12 and -14 that browsers play; QuickTime has another.
const mp4Brands = ['isom', 'iso2', 'iso3', 'iso4', 'iso5', 'iso6', 'iso7', 'iso8', 'iso9', 'mp41', 'mp42', 'avc1', 'dash', 'M4V ', 'MSNV'];

/** What the first bytes say: an MP4 by its first box, a WebM by the DocType in its EBML header (RFC 8794); null for anything else. */
export const sniffFilm = (bytes: Buffer): FilmType | null => {
  const head = bytes.toString('latin1', 0, headLength);
  if (head.slice(4, 8) === 'ftyp' && mp4Brands.includes(head.slice(8, 12))) return 'video/mp4';
  if (head.startsWith('\x1a\x45\xdf\xa3') && head.includes('\x42\x82\x84webm')) return 'video/webm';
  return null;
};

const refuse = (status: number, rule: string, sentence: string): never => {
  throw new HttpRefusedError(status, rule, 'content', `content: ${sentence}`);
};

/** The type of a film by its bytes, whatever its name says; refuses what only pretends to be one, is cut off, or is something else as well. */
export const checkFilm = (bytes: Buffer): FilmType => {
  const type = sniffFilm(bytes) ?? refuse(415, 'film.type-not-allowed', 'MP4 and WebM are taken.');
  if (isAlsoSomethingElse(bytes, type)) refuse(422, 'file.two-types', 'the file is two kinds of file at once.');
  if (type === 'video/mp4' && !hasWholeBoxes(bytes)) refuse(422, 'file.damaged', 'the file is damaged or was cut off.');
  return type;
};

/** Captions as WebVTT has them: text in UTF-8 that begins with its name and has one cue at least. */
export const checkCaptions = (bytes: Buffer): 'text/vtt' => {
  const text = decoded(bytes);
  if (!/^WEBVTT(?:[ \t][^\n]*)?\r?\n/.test(text)) refuse(415, 'captions.type-not-allowed', 'captions are a WebVTT file, whose first line says WEBVTT.');
  if (!/^(?:\d+:)?\d\d:\d\d\.\d{3}[ \t]+-->[ \t]+(?:\d+:)?\d\d:\d\d\.\d{3}/m.test(text)) refuse(422, 'captions.empty', 'there is no caption in the file.');
  return 'text/vtt';
};

const decoded = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(422, 'captions.not-utf8', 'the captions are not written in UTF-8.');
  }
};
