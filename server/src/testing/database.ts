import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { embeddedNames } from '../embedded/prepare-database';
import { testUrls, type TestUrls } from './test-cluster';

/** A migrated database of one test file's own, and its end. */
export type TestDatabase = TestUrls & { drop(): Promise<void> };

const asSuperuser = async (statement: string): Promise<void> => {
  const client = new Client({ connectionString: testUrls().superuserUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Clones the migrated database: `databaseUrl` is the application's login, `migrationUrl` the owner's. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(`/* cloneTemplate */ create database ${name} template ${embeddedNames.database} owner ${embeddedNames.owner}`);
  const onClone = (address: string): string => {
    const url = new URL(address);
    url.pathname = `/${name}`;
    return url.href;
  };
  const { superuserUrl, databaseUrl, migrationUrl } = testUrls();
  return {
    superuserUrl: onClone(superuserUrl),
    databaseUrl: onClone(databaseUrl),
    migrationUrl: onClone(migrationUrl),
    drop: () => asSuperuser(`/* dropClone */ drop database if exists ${name} with (force)`),
  };
};
