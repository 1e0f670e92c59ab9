import type { AddresseeState, MessageAnswer } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency to which a message is addressed, with its own state and clock. */
@Entity('message_addressees')
export class AddresseeEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'message_id' }) messageId!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') state!: AddresseeState;
  @Column('timestamptz', { name: 'sent_at' }) sentAt!: Date;
  @Column('timestamptz', { name: 'acknowledge_due_at', nullable: true }) acknowledgeDueAt!: Date | null;
  @Column('timestamptz', { name: 'answer_due_at', nullable: true }) answerDueAt!: Date | null;
  /** What is due next; null once nothing more is waited for. */
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true }) acknowledgedAt!: Date | null;
  @Column('uuid', { name: 'acknowledged_by', nullable: true }) acknowledgedBy!: string | null;
  @Column('timestamptz', { name: 'controlled_at', nullable: true }) controlledAt!: Date | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('text', { nullable: true }) answer!: MessageAnswer | null;
  /** The control and the report that answered; told to those only who see them. */
  @Column('uuid', { name: 'control_id', nullable: true }) controlId!: string | null;
  @Column('uuid', { name: 'seizure_id', nullable: true }) seizureId!: string | null;
  /** Whether the message was taken from its eyes; the database works it out, and then nothing is due. */
  @Column('boolean', { name: 'is_excused' }) isExcused!: boolean;
  @Column('text', { array: true }) audience!: string[];
}
