import type { Services } from '../platform/context';
import type { SealedColumn } from '../platform/reseal';
import { inTransaction } from '../platform/transaction';
import { generateVAPIDKeys } from 'web-push';
import type { PushSubscription } from './push-subscription';

/** By which push services know this server (RFC 8292). Browsers subscribe to the public half, so the pair stays as it is. */
export interface PushKeys {
  publicKey: string;
  privateKey: string;
}

const bound = 'push_keys';

/** The server's keys for pushes; made when they are first asked for, by whoever comes first. */
export const pushKeys = ({ dataSource, secrets }: Pick<Services, 'dataSource' | 'secrets'>): Promise<PushKeys> =>
  inTransaction(dataSource, 'muster_jobs', null, async (manager) => {
    const read = async (): Promise<PushKeys | null> => {
      const [row] = (await manager.query('/* readPushKeys */ select public_key, private_key from push_keys')) as { public_key: string; private_key: Buffer }[];
      const plain = row && secrets.open('push keys', row.private_key, bound);
      if (row && !plain) throw new Error('The key for pushes was sealed with another secret: bring that one back.');
      return row && plain ? { publicKey: row.public_key, privateKey: plain.toString('utf8') } : null;
    };
    const known = await read();
    if (known) return known;
    const { publicKey, privateKey } = generateVAPIDKeys();
    await manager.query('/* makePushKeys */ insert into push_keys (public_key, private_key) values ($1, $2) on conflict do nothing', [publicKey, secrets.seal('push keys', Buffer.from(privateKey), bound)]);
    const made = await read();
    if (!made) throw new Error('The key for pushes could not be kept.');
    return made;
  });

export const sealedPushKeys: SealedColumn = {
  table: 'push_keys',
  key: ['singleton'],
  column: 'private_key',
  renew: (secrets, row) => {
    const plain = secrets.open('push keys', row.private_key as Buffer, bound);
    return plain && { private_key: secrets.seal('push keys', plain, bound) };
  },
};

export const sealedPushDevices: SealedColumn = {
  table: 'push_devices',
  key: ['id'],
  column: 'subscription',
  renew: (secrets, row) => {
    const id = row.id as string;
    const plain = secrets.open('push device', row.subscription as Buffer, id);
    // The token by which the address is found goes on with the key.
    return plain && { subscription: secrets.seal('push device', plain, id), endpoint_token: secrets.blind('push device', (JSON.parse(plain.toString('utf8')) as PushSubscription).endpoint) };
  },
};
