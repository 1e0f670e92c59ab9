import type { StateConsent } from '@muster/shared/documents/consent';
import type { WasteDocumentKind, WasteDocumentState } from '@muster/shared/documents/document-kinds';
import type { FieldValue } from '@muster/shared/documents/dossier';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a document can belong to: a target, or a report that has none. */
export const documentSubjects = ['Target', 'Seizure'] as const;
export type DocumentSubject = (typeof documentSubjects)[number];

/** A notification, a movement document or a form of Annex VII, as it was shown. Names of persons and companies do not stand in it. */
@Entity('waste_documents')
export class WasteDocumentEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'subject_type' }) subjectType!: DocumentSubject;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('text') kind!: WasteDocumentKind;
  @Column('text', { nullable: true }) number!: string | null;
  /** The number without signs, by which it is found again. */
  @Column('text', { name: 'number_key', nullable: true }) numberKey!: string | null;
  @Column('text', { nullable: true }) state!: WasteDocumentState | null;
  @Column('jsonb', { name: 'field_values' }) values!: FieldValue[];
  @Column('jsonb') consents!: StateConsent[];
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy!: string | null;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  /** That of its record; the database works it out. */
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
}
