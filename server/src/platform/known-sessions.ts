import type { DataSource } from 'typeorm';
import type { Authenticated } from './authentication';
import { authenticate, enterAgain, hashToken } from './authentication';
import type { Clock } from './clock';
import { Gathering } from './gathering';
import type { Step } from './pipeline';
import { Recent } from './recent';
import type { Viewer } from './viewer';

/** Marks of changed rights are kept for an hour; whoever is known is known for a fraction of it. */
const knownMilliseconds = 60_000;
const mostKnown = 20_000;

/** Somebody whose session was looked up a moment ago. */
export interface Known extends Authenticated {
  secret: Buffer;
  at: number;
}

/**
 * Remembers who sessions belong to, so that a read asks whether that still holds in the round trip that it needs anyway.
 * What is remembered opens nothing by itself: the database decides, each time, in the transaction that reads.
 */
export class KnownSessions {
  private readonly known = new Recent<string, Known>(mostKnown);
  private readonly lookUp = new Gathering<string, Authenticated>((hashes) => authenticate(this.dataSource, hashes, this.clock.now()));

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Looks a session up; null when its secret is forged, expired or revoked. */
  async authenticate(secret: string): Promise<Viewer | null> {
    const now = this.clock.now();
    const hash = hashToken(secret);
    const found = await this.lookUp.of(hash.toString('hex'));
    if (found) this.known.set(hash.toString('latin1'), { ...found, secret: hash, at: now.getTime() });
    return found?.viewer ?? null;
  }

  /** Whom the secret belonged to a moment ago. */
  find(secret: string): Known | null {
    const known = this.known.get(hashToken(secret).toString('latin1'));
    return known && this.clock.now().getTime() - known.at < knownMilliseconds ? known : null;
  }

  /** The first steps of a trip as this viewer; its class may be narrower than what is known, never wider. */
  enter(known: Known, viewer: Viewer): Step[] {
    return enterAgain(known.secret, { viewer, snapshot: known.snapshot }, this.clock.now());
  }

  forget({ secret }: Known): void {
    this.known.delete(secret.toString('latin1'));
  }
}
