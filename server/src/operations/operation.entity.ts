import type { OperationKind, OperationState, ReportForm } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A joint operation in time, or a standing group between operations: the unit of everything. */
@Entity('operations')
export class OperationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) edition!: string | null;
  @Column('uuid', { name: 'previous_id', nullable: true }) previousId!: string | null;
  @Column('text') kind!: OperationKind;
  @Column('text') state!: OperationState;
  @Column('boolean', { name: 'is_exercise' }) isExercise!: boolean;
  @Column('uuid', { name: 'lead_agency_id' }) leadAgencyId!: string;
  @Column('text', { name: 'unit_host', nullable: true }) unitHost!: string | null;
  @Column('text') objectives!: string;
  @Column('text') language!: string;
  @Column('text', { name: 'waste_streams', array: true }) wasteStreams!: string[];
  @Column('text', { array: true }) codes!: string[];
  @Column('text', { array: true }) regions!: string[];
  @Column('text', { array: true }) routes!: string[];
  @Column('text', { name: 'report_form' }) reportForm!: ReportForm;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn!: string | null;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;
  @Column('uuid', { name: 'proposed_by', nullable: true }) proposedBy!: string | null;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy!: string | null;
  @Column('text', { nullable: true }) template!: string | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
