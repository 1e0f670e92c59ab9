import { ownHandling } from '../handling/handling.room';
import { column, decimal, defineReads, defineSightedReads, derived, instant, many, needs, one } from '../platform/reader/define-reads';
import { maySeeOriginal } from './file.policy';
import type { MediaType } from './media-type';
import type { Variant } from './file-vault';

const facts = needs('id', 'operation_id', 'agency_id', 'media_type', 'has_preview', 'removed_at');

const addressOf = (row: Record<string, unknown>, variant: Variant): string | null =>
  row.removed_at === null ? `/files/${String(row.operation_id)}/${String(row.id)}?variant=${variant}` : null;

const picture = (variant: Variant) => derived(facts, (row) => (row.has_preview === true ? addressOf(row, variant) : null));

export const fileReads = defineSightedReads('File', 'files', {
  handling: ownHandling,
  id: column('id'),
  operationId: column('operation_id'),
  name: column('name'),
  mediaType: column('media_type'),
  size: column('size'),
  sha256: column('sha256'),
  width: column('width'),
  height: column('height'),
  hasPreview: column('has_preview'),
  uploadedBy: one('Person', (file, person) => `${person}.id = ${file}.uploaded_by`),
  agency: one('Agency', (file, agency) => `${agency}.id = ${file}.agency_id`),
  createdAt: instant('created_at'),
  removedAt: instant('removed_at'),
  location: one('FileLocation', (file, location) => `${location}.operation_id = ${file}.operation_id and ${location}.file_id = ${file}.id`),
  thumbnailUrl: picture('thumbnail'),
  previewUrl: picture('preview'),
  originalUrl: derived(facts, (row, { viewer }) => {
    const file = { operationId: row.operation_id as string, agencyId: row.agency_id as string, mediaType: row.media_type as MediaType };
    return viewer && maySeeOriginal(viewer, file) ? addressOf(row, 'original') : null;
  }),
});

export const fileLocationReads = defineReads('FileLocation', 'file_locations', {
  latitude: decimal('latitude'),
  longitude: decimal('longitude'),
  takenAt: column('taken_at'),
});

/** A seizure's files, added to its type by this room. */
export const seizureFileReads = defineReads('Seizure', 'seizures', {
  files: many(
    'File',
    (seizure, file) => `${file}.operation_id = ${seizure}.operation_id and ${file}.subject_id = ${seizure}.id and ${file}.removed_at is null`,
    (file) => `${file}.created_at, ${file}.id`,
  ),
});
