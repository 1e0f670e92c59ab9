import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { mayPushTo } from '../platform/push-hosts';
import type { PushDeviceInput } from './notification.input';

const mostDevices = 20;

/** A P-256 point and 16 bytes of secret, as browsers give them. */
const isKey = (text: string, bytes: number): boolean => /^[A-Za-z0-9_-]+={0,2}$/.test(text) && Buffer.from(text, 'base64url').length === bytes;

/** Sends pushes to a device from now on. A browser that somebody else used before tells them nothing any more. */
export const addPushDevice = async (context: Context, { endpoint, p256dh, auth, name: given }: PushDeviceInput): Promise<void> => {
  const { accountId } = context.signedIn;
  const check = new Mistakes();
  const name = check.requiredText('input.name', given, { max: 100 });
  if (!mayPushTo(endpoint, context.services.pushHosts)) check.add('push.stranger', 'input.endpoint', 'input.endpoint: this push service is not one that this server sends to.');
  if (!isKey(p256dh, 65)) check.add('push.key', 'input.p256dh', 'input.p256dh: this is no key of a browser.');
  if (!isKey(auth, 16)) check.add('push.key', 'input.auth', 'input.auth: this is no key of a browser.');
  check.throwIfAny();
  const id = context.clock.uuid();
  const subscription = context.secrets.seal('push device', Buffer.from(JSON.stringify({ endpoint, p256dh, auth })), id);
  await context.atTheDoor(async (manager) => {
    await manager.query('/* addPushDevice */ delete from push_devices where endpoint_token = any($1::bytea[])', [context.secrets.blinds('push device', endpoint)]);
    await manager.query('/* addPushDevice */ insert into push_devices (id, account_id, endpoint_token, subscription, name, created_at) values ($1, $2, $3, $4, $5, $6)', [
      id, accountId, context.secrets.blind('push device', endpoint), subscription, name, context.clock.now(),
    ]);
    await manager.query(
      '/* addPushDevice */ delete from push_devices where account_id = $1 and id not in (select id from push_devices where account_id = $1 order by created_at desc, id desc limit $2)',
      [accountId, mostDevices],
    );
  });
};

/** Sends nothing to a device any more, named by its identifier or, by its own browser, by its address; one that is nobody's, or another's, is gone already. */
export const removePushDevice = async (context: Context, { id, endpoint }: { id?: string | null; endpoint?: string | null }): Promise<void> => {
  const { accountId } = context.signedIn;
  await context.atTheDoor((manager) =>
    manager.query('/* removePushDevice */ delete from push_devices where account_id = $1 and (id = $2::uuid or endpoint_token = any($3::bytea[]))', [
      accountId, id && isUuid(id) ? id : null, endpoint ? context.secrets.blinds('push device', endpoint) : [],
    ]),
  );
};
