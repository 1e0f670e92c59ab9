import type { QueryRunner } from 'typeorm';

/** Runs statements one after the other, so that the one that fails is the one named. */
export const runAll = async (db: QueryRunner, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await db.query(statement);
};

/** Hands a SECURITY DEFINER function to the narrow role whose rights it is to run with. */
export const giveFunction = (signature: string, role: string): string[] => [
  `grant create on schema muster to ${role}`,
  `alter function ${signature} owner to ${role}`,
  `revoke create on schema muster from ${role}`,
];

/**
 * A setting of a function that finds many rows by key: it is planned for the tables as they stand. What a connection has
 * planned while they were nearly empty reads them whole, again and again, all the while a large import is under way.
 */
export const asTheyStand = 'set plan_cache_mode = force_custom_plan';
