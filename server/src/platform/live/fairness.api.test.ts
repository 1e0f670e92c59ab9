import { Client } from 'pg';
import { LiveStage } from '../../testing/live-stage';
import { fairness } from './turns';

const asking = (more: string): string => `subscription ($operationId: ID!, $after: String) { operationLive(operationId: $operationId, after: $after) { kind position event { id } ${more} } }`;

describe('one agency whose frames take long', () => {
  let stage: LiveStage;
  const { patience } = fairness;
  beforeEach(async () => {
    stage = await LiveStage.create();
  });
  afterEach(async () => {
    Object.assign(fairness, { patience });
    await stage.close();
  });

  /** The transaction that waits for the test's lock, once it is another than the one that is known; none once nobody wants to know. */
  const waitsForLock = async (known: string | null, isOver: () => boolean): Promise<string | null> => {
    while (!isOver()) {
      const { rows } = await stage.world.superuser.query<{ who: string }>(`select virtualtransaction as who from pg_locks where relation = 'targets'::regclass and not granted`);
      const who = rows[0]?.who;
      if (who !== undefined && who !== known) return who;
    }
    return null;
  };

  /** What another agency gets while the first one's statement waits, and what the first one gets afterwards. */
  const reportWhileOneWaits = async (): Promise<void> => {
    const waiting = (await stage.connect(await stage.newcomer())).subscribe(asking('operation { targets(first: 1) { items { id } } }'), { operationId: stage.operationId });
    await waiting.untilCaughtUp();
    const brisk = (await stage.connect(stage.polish)).subscribe(asking(''), { operationId: stage.operationId });
    await brisk.untilCaughtUp();
    const holder = new Client({ connectionString: stage.world.database.superuserUrl });
    await holder.connect();
    let isOver = false;
    try {
      await holder.query('set idle_in_transaction_session_timeout = 0');
      await holder.query('begin');
      await holder.query('lock table targets in access exclusive mode');
      await stage.flood(1);
      const first = await brisk.next();
      const statement = await waitsForLock(null, () => false);
      await stage.flood(2);
      // The statement is given up after eight seconds, and tried again.
      const isTriedAgain = waitsForLock(statement, () => isOver).then(() => 'waited for the other' as const);
      const got = await Promise.race([(async () => [first, await brisk.next(), await brisk.next()])(), isTriedAgain]);
      isOver = true;
      if (typeof got === 'string') throw new Error(got);
      await holder.query('commit');
      expect(got.map(({ kind }) => kind)).toEqual(['EVENT', 'EVENT', 'EVENT']);
      const late = [await waiting.next(), ...(await waiting.untilCaughtUp())].filter(({ kind }) => kind !== 'CAUGHT_UP');
      expect(late.map(({ event }) => event?.id)).toEqual(got.map(({ event }) => event?.id));
      await isTriedAgain;
    } finally {
      isOver = true;
      await holder.end();
    }
  };

  it('makes no other agency wait, and gets each event once and in order itself', reportWhileOneWaits);

  it('would be caught by that test if the others waited', async () => {
    Object.assign(fairness, { patience: 60_000 });
    await expect(reportWhileOneWaits()).rejects.toThrow('waited for the other');
  });
});
