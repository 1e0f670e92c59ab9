import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Clock } from './clock';

/** So many a minute over time, and so many at once after a rest. */
export interface Rate {
  perMinute: number;
  burst: number;
}

export type Rated = 'operations' | 'mutations' | 'exports' | 'anonymous' | 'checks';

export type Rates = Readonly<Record<Rated, Rate>>;

/** Of one account; `anonymous` and `checks` of one address. The burst of mutations is a full outbox that comes back from a bad line. */
export const usualRates: Rates = {
  operations: { perMinute: 300, burst: 300 },
  mutations: { perMinute: 30, burst: 200 },
  exports: { perMinute: 10 / 60, burst: 10 },
  anonymous: { perMinute: 300, burst: 600 },
  checks: { perMinute: 10, burst: 20 },
};

interface Bucket {
  left: number;
  at: number;
}

/** How many holders are remembered before those that have rested are forgotten. */
const mostRemembered = 10_000;

/** What one holder took since the servers last compared, and what the allowance is. */
export interface Taking extends Rate {
  key: string;
  count: number;
}

/**
 * Counts what each account or address asks for, each by itself: what one uses changes nothing for another, and tells
 * nobody anything. Decides in memory at once; `SharedRates` settles with the other servers each second.
 */
export class RateLimiter {
  private readonly buckets = new Map<string, Bucket>();
  private taken = new Map<string, number>();
  private sweepAt = mostRemembered;

  constructor(
    private readonly rates: Rates | null,
    private readonly clock: Clock,
  ) {}

  /** Takes `count` of the holder's allowance, or refuses with the seconds until there is enough again. */
  take(rated: Rated, holder: string, count = 1): void {
    const rate = this.rates?.[rated];
    if (!rate) return;
    const key = `${rated} ${holder}`;
    const now = this.clock.now().getTime();
    const bucket = this.refilled(key, rate, now);
    if (bucket.left < count) throw rateLimited(Math.ceil(((count - bucket.left) / rate.perMinute) * 60));
    this.buckets.set(key, { left: bucket.left - count, at: now });
    this.taken.set(key, (this.taken.get(key) ?? 0) + count);
    if (this.buckets.size > this.sweepAt) this.forgetRested(now);
  }

  /** What was taken since the last call; whoever fetches it settles it, or puts it back. */
  fetchTakings(): Taking[] {
    const takings = [...this.taken].flatMap(([key, count]) => {
      const rate = this.rateOf(key);
      return rate ? [{ ...rate, key, count }] : [];
    });
    this.taken = new Map();
    return takings;
  }

  putBack(takings: readonly Taking[]): void {
    for (const { key, count } of takings) this.taken.set(key, (this.taken.get(key) ?? 0) + count);
  }

  /** Goes on from what all servers together have left of an allowance, less what was taken here meanwhile. */
  settle(key: string, left: number): void {
    this.buckets.set(key, { left: left - (this.taken.get(key) ?? 0), at: this.clock.now().getTime() });
  }

  private rateOf(key: string): Rate | undefined {
    return this.rates?.[key.split(' ')[0] as Rated];
  }

  private refilled(key: string, { perMinute, burst }: Rate, now: number): Bucket {
    const bucket = this.buckets.get(key) ?? { left: burst, at: now };
    return { left: Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 60_000) * perMinute), at: now };
  }

  private forgetRested(now: number): void {
    for (const key of this.buckets.keys()) {
      const rate = this.rateOf(key);
      if (rate && this.refilled(key, rate, now).left >= rate.burst) this.buckets.delete(key);
    }
    // When nobody has rested, looking again at each request would cost more than it frees.
    this.sweepAt = Math.max(mostRemembered, this.buckets.size * 2);
  }
}

const rateLimited = (seconds: number): GraphQLError =>
  new GraphQLError(`That was much at once: try again in ${seconds} seconds.`, {
    extensions: { code: 'RATE_LIMITED', seconds, http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) } },
  });
