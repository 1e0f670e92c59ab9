import type { OperationRole } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That people of an operation are to take a course: those with certain roles, or one person. */
@Entity('training_assignments')
export class TrainingAssignmentEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('text', { array: true }) roles!: OperationRole[];
  /** Whom it is given to by name; null where it goes by roles. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('uuid', { name: 'agency_id', nullable: true }) agencyId!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('timestamptz', { name: 'assigned_at' }) assignedAt!: Date;
  @Column('uuid', { name: 'assigned_by' }) assignedBy!: string;
}
