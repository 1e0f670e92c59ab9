import type { TlpLevel } from '@muster/shared/vocabularies';
import { HandledEntity } from '../handling/handling.room';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MediaType } from './media-type';

/** What a file can belong to. */
export const fileSubjects = ['Seizure', 'Document', 'PlanDocument', 'Message', 'TakeBackEntry', 'WasteDocument'] as const;
export type FileSubject = (typeof fileSubjects)[number];

/** A photograph or document; its bytes stand in the store, sealed under a key of its own. */
@Entity('files')
export class FileEntity extends HandledEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'subject_type' }) subjectType!: FileSubject;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'media_type' }) mediaType!: MediaType;
  @Column('integer') size!: number;
  @Column('text') sha256!: string;
  @Column('integer', { nullable: true }) width!: number | null;
  @Column('integer', { nullable: true }) height!: number | null;
  @Column('boolean', { name: 'has_preview' }) hasPreview!: boolean;
  @Column('uuid', { name: 'storage_key' }) storageKey!: string;
  @Column('bytea', { name: 'wrapped_key', nullable: true }) wrappedKey!: Buffer | null;
  /** Level of its own; null: handled as what it belongs to. */
  @Column('text', { nullable: true }) tlp!: TlpLevel | null;
  /** For whom its own marking is; null: for those who see what it belongs to. */
  @Column('text', { name: 'wanted_audience', array: true, nullable: true }) wantedAudience!: string[] | null;
  /** Those of them who see what it belongs to; the database works it out. */
  @Column('text', { array: true }) audience!: string[];
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  @Column('uuid', { name: 'removed_by', nullable: true }) removedBy!: string | null;
}
