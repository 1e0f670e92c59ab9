import type { ConsignmentMark } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That another agency looks at the same consignment as a record of one's own: one side's row, for that side's eyes. */
@Entity('interests')
export class InterestEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'record_type' }) recordType!: 'Seizure' | 'Target';
  @Column('uuid', { name: 'record_id' }) recordId!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'other_agency_id' }) otherAgencyId!: string;
  @Column('text', { array: true }) kinds!: ConsignmentMark[];
  @Column('timestamptz', { name: 'offered_at', nullable: true }) offeredAt!: Date | null;
  @Column('uuid', { name: 'offered_by', nullable: true }) offeredBy!: string | null;
  @Column('timestamptz', { name: 'declined_at', nullable: true }) declinedAt!: Date | null;
  @Column('timestamptz', { name: 'revealed_at', nullable: true }) revealedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
}
