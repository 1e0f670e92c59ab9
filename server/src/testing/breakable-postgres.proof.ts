import { BreakablePostgres } from './breakable-postgres';

const rows = 400;

describe('a PostgreSQL that is broken on purpose', () => {
  let postgres: BreakablePostgres;
  afterEach(() => postgres.close());

  /** Rows that were promised, one transaction each, before each of three power cuts, and that are there after the last. */
  const promisedAndKept = async (settings: Record<string, string>): Promise<[number, number]> => {
    postgres = await BreakablePostgres.start(settings);
    await postgres.query('postgres', 'create table promised (n integer)');
    for (let cut = 0; cut < 3; cut += 1) {
      await postgres.query('postgres', `do $$ begin for n in 1..${rows} loop insert into promised values (n); commit; end loop; end $$`);
      await postgres.cutPower();
      await postgres.powerOn();
    }
    const { rows: counted } = await postgres.query<{ n: number }>('postgres', 'select count(*)::int as n from promised');
    return [rows * 3, counted[0]?.n ?? 0];
  };

  it('keeps over three power cuts whatever it promised', async () => {
    const [promised, kept] = await promisedAndKept({});
    expect(kept).toBe(promised);
  });

  it('would be caught promising what it had not synced: the power cut is one', async () => {
    const outcome = await promisedAndKept({ fsync: 'off' }).then(([promised, kept]) => kept < promised, () => true); // or it does not start again at all
    if (postgres.hasOwnDisk) expect(outcome).toBe(true);
  });

  it('recovers from a crash on a full disk, by itself or started anew', async () => {
    postgres = await BreakablePostgres.start();
    if (!postgres.hasOwnDisk) return;
    await postgres.query('postgres', 'create table promised (n integer)');
    await postgres.query('postgres', 'insert into promised values (1)');
    await postgres.fillDisk();
    await postgres.killProcess();
    const what = await postgres.freeDisk();
    process.stderr.write(`a session killed on a full disk: PostgreSQL ${what}\n`);
    const { rows: kept } = await postgres.query('postgres', 'select n from promised');
    expect(kept).toEqual([{ n: 1 }]);
  });
});
