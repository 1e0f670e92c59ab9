import type { Attendance, CalendarKind, ExpertState, IntroductionRequestState } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member whom others can ask about something. */
@Entity('expertises')
export class ExpertiseEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text', { array: true }) topics!: string[];
  @Column('text', { array: true }) languages!: string[];
  /** Countries, sub-regions and regions of the WCO. */
  @Column('text', { array: true }) regions!: string[];
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') language!: string;
  @Column('text') state!: ExpertState;
  @Column('timestamptz', { name: 'offered_at' }) offeredAt!: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('uuid', { name: 'confirmed_by', nullable: true }) confirmedBy!: string | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
}

/** That a member asked to be introduced to the administration of a country, and what was answered. */
@Entity('introduction_requests')
export class IntroductionRequestEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') country!: string;
  @Column('text') topic!: string;
  @Column('text') reason!: string;
  @Column('text') language!: string;
  @Column('text') state!: IntroductionRequestState;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('text', { name: 'answer_language', nullable: true }) answerLanguage!: string | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { name: 'introduction_id', nullable: true }) introductionId!: string | null;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('text', { array: true }) audience!: string[];
}

/** A meeting, or a day by which something is due. */
@Entity('calendar_events')
export class CalendarEventEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: CalendarKind;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') language!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt!: Date | null;
  /** IANA zone of the place. */
  @Column('text') zone!: string;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'called_by' }) calledBy!: string;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt!: Date | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
}

/** Whether somebody comes. */
@Entity('calendar_attendances')
export class AttendanceEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') answer!: Attendance;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
  @Column('text', { array: true }) audience!: string[];
}

/** A document of a group's library; its bytes are files. */
@Entity('library_documents')
export class DocumentEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') title!: string;
  @Column('text') topic!: string;
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('text') language!: string;
  @Column('text', { nullable: true }) edition!: string | null;
  @Column('uuid', { name: 'supersedes_id', nullable: true }) supersedesId!: string | null;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
}
