import type { EmailRhythm, NotificationKind } from '@muster/shared/notifications/notification-kinds';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { PageArguments } from '../platform/page.type';
import { EmailRhythmEnum, NotificationKindEnum } from './notification.enums';

@ArgsType()
export class NotificationArguments extends PageArguments {
  @Field(() => Boolean, { nullable: true, description: 'Only what is not marked read.' })
  unread?: boolean;
}

@InputType({ description: 'By which ways one kind of notification is to reach the reader.' })
export class NotificationChoiceInput {
  @Field(() => NotificationKindEnum, { description: 'The kind.' })
  kind!: NotificationKind;
  @Field(() => Boolean, { description: 'Whether it is shown in the app.' })
  inApp!: boolean;
  @Field(() => EmailRhythmEnum, { description: 'When it reaches the mailbox.' })
  email!: EmailRhythm;
  @Field(() => Boolean, { description: 'Whether it is pushed to devices.' })
  push!: boolean;
}

@InputType({ description: 'At which hours the reader is told.' })
export class NotificationTimesInput {
  @Field(() => String, { description: 'IANA time zone.' })
  zone!: string;
  @Field(() => String, { nullable: true, description: 'When quiet hours begin, as `HH:MM`; null for none.' })
  quietFrom?: string | null;
  @Field(() => String, { nullable: true, description: 'When they end, as `HH:MM`; null for none.' })
  quietTo?: string | null;
  @Field(() => Int, { description: 'The full hour of the digest, 0 to 23.' })
  digestHour!: number;
}

@InputType({ description: 'A device that is to get pushes: what its browser answered when it subscribed.' })
export class PushDeviceInput {
  @Field(() => String, { description: 'Address at the push service; 1,000 characters at most.' })
  endpoint!: string;
  @Field(() => String, { description: "The browser's public key, base64url." })
  p256dh!: string;
  @Field(() => String, { description: "The browser's secret for authentication, base64url." })
  auth!: string;
  @Field(() => String, { description: 'What the device is called; 100 characters at most.' })
  name!: string;
}
