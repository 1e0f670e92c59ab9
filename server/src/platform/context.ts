import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import { currentTokens, isFresh, sessionsAlive } from './authentication';
import type { AuditLanes } from './audit/audit-lanes';
import { trailOf } from './audit/audit-trail';
import type { Sight } from './audit/sight';
import type { Clock } from './clock';
import type { DemonstrationLogin } from './demonstration-login';
import type { RateLimiter } from './rate-limits';
import { DeniedAttempt, notFresh, notSignedIn } from './errors';
import type { Jobs } from './jobs/job-queue';
import type { IdentityProvider } from './identity-providers';
import type { ReadCatalogue } from './reader/define-reads';
import type { AskAs } from './reader/reader';
import { Reader } from './reader/reader';
import type { SeenRed } from './reader/sights';
import { recordSights } from './reader/sights';
import type { Secrets } from './secrets';
import type { AuditedSource, Follow, Transaction } from './transaction';
import { auditedTransaction, changeAs } from './transaction';
import type { Translator } from './translator';
import type { Viewer } from './viewer';
import { tokensInView } from './viewer';

/** What queues a mail needs to know of who sends it. */
export interface Outbox {
  /** Whether mails leave at all; else administrators hand their links on. */
  readonly isSending: boolean;
  /** Called once a mail is committed. */
  wake(): void;
  idle(): Promise<void>;
}

/** What the whole server shares. */
export interface Services {
  dataSource: DataSource;
  catalogue: ReadCatalogue;
  clock: Clock;
  secrets: Secrets;
  logger: Logger;
  dataDirectory: string;
  rates: RateLimiter;
  isDemonstration: boolean;
  /** Set by the starter once the demonstration is loaded; shown to whoever asks while it is on. */
  demonstrationLogins: readonly DemonstrationLogin[];
  publicUrl: string;
  /** The lanes of the trail that this process writes, and who is told once one moved. */
  audit: { lanes: AuditLanes; committed(): void };
  mail: Outbox;
  /** Work that is done after the change that asks for it. */
  jobs: Jobs;
  /** The services that pushes may go to, as `host` or `host:port`. */
  pushHosts: readonly string[];
  /** What suggests translations; null where no service was named. */
  translator: Translator | null;
  /** Providers by which agencies sign their own people in. */
  identityProviders: readonly IdentityProvider[];
  /** What rooms do in the transaction of every change. */
  follow: Follow;
  /** Called once a change is committed, so that its events are numbered and delivered. */
  committed(): void;
}

/** How a request reaches the browser's cookies. */
export interface SessionCookie {
  /** What the browser was given at an earlier sign-in, so that it is known again. */
  device: string | null;
  setDevice(token: string, expiresAt: Date): void;
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
  /** The policies that were asked since the last change, and said yes. */
  private readonly rules: string[] = [];

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
    const tokens = tokensInView(viewer, (await currentTokens(dataSource, [viewer.accountId])).get(viewer.accountId) ?? new Set<string>());
    return new Context(this.services, { ...viewer, tokens }, this.requestId, this.origin, this.cookie);
  }

  /**
   * Ends a request whose holder has not proved who they are within five minutes; the client asks them and sends it again.
   * What the server does by itself has no session and goes on.
   * @example await context.demandFresh(); // first line of a verb that gives or takes rights
   */
  async demandFresh(): Promise<void> {
    const { sessionId } = this.signedIn;
    if (sessionId && !(await isFresh(this.services.dataSource, sessionId, this.clock.now()))) throw notFresh();
  }

  /** Reads for somebody who has just signed in, before the request has a viewer; `askAs` is how the database is asked, and `told` whom derived values are worked out for. */
  readAs(viewer: Viewer, askAs: AskAs | null = null, told: Viewer = viewer): Reader {
    return new Reader(this.services, viewer, (seen) => this.sawRed(seen), null, askAs, told);
  }

  /** Reads what the viewer sees and a class besides: never more than either. */
  readThrough(lens: ReadonlySet<string>): Reader {
    return new Reader(this.services, this.signedIn, (seen) => this.sawRed(seen), lens);
  }

  /** What is RED was seen: on record before it is told. */
  sawRed(seen: readonly SeenRed[]): Promise<void> {
    return this.change((tx) => recordSights(tx, seen, 'Reading'));
  }

  /** Makes one change: everything `verb` writes is committed together with its events. */
  async change<T>(verb: (tx: Transaction) => Promise<T>): Promise<T> {
    this.openChanges += 1;
    try {
      return await changeAs({ ...this.services, ...this.audited }, this.signedIn, verb);
    } catch (error) {
      if (error instanceof DeniedAttempt) await this.recordDenial(error);
      throw error;
    } finally {
      this.openChanges -= 1;
      this.takeRules();
    }
  }

  /** Works on accounts and sessions: the only place where credentials can be read. What is to be on record, `trailOf` takes. */
  atTheDoor<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return auditedTransaction(this.audited, 'muster_door', this.viewer, work);
  }

  /** Puts a sight of RED or nominal data on record, before its content is told; within a change, `tx.recordSight` does. */
  recordSight(sight: Sight): Promise<void> {
    return this.change(async (tx) => tx.recordSight(sight));
  }

  /** A policy said yes: the record of what follows names it. */
  allowed(rule: string): void {
    if (!this.rules.includes(rule)) this.rules.push(rule);
  }

  /** Refuses an attempt, on the record: in a transaction of its own, once that of the change is undone. */
  async deny(action: string, subjectType: string, subjectId: string | null): Promise<never> {
    const denied = new DeniedAttempt(action, subjectType, subjectId);
    // Inside a change the record waits for its end: a second connection while the first is held starves the pool.
    if (this.openChanges === 0) await this.recordDenial(denied);
    throw denied;
  }

  private takeRules(): string[] {
    return this.rules.splice(0);
  }

  private get audited(): AuditedSource {
    const { dataSource, audit } = this.services;
    return { dataSource, audit, requestId: this.requestId, address: this.origin.address, rules: () => this.takeRules() };
  }

  private recordDenial({ action, subjectType, subjectId }: DeniedAttempt): Promise<unknown> {
    const row = { id: this.clock.uuid(), account_id: this.signedIn.accountId, action, subject_type: subjectType, subject_id: subjectId, at: this.clock.now(), request_id: this.requestId };
    return auditedTransaction({ ...this.audited, rules: () => [] }, 'muster_app', this.signedIn, async (manager) => {
      await manager.query(
        '/* recordDenial */ insert into denials (id, account_id, action, subject_type, subject_id, at, request_id) values ($1, $2, $3, $4, $5, $6, $7)',
        Object.values(row),
      );
      trailOf(manager).note({ action, at: row.at, subjectType, subjectId, decision: 'DENY', rule: action, evidence: { table: 'denials', row } });
    });
  }
}
