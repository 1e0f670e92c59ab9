import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import { currentTokens, sessionsAlive } from './authentication';
import type { Clock } from './clock';
import type { DemonstrationLogin } from './demonstration-login';
import { DeniedAttempt, notSignedIn } from './errors';
import type { ReadCatalogue } from './reader/define-reads';
import { Reader } from './reader/reader';
import type { Secrets } from './secrets';
import type { Follow, Transaction } from './transaction';
import { changeAs, inTransaction } from './transaction';
import type { Viewer } from './viewer';

/** What the whole server shares. */
export interface Services {
  dataSource: DataSource;
  catalogue: ReadCatalogue;
  clock: Clock;
  secrets: Secrets;
  logger: Logger;
  dataDirectory: string;
  isDemonstration: boolean;
  /** Set by the starter once the demonstration is loaded; shown to whoever asks while it is on. */
  demonstrationLogins: readonly DemonstrationLogin[];
  publicUrl: string;
  /** What rooms do in the transaction of every change. */
  follow: Follow;
  /** Called once a change is committed, so that its events are numbered and delivered. */
  committed(): void;
}

/** How a request reaches the browser's session cookie. */
export interface SessionCookie {
  set(token: string, expiresAt: Date): void;
  clear(): void;
}

/** What may be known of where a request came from. */
export interface Origin {
  address: string;
  userAgent: string | null;
}

/** One request: who asks, and the only ways to read and to change. */
export class Context {
  private openChanges = 0;

  constructor(
    readonly services: Services,
    readonly viewer: Viewer | null,
    readonly requestId: string | null,
    readonly origin: Origin,
    readonly cookie: SessionCookie,
  ) {}

  get clock(): Clock {
    return this.services.clock;
  }

  get secrets(): Secrets {
    return this.services.secrets;
  }

  /** The viewer; an anonymous request ends here. */
  get signedIn(): Viewer {
    if (!this.viewer) throw notSignedIn();
    return this.viewer;
  }

  /** Reads by declared reads only, with this viewer's class. */
  get read(): Reader {
    return this.readAs(this.signedIn);
  }

  /** The same request with the rights as they stand now: its own change gave or took some, or it was long on its way. */
  async renewed(): Promise<Context> {
    const viewer = this.signedIn;
    const { dataSource } = this.services;
    if (viewer.sessionId && !(await sessionsAlive(dataSource, [viewer.sessionId], this.clock.now())).has(viewer.sessionId)) throw notSignedIn();
    const tokens = (await currentTokens(dataSource, [viewer.accountId])).get(viewer.accountId) ?? new Set<string>();
    return new Context(this.services, { ...viewer, tokens }, this.requestId, this.origin, this.cookie);
  }

  /** Reads for somebody who has just signed in, before the request has a viewer. */
  readAs(viewer: Viewer): Reader {
    return new Reader(this.services, viewer);
  }

  /** Reads what the viewer sees and a class besides: never more than either. */
  readThrough(lens: ReadonlySet<string>): Reader {
    return new Reader(this.services, this.signedIn, lens);
  }

  /** Makes one change: everything `verb` writes is committed together with its events. */
  async change<T>(verb: (tx: Transaction) => Promise<T>): Promise<T> {
    this.openChanges += 1;
    try {
      return await changeAs({ ...this.services, requestId: this.requestId }, this.signedIn, verb);
    } catch (error) {
      if (error instanceof DeniedAttempt) await this.recordDenial(error);
      throw error;
    } finally {
      this.openChanges -= 1;
    }
  }

  /** Works on accounts and sessions: the only place where credentials can be read. */
  atTheDoor<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return inTransaction(this.services.dataSource, 'muster_door', null, work);
  }

  /** Refuses an attempt, on the record: in a transaction of its own, once that of the change is undone. */
  async deny(action: string, subjectType: string, subjectId: string | null): Promise<never> {
    const denied = new DeniedAttempt(action, subjectType, subjectId);
    // Inside a change the record waits for its end: a second connection while the first is held starves the pool.
    if (this.openChanges === 0) await this.recordDenial(denied);
    throw denied;
  }

  private recordDenial({ action, subjectType, subjectId }: DeniedAttempt): Promise<unknown> {
    return inTransaction(this.services.dataSource, 'muster_app', this.signedIn, (manager) =>
      manager.query('/* recordDenial */ insert into denials (id, account_id, action, subject_type, subject_id, at, request_id) values ($1, $2, $3, $4, $5, $6, $7)', [
        this.clock.uuid(), this.signedIn.accountId, action, subjectType, subjectId, this.clock.now(), this.requestId,
      ]),
    );
  }
}
