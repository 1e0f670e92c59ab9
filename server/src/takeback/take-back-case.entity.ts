import type { IllegalTrafficGround, TakeBackResponsibility, TakeBackState } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What follows illegal traffic: who takes back or disposes, by when, and how far that has come. One for a report. */
@Entity('take_back_cases')
export class TakeBackCaseEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'seizure_id' }) seizureId!: string;
  /** That of the report, which handles the case. */
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') title!: string;
  @Column('text') language!: string;
  @Column('text') state!: TakeBackState;
  @Column('text') responsibility!: TakeBackResponsibility;
  /** The State whose clock it is. */
  @Column('text', { nullable: true }) country!: string | null;
  @Column('text') zone!: string;
  @Column('timestamptz', { name: 'informed_at', nullable: true }) informedAt!: Date | null;
  @Column('date', { name: 'agreed_due_on', nullable: true }) agreedDueOn!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { name: 'transit_notified_at', nullable: true }) transitNotifiedAt!: Date | null;
  @Column('date', { name: 'transit_due_on', nullable: true }) transitDueOn!: string | null;
  /** Agencies that it is shared with, whether they see its report or not. */
  @Column('uuid', { name: 'concerned_ids', array: true }) concernedIds!: string[];
  @Column('text', { nullable: true }) ground!: IllegalTrafficGround | null;
  @Column('text', { name: 'state_of_export', nullable: true }) stateOfExport!: string | null;
  @Column('text', { name: 'state_of_import', nullable: true }) stateOfImport!: string | null;
  @Column('text', { name: 'states_of_transit', array: true }) statesOfTransit!: string[];
  @Column('text', { name: 'dealt_with', nullable: true }) dealtWith!: string | null;
  @Column('text', { nullable: true }) punishment!: string | null;
  @Column('text', { nullable: true }) remarks!: string | null;
  @Column('uuid', { name: 'opened_by' }) openedBy!: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('text', { array: true }) audience!: string[];
}
