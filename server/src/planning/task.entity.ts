import type { TaskState } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that has to be done for an operation, by whom and by when. */
@Entity('operation_tasks')
export class TaskEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** Its key in the template that it was made from. */
  @Column('text', { nullable: true }) key!: string | null;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') language!: string;
  @Column('text') state!: TaskState;
  @Column('uuid', { name: 'owner_agency_id', nullable: true }) ownerAgencyId!: string | null;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('uuid', { array: true }) after!: string[];
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @Column('uuid', { name: 'finished_by', nullable: true }) finishedBy!: string | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
