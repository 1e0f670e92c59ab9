import pg from 'pg';

/** The pool that every peer reads with: as wide as Muster's. */
export const openPool = () => new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: 16 });
