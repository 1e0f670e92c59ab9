import { Client } from 'pg';
import type { LiveStream } from '../../testing/live-client';
import { LiveStage } from '../../testing/live-stage';
import { fairness } from './turns';

const asking = (more: string): string => `subscription ($operationId: ID!, $after: String) { operationLive(operationId: $operationId, after: $after) { kind position event { id } ${more} } }`;

describe('one agency whose frames take long', () => {
  let stage: LiveStage;
  const usual = { ...fairness };
  beforeEach(async () => {
    stage = await LiveStage.create();
  });
  afterEach(async () => {
    Object.assign(fairness, usual);
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

  /** Somebody whose frames wait for a lock, and another agency: what the other gets from `report` before the first one's statement is given up. */
  const whileOneWaits = async <T>(report: (brisk: LiveStream, agencyId: string, isWaiting: () => Promise<unknown>) => Promise<T>, andThen: (waiting: LiveStream, got: T) => Promise<void>): Promise<void> => {
    const who = await stage.newcomer();
    const waiting = (await stage.connect(who)).subscribe(asking('operation { targets(first: 1) { items { id } } }'), { operationId: stage.operationId });
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
      let waits: Promise<string | null> | undefined;
      const isWaiting = (): Promise<string | null> => (waits ??= waitsForLock(null, () => isOver));
      // The statement is given up after eight seconds, and tried again.
      const isTriedAgain = isWaiting().then((statement) => waitsForLock(statement, () => isOver)).then(() => 'waited for the other' as const);
      const got = await Promise.race([report(brisk, who.agencyId, isWaiting), isTriedAgain]);
      isOver = true;
      if (got === 'waited for the other') throw new Error('waited for the other');
      await holder.query('commit');
      await andThen(waiting, got as T);
      await isTriedAgain;
    } finally {
      isOver = true;
      await holder.end();
    }
  };

  const reportWhileOneWaits = (): Promise<void> =>
    whileOneWaits(
      async (brisk, _agencyId, isWaiting) => {
        await stage.flood(1);
        const first = await brisk.next();
        await isWaiting();
        await stage.flood(2);
        return [first, await brisk.next(), await brisk.next()];
      },
      async (waiting, got) => {
        expect(got.map(({ kind }) => kind)).toEqual(['EVENT', 'EVENT', 'EVENT']);
        const late = [await waiting.next(), ...(await waiting.untilCaughtUp())].filter(({ kind }) => kind !== 'CAUGHT_UP');
        expect(late.map(({ event }) => event?.id)).toEqual(got.map(({ event }) => event?.id));
      },
    );

  /** A flood that one agency alone may see, and behind it in the same batch one event for all. */
  const floodOne = async (): Promise<void> => {
    Object.assign(fairness, { patience: 60_000 });
    await whileOneWaits(
      async (brisk, agencyId) => {
        await stage.world.superuser.query('begin');
        await stage.flood(50, [`o.${stage.operationId}.a.${agencyId}`]);
        await stage.flood(1);
        await stage.world.superuser.query('commit');
        return brisk.next();
      },
      async (waiting, got) => {
        const all = await waiting.until(({ event }) => event?.id === got.event?.id);
        expect(all.map(({ kind }) => kind)).toEqual(Array.from({ length: 51 }, () => 'EVENT'));
      },
    );
  };

  it('makes no other agency wait, and gets each event once and in order itself', reportWhileOneWaits);

  it('would be caught by that test if the others waited', async () => {
    Object.assign(fairness, { patience: 60_000 });
    await expect(reportWhileOneWaits()).rejects.toThrow('waited for the other');
  });

  it('has no other agency wait for a flood that it alone sees', floodOne);

  it('would be caught by that test if they were told one after another', async () => {
    Object.assign(fairness, { atOnce: 1 });
    await expect(floodOne()).rejects.toThrow('waited for the other');
  });
});
