import type { InformationEvaluation, ProductKind, ProductState, SourceEvaluation, WasteStream } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MarkedEntity } from '../handling/handling.room';

/** What an agency worked information into, for named agencies. */
@Entity('intelligence_products')
export class ProductEntity extends MarkedEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reference!: string;
  @Column('text') kind!: ProductKind;
  @Column('text') state!: ProductState;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('text', { nullable: true }) reasons!: string | null;
  @Column('text') language!: string;
  @Column('text', { name: 'waste_stream', nullable: true }) wasteStream!: WasteStream | null;
  @Column('text', { name: 'risk_indicators', array: true }) riskIndicators!: string[];
  @Column('text', { name: 'departure_country', nullable: true }) departureCountry!: string | null;
  @Column('text', { name: 'destination_country', nullable: true }) destinationCountry!: string | null;
  @Column('timestamptz', { name: 'expected_at', nullable: true }) expectedAt!: Date | null;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('text', { name: 'source_evaluation', nullable: true }) sourceEvaluation!: SourceEvaluation | null;
  @Column('text', { name: 'information_evaluation', nullable: true }) informationEvaluation!: InformationEvaluation | null;
  /** The early warning that it was worked from; told to those only who see that. */
  @Column('uuid', { name: 'message_id', nullable: true }) messageId!: string | null;
  @Column('uuid', { name: 'supersedes_id', nullable: true }) supersedesId!: string | null;
  @Column('uuid', { name: 'addressee_ids', array: true }) addresseeIds!: string[];
  /** A draft is its agency's, what is under review or was given back the coordinators' as well; the database works it out. */
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { name: 'submitted_by', nullable: true }) submittedBy!: string | null;
  @Column('text', { name: 'return_reason', nullable: true }) returnReason!: string | null;
  @Column('text', { name: 'return_language', nullable: true }) returnLanguage!: string | null;
  @Column('timestamptz', { name: 'disseminated_at', nullable: true }) disseminatedAt!: Date | null;
  @Column('uuid', { name: 'disseminated_by', nullable: true }) disseminatedBy!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason!: string | null;
  @Column('text', { name: 'end_language', nullable: true }) endLanguage!: string | null;
}
