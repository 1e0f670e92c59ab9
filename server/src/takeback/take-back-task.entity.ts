import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something to be done for a take-back case. */
@Entity('take_back_tasks')
export class TakeBackTaskEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  /** Its key among the tasks that a case begins with. */
  @Column('text', { nullable: true }) key!: string | null;
  @Column('text') title!: string;
  @Column('text') language!: string;
  @Column('uuid', { name: 'owner_agency_id', nullable: true }) ownerAgencyId!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  @Column('uuid', { name: 'done_by', nullable: true }) doneBy!: string | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
  @Column('text', { array: true }) audience!: string[];
}
