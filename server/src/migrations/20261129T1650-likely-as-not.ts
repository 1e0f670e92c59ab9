import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Policy {
  table: string;
  name: string;
  condition: string;
}

/** Policies whose condition holds an overlap of the audience with the viewer's class; as the database writes it. */
const policiesWith = async (db: QueryRunner, overlap: string): Promise<Policy[]> =>
  (await db.query(
    `select tablename as "table", policyname as name, qual as condition from pg_policies where schemaname = 'public' and 'muster_app' = any(roles) and strpos(qual, $1) > 0 order by 1, 2`,
    [overlap],
  )) as Policy[];

const bare = '(audience && ( SELECT muster.class() AS class))';
const wrapped = `COALESCE(${bare}, false)`;

/** Policies say the rule in the form that the planner takes for a coin's toss, so that pages are read in the order of their index. */
export class LikelyAsNot20261129T1650 implements MigrationInterface {
  name = 'LikelyAsNot1795971000000';

  async up(db: QueryRunner): Promise<void> {
    for (const { table, name, condition } of await policiesWith(db, bare)) {
      const changed = condition.replaceAll(wrapped, bare).replaceAll(bare, wrapped);
      if (changed !== condition) await db.query(`alter policy ${name} on ${table} using (${changed})`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const { table, name, condition } of await policiesWith(db, wrapped)) await db.query(`alter policy ${name} on ${table} using (${condition.replaceAll(wrapped, bare)})`);
  }
}
