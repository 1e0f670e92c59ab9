import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from './clock';
import type { RateLimiter, Taking } from './rate-limits';
import type { Secrets } from './secrets';
import { inTransaction } from './transaction';

const settleMilliseconds = 1000;
/** Every allowance is whole again after an hour. */
const restedAfter = 3_600_000;

interface Parts {
  dataSource: DataSource;
  secrets: Secrets;
  clock: Clock;
  logger: Logger;
}

/**
 * Makes one allowance of those of all servers: each second a server books what was taken from it, and learns what the
 * others left. Somebody who asks many servers at once can overdraw by what they get done within that second, and pays it
 * back. Without the database every server goes on by its own count.
 */
export class SharedRates {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();
  private sweepAt = 0;

  constructor(
    private readonly rates: RateLimiter,
    private readonly parts: Parts,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.settle(), settleMilliseconds).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.settle();
  }

  /** Books and learns once, after those that are under way. */
  settle(): Promise<void> {
    this.turn = this.turn.then(() => this.settleOnce());
    return this.turn;
  }

  private async settleOnce(): Promise<void> {
    const takings = this.rates.fetchTakings();
    if (takings.length === 0) return;
    try {
      const left = await inTransaction(this.parts.dataSource, 'muster_door', null, (manager) => this.book(manager, takings));
      for (const [key, remaining] of left) this.rates.settle(key, remaining);
    } catch (error) {
      this.rates.putBack(takings);
      this.parts.logger.warn({ err: error }, 'allowances could not be settled with other servers; the next second tries again');
    }
  }

  private async book(manager: EntityManager, takings: readonly Taking[]): Promise<Map<string, number>> {
    const { clock, secrets } = this.parts;
    const now = clock.now();
    // Under keyed names, as sign-in attempts: the table tells nobody who asked, or from where.
    const keys = new Map(takings.map(({ key }) => [secrets.blind('rates', key).toString('hex'), key]));
    const rows = (await manager.query(
      `/* bookTakings */ insert into rate_balances as b (key, per_minute, burst, remaining, at)
       select decode(key, 'hex'), per_minute, burst, burst - taken, $5
       from unnest($1::text[], $2::float8[], $3::float8[], $4::float8[]) as t (key, per_minute, burst, taken) order by key
       on conflict (key) do update set per_minute = excluded.per_minute, burst = excluded.burst, at = greatest(b.at, excluded.at),
         remaining = least(excluded.burst, b.remaining + greatest(extract(epoch from excluded.at - b.at), 0) / 60 * excluded.per_minute) - (excluded.burst - excluded.remaining)
       returning encode(key, 'hex') as key, remaining`,
      [[...keys.keys()], takings.map(({ perMinute }) => perMinute), takings.map(({ burst }) => burst), takings.map(({ count }) => count), now],
    )) as { key: string; remaining: number }[];
    if (now.getTime() >= this.sweepAt) {
      this.sweepAt = now.getTime() + restedAfter;
      await manager.query('/* forgetRested */ delete from rate_balances where at < $1', [new Date(now.getTime() - restedAfter)]);
    }
    return new Map(rows.map(({ key, remaining }) => [keys.get(key) ?? '', remaining]));
  }
}
