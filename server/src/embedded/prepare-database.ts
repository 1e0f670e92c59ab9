import { Client } from 'pg';
import type { Secrets } from './secrets-file';

/** The names of the embedded database and of its two logins. */
export const embeddedNames = { database: 'muster', owner: 'muster_owner_login', app: 'muster_app_login' } as const;

const extensions = ['pg_trgm', 'unaccent', 'pgcrypto', 'btree_gist', 'btree_gin'];

const onDatabase = async (url: string, work: (client: Client) => Promise<void>): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

const exists = async (client: Client, statement: string, name: string): Promise<boolean> =>
  (await client.query(statement, [name])).rowCount === 1;

/** Makes, where missing, the two logins, the database and its extensions; the owner's login makes all else. */
export const prepareDatabase = async (superuserUrl: (database: string) => string, secrets: Secrets): Promise<void> => {
  await onDatabase(superuserUrl('postgres'), async (client) => {
    const logins = [
      [embeddedNames.owner, secrets.owner, 'createrole'],
      [embeddedNames.app, secrets.app, 'nocreaterole'],
    ] as const;
    for (const [name, password, right] of logins) {
      const isThere = await exists(client, '/* findLogin */ select from pg_roles where rolname = $1', name);
      await client.query(`/* keepLogin */ ${isThere ? 'alter' : 'create'} role ${name} login ${right} password '${password}'`);
    }
    if (!(await exists(client, '/* findDatabase */ select from pg_database where datname = $1', embeddedNames.database))) {
      await client.query(`/* createDatabase */ create database ${embeddedNames.database} owner ${embeddedNames.owner}`);
      await client.query(`/* closeDatabase */ revoke all on database ${embeddedNames.database} from public`);
    }
    await client.query(`/* openDatabase */ grant connect on database ${embeddedNames.database} to ${embeddedNames.app}`);
  });
  await onDatabase(superuserUrl(embeddedNames.database), async (client) => {
    for (const name of extensions) await client.query(`/* createExtension */ create extension if not exists ${name}`);
  });
};
