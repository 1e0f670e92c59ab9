import exifr from 'exifr';
import sharp from 'sharp';
import type { MediaType } from './media-type';
import { HttpRefusedError } from '../platform/http-answer';

/** Pixels of the largest photograph that is taken. */
export const mostPixels = 50_000_000;
const widths = { thumbnail: 320, preview: 1600 } as const;

/** A picture made from a photograph, without any of its metadata. */
export type PreviewVariant = keyof typeof widths;

/** Where and when a photograph says that it was taken; its clock has no zone unless it says so. */
export interface PhotographLocation {
  latitude: string | null;
  longitude: string | null;
  takenAt: string | null;
}

export interface Photograph {
  width: number;
  height: number;
  previews: Readonly<Record<PreviewVariant, Buffer>>;
}

// One picture at a time and none kept: a decoded photograph takes 200 MB.
sharp.cache(false);
sharp.concurrency(1);

const damaged = (): never => {
  throw new HttpRefusedError(422, 'file.damaged', 'content', 'content: the file is damaged or was cut off.');
};

/** Its width and height as they are stored, once it is sure that so many pixels are taken. */
const measure = async (bytes: Buffer): Promise<{ width: number; height: number }> => {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata().catch(damaged);
  if (width * height > mostPixels) {
    throw new HttpRefusedError(422, 'file.too-many-pixels', 'content', `content: a photograph may have ${mostPixels / 1_000_000} megapixels at most.`, { max: mostPixels, width, height });
  }
  return { width, height };
};

/** Decodes it whole and draws it anew as WebP, upright, within a square and without metadata. */
const shrink = (bytes: Buffer, most: number): Promise<{ data: Buffer; info: { width: number; height: number } }> =>
  sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels }).rotate().resize({ width: most, height: most, fit: 'inside', withoutEnlargement: true }).webp({ quality: 80 }).toBuffer({ resolveWithObject: true }).catch(damaged);

/** Decodes a photograph whole and makes its previews anew, upright and without metadata. */
export const examinePhotograph = async (bytes: Buffer): Promise<Photograph> => {
  const { width, height } = await measure(bytes);
  const [preview, thumbnail] = [await shrink(bytes, widths.preview), await shrink(bytes, widths.thumbnail)];
  return { width, height, previews: { preview: preview.data, thumbnail: thumbnail.data } };
};

/** A picture that can stand without the photograph which it was made from. */
export interface RedrawnPicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/** The preview of a photograph by itself, with its own width and height. */
export const redrawPhotograph = async (bytes: Buffer): Promise<RedrawnPicture> => {
  await measure(bytes);
  const { data, info } = await shrink(bytes, widths.preview);
  return { bytes: data, width: info.width, height: info.height };
};

/** The place and time in a photograph's EXIF; null when it tells neither. */
export const locatePhotograph = async (bytes: Buffer, type: MediaType): Promise<PhotographLocation | null> => {
  if (type === 'application/pdf') return null;
  // Metadata that cannot be read tell no place; the picture itself has been examined.
  const tags = await exifr
    .parse(bytes, { tiff: true, exif: true, gps: true, xmp: false, icc: false, iptc: false, reviveValues: false, translateValues: false })
    .catch(() => undefined) as Record<string, unknown> | undefined;
  if (!tags) return null;
  const location = { latitude: degrees(tags.latitude, 90), longitude: degrees(tags.longitude, 180), takenAt: instantOf(tags) };
  return location.latitude !== null || location.takenAt !== null ? location : null;
};

const degrees = (value: unknown, limit: number): string | null =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit ? value.toFixed(5) : null;

const instantOf = (tags: Record<string, unknown>): string | null => {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(String(tags.DateTimeOriginal ?? tags.CreateDate ?? ''));
  if (!parts) return null;
  const offset = /^[+-]\d\d:\d\d$/.exec(String(tags.OffsetTimeOriginal ?? tags.OffsetTime ?? ''))?.[0] ?? '';
  return `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${offset}`;
};
