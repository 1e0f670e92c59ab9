import type { InformationEvaluation, SourceEvaluation, TlpLevel } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HandledKind } from '../handling/handling.room';
import { HandledEntity } from '../handling/handling.room';

/** What an agency knows about a record: its text and its origin stand here only, sealed with a key that is outside the database. */
@Entity('intelligence_notes')
export class IntelligenceEntity extends HandledEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'subject_type' }) subjectType!: HandledKind;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  /** The originator. */
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('text', { name: 'source_evaluation' }) sourceEvaluation!: SourceEvaluation;
  @Column('text', { name: 'information_evaluation' }) informationEvaluation!: InformationEvaluation;
  /** Null once it is withdrawn. */
  @Column('bytea', { nullable: true }) ciphertext!: Buffer | null;
  @Column('text') tlp!: TlpLevel;
  /** For whom its own handling is. */
  @Column('text', { name: 'wanted_audience', array: true }) wantedAudience!: string[];
  /** Those of them who see the record; the database works it out. */
  @Column('text', { array: true }) audience!: string[];
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy!: string | null;
}
