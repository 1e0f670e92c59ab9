import type { SimulatedClock } from '../platform/clock';
import { Context } from '../platform/context';
import type { Services } from '../platform/context';
import { currentTokens } from '../platform/authentication';
import { token } from '../platform/tokens';
import type { Viewer } from '../platform/viewer';

/** Somebody of the demonstration. */
export interface SeededPerson {
  id: string;
  agencyId: string;
}

/** Plays the demonstration: the very verbs of the product, at moments of the past. */
export class Seeder {
  constructor(
    readonly services: Services,
    readonly clock: SimulatedClock,
  ) {}

  /** A request of somebody with the rights that they hold now, at a moment. */
  async as(person: SeededPerson, at: Date): Promise<Context> {
    this.clock.set(at);
    const tokens = (await currentTokens(this.services.dataSource, [person.id])).get(person.id) ?? new Set<string>();
    return this.with({ accountId: person.id, agencyId: person.agencyId, sessionId: null, tokens });
  }

  /** A request with tokens that nobody holds: for what lies before the product, such as the archive. */
  with(viewer: Viewer): Context {
    return new Context({ ...this.services, clock: this.clock }, viewer, null, { address: '', userAgent: null }, { device: null, setDevice: () => undefined, set: () => undefined, clear: () => undefined });
  }

  /** Somebody who sees what every participant of an operation sees. */
  participantOf(operationId: string): Viewer {
    return { accountId: '', agencyId: '', sessionId: null, tokens: new Set([token.participants(operationId)]) };
  }
}
