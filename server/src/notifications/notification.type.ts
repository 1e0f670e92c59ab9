import type { ChosenKind, EmailRhythm, NotificationKind } from '@muster/shared/notifications/notification-kinds';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Message } from '../messages/messages.room';
import { Operation } from '../operations/operations.room';
import { Task } from '../planning/planning.room';
import { pageOf } from '../platform/page.type';
import { orRefused } from '../platform/refusal';
import { Instant } from '../platform/scalars';
import { Seizure } from '../seizures/seizures.room';
import { EmailRhythmEnum, NotificationKindEnum } from './notification.enums';

@ObjectType({ description: "One of the reader's own notifications. It is there as long as the reader sees what it tells of." })
export class Notification {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => NotificationKindEnum, { description: 'What it tells of.' })
  kind!: NotificationKind;
  @Field(() => Operation, { nullable: true, description: 'The operation; null for a test.' })
  operation!: Operation | null;
  @Field(() => String, { nullable: true, description: 'Type of the record, such as `Message`.' })
  subjectType!: string | null;
  @Field(() => ID, { nullable: true, description: 'Identifier of the record.' })
  subjectId!: string | null;
  @Field(() => Message, { nullable: true, description: 'The message that it is about, as it stands now for the reader.' })
  message!: Message | null;
  @Field(() => Seizure, { nullable: true, description: 'The report that it is about, as it stands now for the reader.' })
  report!: Seizure | null;
  @Field(() => Task, { nullable: true, description: 'The task that it is about, as it stands now for the reader.' })
  task!: Task | null;
  @Field(() => Instant, { description: 'Since when it is there.' })
  createdAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When the reader marked it read.' })
  readAt!: string | null;
}

export const NotificationPage = pageOf(Notification, 'Notification');

@ObjectType({ description: 'What was marked read.' })
export class NotificationsRead {
  @Field(() => [ID], { description: 'The notifications; at most 1,000 at once.' })
  ids!: string[];
  @Field(() => Instant, { description: 'When.' })
  readAt!: string;
}

@ObjectType({ description: 'By which ways one kind of notification reaches the reader.' })
export class NotificationChoice {
  @Field(() => NotificationKindEnum, { description: 'The kind.' })
  kind!: ChosenKind;
  @Field(() => Boolean, { description: 'Whether it is shown in the app.' })
  inApp!: boolean;
  @Field(() => EmailRhythmEnum, { description: 'When it reaches the mailbox.' })
  email!: EmailRhythm;
  @Field(() => Boolean, { description: 'Whether it is pushed to devices.' })
  push!: boolean;
}

@ObjectType({ description: 'A device that gets pushes.' })
export class PushDevice {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'What its holder calls it.' })
  name!: string;
  @Field(() => Instant, { description: 'Since when it gets pushes.' })
  createdAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When its push service last took one.' })
  lastSentAt!: string | null;
}

@ObjectType({ description: 'How the reader is told: by kind, at which hours, on which devices.' })
export class NotificationSettings {
  @Field(() => ID, { description: "The reader's account." })
  id!: string;
  @Field(() => [NotificationChoice], { description: 'Every kind with its ways.' })
  choices!: NotificationChoice[];
  @Field(() => String, { description: 'IANA time zone that the hours are of.' })
  zone!: string;
  @Field(() => Boolean, { description: 'Whether the reader has chosen hours; else those that are usual are shown.' })
  hasTimes!: boolean;
  @Field(() => String, { nullable: true, description: 'When quiet hours begin, as `HH:MM`; null where there are none.' })
  quietFrom!: string | null;
  @Field(() => String, { nullable: true, description: 'When they end, on the day after where that is earlier.' })
  quietTo!: string | null;
  @Field(() => Int, { description: 'The full hour of the digest, 0 to 23.' })
  digestHour!: number;
  @Field(() => [PushDevice], { description: 'Devices that get pushes.' })
  devices!: PushDevice[];
  @Field(() => String, { description: 'The public key by which a browser subscribes (VAPID, RFC 8292).' })
  pushKey!: string;
  @Field(() => Boolean, { description: 'Whether this server sends mail at all.' })
  sendsMail!: boolean;
}

@ObjectType({ description: 'What was asked for as a test.' })
export class NotificationTest {
  @Field(() => ID, { description: 'Identifier of the notification.' })
  id!: string;
}

export const NotificationSettingsOrRefused = orRefused(NotificationSettings);
export const NotificationTestOrRefused = orRefused(NotificationTest);
