import type { OutcomeRecord, OutcomeSource } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What came of a warning or a product; the record may be another operation's, and only those see this who see both. */
@Entity('outcomes')
export class OutcomeEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'source_type' }) sourceType!: OutcomeSource;
  @Column('uuid', { name: 'source_id' }) sourceId!: string;
  @Column('uuid', { name: 'record_operation_id' }) recordOperationId!: string;
  @Column('text', { name: 'record_type' }) recordType!: OutcomeRecord;
  @Column('uuid', { name: 'record_id' }) recordId!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'linked_by' }) linkedBy!: string;
  @Column('timestamptz', { name: 'linked_at' }) linkedAt!: Date;
  /** Whether the record was made from it, by command. */
  @Column('boolean', { name: 'is_made' }) isMade!: boolean;
  @Column('text', { array: true }) audience!: string[];
}
