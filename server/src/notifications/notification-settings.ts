import type { ChosenKind, EmailRhythm, Ways } from '@muster/shared/notifications/notification-kinds';
import { chosenKinds, usualWays } from '@muster/shared/notifications/notification-kinds';
import { usualTimes } from '@muster/shared/notifications/quiet-hours';
import type { EntityManager } from 'typeorm';
import { checkLength } from '../platform/checks/check-codes';
import { checkZone } from '../platform/checks/check-moment';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import type { NotificationChoiceInput, NotificationTimesInput } from './notification.input';
import type { NotificationSettings, PushDevice } from './notification.type';
import { pushKeys } from './push-keys';

/** The settings of the reader's own account; what was not chosen is as usual. */
export const readSettings = async (context: Context): Promise<NotificationSettings> => {
  const { accountId } = context.signedIn;
  const { publicKey } = await pushKeys(context.services);
  return context.atTheDoor(async (manager) => {
    const chosen = await readChoices(manager, accountId);
    const [times] = (await manager.query('/* readTimes */ select zone, quiet_from, quiet_to, digest_hour from notification_times where account_id = $1', [accountId])) as TimesRow[];
    const devices = (await manager.query('/* readDevices */ select id, name, created_at, last_sent_at from push_devices where account_id = $1 order by created_at, id', [accountId])) as DeviceRow[];
    return {
      id: accountId,
      choices: chosenKinds.map((kind) => ({ kind, ...(chosen.get(kind) ?? usualWays[kind]) })),
      zone: times?.zone ?? usualTimes.zone,
      hasTimes: times !== undefined,
      quietFrom: times?.quiet_from ?? null,
      quietTo: times?.quiet_to ?? null,
      digestHour: times?.digest_hour ?? usualTimes.digestHour,
      devices: devices.map(deviceOf),
      pushKey: publicKey,
      sendsMail: context.services.mail.isSending,
    };
  });
};

/** Chooses the ways of some kinds; the others stay as they are. */
export const chooseWays = async (context: Context, choices: readonly NotificationChoiceInput[]): Promise<void> => {
  const { accountId } = context.signedIn;
  const check = new Mistakes();
  checkLength(check, 'choices', choices, chosenKinds.length).forEach(({ kind }, index) => {
    if (kind === 'TEST') check.add('notification.test-chosen', `choices.${index}.kind`, `choices.${index}.kind: a test goes where it is asked to.`);
  });
  check.throwIfAny();
  await context.atTheDoor(async (manager) => {
    for (const { kind, inApp, email, push } of choices) {
      await manager.query(
        `/* chooseWays */ insert into notification_choices (account_id, kind, in_app, email, push) values ($1, $2, $3, $4, $5)
         on conflict (account_id, kind) do update set in_app = excluded.in_app, email = excluded.email, push = excluded.push`,
        [accountId, kind, inApp, email, push],
      );
    }
  });
};

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Chooses the hours; what waits already leaves when it would have. */
export const chooseTimes = async (context: Context, input: NotificationTimesInput): Promise<void> => {
  const { accountId } = context.signedIn;
  const { quietFrom = null, quietTo = null, digestHour } = input;
  const check = new Mistakes();
  const zone = checkZone(check, 'input.zone', input.zone);
  for (const [field, given] of [['quietFrom', quietFrom], ['quietTo', quietTo]] as const) {
    if (given !== null && !time.test(given)) check.add('time.form', `input.${field}`, `input.${field}: this is no time of day, such as 22:00.`);
  }
  if ((quietFrom === null) !== (quietTo === null)) check.add('time.half', quietFrom === null ? 'input.quietFrom' : 'input.quietTo', 'Quiet hours have a beginning and an end, or there are none.');
  if (digestHour < 0 || digestHour > 23) check.add('time.hour', 'input.digestHour', 'input.digestHour: an hour from 0 to 23.');
  check.throwIfAny();
  await context.atTheDoor((manager) =>
    manager.query(
      `/* chooseTimes */ insert into notification_times (account_id, zone, quiet_from, quiet_to, digest_hour) values ($1, $2, $3, $4, $5)
       on conflict (account_id) do update set zone = excluded.zone, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, digest_hour = excluded.digest_hour`,
      [accountId, zone, quietFrom, quietTo, digestHour],
    ),
  );
};

interface TimesRow {
  zone: string;
  quiet_from: string | null;
  quiet_to: string | null;
  digest_hour: number;
}

interface DeviceRow {
  id: string;
  name: string;
  created_at: Date;
  last_sent_at: Date | null;
}

const deviceOf = ({ id, name, created_at: createdAt, last_sent_at: lastSentAt }: DeviceRow): PushDevice => ({ id, name, createdAt: createdAt.toISOString(), lastSentAt: lastSentAt?.toISOString() ?? null });

const readChoices = async (manager: EntityManager, accountId: string): Promise<Map<ChosenKind, Ways>> => {
  const rows = (await manager.query('/* readChoices */ select kind, in_app, email, push from notification_choices where account_id = $1', [accountId])) as { kind: ChosenKind; in_app: boolean; email: EmailRhythm; push: boolean }[];
  return new Map(rows.map(({ kind, in_app: inApp, email, push }) => [kind, { inApp, email, push }]));
};
