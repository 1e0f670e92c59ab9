import type { InformationEvaluation, MessageKind, MessageState, SourceEvaluation } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MarkedEntity } from '../handling/handling.room';

/** What a participant says to others; a warning says of what, and why. Once it is sent it is never edited. */
@Entity('messages')
export class MessageEntity extends MarkedEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reference!: string;
  @Column('text') kind!: MessageKind;
  @Column('text') state!: MessageState;
  @Column('uuid', { name: 'sender_agency_id' }) senderAgencyId!: string;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('text') subject!: string;
  @Column('text') body!: string;
  @Column('text') language!: string;
  /** The first message of its thread; its own where it is the first. */
  @Column('uuid', { name: 'thread_id' }) threadId!: string;
  @Column('uuid', { name: 'replies_to_id', nullable: true }) repliesToId!: string | null;
  @Column('uuid', { name: 'target_id', nullable: true }) targetId!: string | null;
  @Column('text', { nullable: true }) pattern!: string | null;
  @Column('text', { nullable: true }) reasons!: string | null;
  @Column('text', { name: 'risk_indicators', array: true }) riskIndicators!: string[];
  @Column('text', { name: 'departure_country', nullable: true }) departureCountry!: string | null;
  @Column('text', { name: 'destination_country', nullable: true }) destinationCountry!: string | null;
  @Column('timestamptz', { name: 'expected_at', nullable: true }) expectedAt!: Date | null;
  @Column('text', { name: 'source_evaluation', nullable: true }) sourceEvaluation!: SourceEvaluation | null;
  @Column('text', { name: 'information_evaluation', nullable: true }) informationEvaluation!: InformationEvaluation | null;
  @Column('uuid', { name: 'addressee_ids', array: true }) addresseeIds!: string[];
  /** Accounts of people who are called upon by name. */
  @Column('uuid', { array: true }) mentions!: string[];
  @Column('timestamptz', { name: 'acknowledge_by', nullable: true }) acknowledgeBy!: Date | null;
  @Column('timestamptz', { name: 'answer_by', nullable: true }) answerBy!: Date | null;
  /** Those of its marking who see what it answers or names, a draft its agency alone; the database works it out. */
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
}
