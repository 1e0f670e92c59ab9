import type { ManifestState } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A manifest that an agency sent: its lines stand apart, each scored by one version of a profile. */
@Entity('manifests')
export class ManifestEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text') sha256!: string;
  @Column('text') format!: 'CSV' | 'XLSX';
  @Column('text') state!: ManifestState;
  @Column('text', { array: true }) columns!: string[];
  @Column('text', { array: true }) mapping!: string[];
  @Column('integer', { name: 'line_count' }) lineCount!: number;
  @Column('integer', { name: 'done_count' }) doneCount!: number;
  @Column('integer', { name: 'high_count' }) highCount!: number;
  @Column('integer', { name: 'medium_count' }) mediumCount!: number;
  @Column('uuid', { name: 'profile_id' }) profileId!: string;
  @Column('integer', { name: 'profile_version' }) profileVersion!: number;
  @Column('boolean', { name: 'is_for_coordinators' }) isForCoordinators!: boolean;
  @Column('timestamptz', { name: 'scored_at', nullable: true }) scoredAt!: Date | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
