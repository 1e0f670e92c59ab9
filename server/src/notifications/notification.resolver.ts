import type { NotificationChannel } from '@muster/shared/notifications/notification-kinds';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Message } from '../messages/messages.room';
import { Operation } from '../operations/operations.room';
import { Task } from '../planning/planning.room';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt } from '../platform/refusal';
import { Seizure } from '../seizures/seizures.room';
import { markRead } from './mark-read';
import { chooseTimes, chooseWays, readSettings } from './notification-settings';
import { NotificationChannelEnum } from './notification.enums';
import { NotificationArguments, NotificationChoiceInput, NotificationTimesInput, PushDeviceInput } from './notification.input';
import { Notification, NotificationPage, NotificationSettings, NotificationSettingsOrRefused, NotificationsRead, NotificationTest, NotificationTestOrRefused } from './notification.type';
import { addPushDevice, removePushDevice } from './push-devices';
import { testChannel } from './test-channel';

const byReader = (): never => {
  throw new Error('Answered by the compiled reader.');
};

/** Changes the settings and answers with them as they are then. */
const changed = (context: Context, change: Promise<void>): Promise<NotificationSettings | Refused> => attempt(async () => change.then(async () => Object.assign(new NotificationSettings(), await readSettings(context))));

@Resolver(() => Notification)
export class NotificationResolver {
  @FieldResolver(() => Operation, { nullable: true, description: 'The operation; null for a test.' })
  operation(): Operation | null {
    return byReader();
  }

  @FieldResolver(() => Message, { nullable: true, description: 'The message that it is about, as it stands now for the reader.' })
  message(): Message | null {
    return byReader();
  }

  @FieldResolver(() => Seizure, { nullable: true, description: 'The report that it is about, as it stands now for the reader.' })
  report(): Seizure | null {
    return byReader();
  }

  @FieldResolver(() => Task, { nullable: true, description: 'The task that it is about, as it stands now for the reader.' })
  task(): Task | null {
    return byReader();
  }

  @Query(() => NotificationPage, { description: "The reader's own notifications, the newest first." })
  notifications(@Args(() => NotificationArguments) _args: NotificationArguments): object {
    return byReader();
  }

  @Query(() => NotificationSettings, { description: 'How the reader is told.' })
  notificationSettings(@Ctx() context: Context): Promise<NotificationSettings> {
    return readSettings(context);
  }

  @Mutation(() => NotificationsRead, { description: "Marks the reader's own notifications read." })
  markNotificationsRead(
    @Arg('ids', () => [ID], { nullable: true, description: 'Which; all of them unless named, 1,000 at most.' }) ids: string[] | null,
    @Ctx() context: Context,
  ): Promise<NotificationsRead> {
    return markRead(context, ids ?? null);
  }

  @Mutation(() => NotificationSettingsOrRefused, { description: 'Chooses by which ways kinds of notifications reach the reader.' })
  chooseNotificationWays(
    @Arg('choices', () => [NotificationChoiceInput], { description: 'The kinds to be changed.' }) choices: NotificationChoiceInput[],
    @Ctx() context: Context,
  ): Promise<NotificationSettings | Refused> {
    return changed(context, chooseWays(context, choices));
  }

  @Mutation(() => NotificationSettingsOrRefused, { description: 'Chooses at which hours the reader is told.' })
  chooseNotificationTimes(@Arg('input', () => NotificationTimesInput, { description: 'The hours.' }) input: NotificationTimesInput, @Ctx() context: Context): Promise<NotificationSettings | Refused> {
    return changed(context, chooseTimes(context, input));
  }

  @Mutation(() => NotificationSettingsOrRefused, { description: 'Sends pushes to a device of the reader from now on.' })
  addPushDevice(@Arg('input', () => PushDeviceInput, { description: 'The device.' }) input: PushDeviceInput, @Ctx() context: Context): Promise<NotificationSettings | Refused> {
    return changed(context, addPushDevice(context, input));
  }

  @Mutation(() => NotificationSettingsOrRefused, { description: 'Sends nothing to a device of the reader any more.' })
  removePushDevice(
    @Arg('id', () => ID, { nullable: true, description: 'The device.' }) id: string | null,
    @Arg('endpoint', () => String, { nullable: true, description: 'Its address, where its own browser asks.' }) endpoint: string | null,
    @Ctx() context: Context,
  ): Promise<NotificationSettings | Refused> {
    return changed(context, removePushDevice(context, { id, endpoint }));
  }

  @Mutation(() => NotificationTestOrRefused, { description: 'Sends the reader a notification of nothing by one way, at once.' })
  testNotification(@Arg('channel', () => NotificationChannelEnum, { description: 'The way.' }) channel: NotificationChannel, @Ctx() context: Context): Promise<NotificationTest | Refused> {
    return attempt(async () => Object.assign(new NotificationTest(), { id: await testChannel(context, channel) }));
  }
}
