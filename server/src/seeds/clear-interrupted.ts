import { Client } from 'pg';

/** Empties a database whose demonstration was cut off while it was loaded, so that it can be loaded anew. */
export const clearInterrupted = async (migrationUrl: string): Promise<void> => {
  const owner = new Client({ connectionString: migrationUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not in ('migrations', 'log_epochs')`,
    );
    await owner.query(`/* clearInterrupted */ truncate ${rows.map(({ name }) => name).join(', ')}`);
  } finally {
    await owner.end();
  }
};
