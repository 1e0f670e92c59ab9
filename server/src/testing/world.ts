import 'reflect-metadata';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { Client } from 'pg';
import type { App, AppParts } from '../app';
import { createApp } from '../app';
import { checkpointFileIn } from '../platform/audit/checkpoint-file';
import { hashToken } from '../platform/authentication';
import { SimulatedClock } from '../platform/clock';
import { openDatabase } from '../platform/database';
import { deriveSecrets } from '../platform/secrets';
import { rooms } from '../rooms';
import type { TestDatabase } from './database';
import { createTestDatabase } from './database';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a GraphQL answer looks like to a test. */
export interface Answer {
  data: Record<string, never> | null;
  errors?: { message: string; extensions: { code: string }; path?: (string | number)[] }[];
}

/** Somebody in the world of a test, with a session of their own. */
export interface Somebody {
  id: string;
  agencyId: string;
  token: string;
  ask<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The whole answer, for tests of errors. */
  answer(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** A server on a database of its own, with agencies and people to try things as. */
export class World {
  private constructor(
    readonly app: App,
    readonly database: TestDatabase,
    readonly clock: SimulatedClock,
    readonly superuser: Client,
    private readonly closers: (() => Promise<void>)[],
  ) {}

  static async create(at = new Date('2026-06-10T12:00:00Z'), logger: Logger = pino({ level: process.env.TEST_LOG ?? 'silent' }), step = 0, over: Partial<AppParts> = {}): Promise<World> {
    const database = await createTestDatabase();
    const clock = new SimulatedClock(at, step);
    const dataDirectory = mkdtempSync(join(tmpdir(), 'muster-world-'));
    const superuser = new Client({ connectionString: database.superuserUrl });
    // Cut off, it fails whoever asks it next: not the whole run.
    superuser.on('error', () => undefined);
    await superuser.connect();
    const dataSource = await openDatabase(database.databaseUrl, rooms.flatMap((room) => [...room.entities]), 8);
    const app = await createApp({
      dataSource, databaseUrl: database.databaseUrl, clock, dataDirectory,
      secrets: deriveSecrets(Buffer.alloc(32, 7)),
      logger,
      isDemonstration: false,
      publicUrl: 'http://127.0.0.1',
      trustProxy: false,
      clientDirectory: process.env.MUSTER_CLIENT_DIR,
      documents: null, // tests write their own
      rates: null, // and ask on a clock that stands still
      checkpointFile: checkpointFileIn(dataDirectory),
      ...over,
    });
    return new World(app, database, clock, superuser, [
      () => app.stop(),
      () => dataSource.destroy(),
      () => superuser.end(),
      () => database.drop(),
      async () => rmSync(dataDirectory, { recursive: true, force: true }),
    ]);
  }

  async close(): Promise<void> {
    for (const close of this.closers) await close();
  }

  async agency(country: string, kind = 'CUSTOMS', name = `Agency of ${country}`): Promise<string> {
    const id = this.clock.uuid();
    await this.superuser.query(
      `insert into agencies (id, name, short_name, kind, country, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [id, name, `${country} ${kind}`, kind, country, this.clock.now()],
    );
    return id;
  }

  /** Somebody of an agency, signed in. A lead answers for the agency. */
  async person(agencyId: string, options: { lead?: boolean; administrator?: boolean; name?: string } = {}): Promise<Somebody> {
    const id = this.clock.uuid();
    const now = this.clock.now();
    await this.superuser.query('insert into people (id, agency_id, name, created_at) values ($1, $2, $3, $4)', [id, agencyId, options.name ?? 'Somebody', now]);
    await this.superuser.query(
      `insert into accounts (id, agency_id, email, is_administrator, agency_role, state, created_at) values ($1, $2, $3, $4, $5, 'ACTIVE', $6)`,
      [id, agencyId, `${id}@example.test`, options.administrator ?? false, options.lead ? 'LEAD' : 'MEMBER', now],
    );
    const token = await this.sessionFor(id);
    const answer = (query: string, variables: Record<string, unknown> = {}) => this.post(query, variables, token);
    return { id, agencyId, token, answer, ask: async <T>(query: string, variables: Record<string, unknown> = {}) => dataOf<T>(await answer(query, variables)) };
  }

  /** A session for an account that is there already: as if they had just proved who they are, whenever that is asked. */
  async sessionFor(accountId: string): Promise<string> {
    const token = this.clock.bytes(24).toString('base64url');
    const now = this.clock.now();
    await this.superuser.query(
      `insert into sessions (id, account_id, kind, token_hash, created_at, last_seen_at, expires_at, fresh_at) values ($1, $2, 'TOKEN', $3, $4, $4, $5, $5)`,
      [this.clock.uuid(), accountId, hashToken(token), now, new Date(now.getTime() + 365 * 86_400_000)],
    );
    return token;
  }

  /** A request without a session, or with any token at all. */
  async post(query: string, variables: Record<string, unknown> = {}, token?: string): Promise<Answer> {
    const response = await this.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      payload: { query, variables },
    });
    return response.json<Answer>();
  }

  /** The address of the server, once it listens. */
  async listen(): Promise<string> {
    return this.app.http.listen({ port: 0, host: '127.0.0.1' });
  }

  /** An operation that is active: `coordinator` leads it, the others' agencies take part. */
  async activeOperation(coordinator: Somebody, approver: Somebody, participants: readonly Somebody[] = [], over: Record<string, unknown> = {}): Promise<string> {
    const created = await coordinator.ask<{ createOperation: { id: string } }>(
      `mutation ($input: OperationPlanInput!) { createOperation(input: $input) { ... on Operation { id } ... on Refused { refusals { rule field } } } }`,
      { input: planInput(over) },
    );
    const operationId = created.createOperation.id;
    await this.superuser.query(
      `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1, $2, $3, $4, 'COORDINATOR', array['o.' || $1::uuid])`,
      [operationId, this.clock.uuid(), approver.id, approver.agencyId],
    );
    for (const [who, action] of [[coordinator, 'propose'], [approver, 'approve'], [coordinator, 'prepare']] as const) await this.step(who, operationId, action);
    for (const participant of participants) {
      await coordinator.ask('mutation ($o: ID!, $a: ID!) { inviteAgency(operationId: $o, agencyId: $a) { ... on Participation { id } ... on Refused { refusals { rule } } } }', { o: operationId, a: participant.agencyId });
      await participant.ask('mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { ... on Participation { id state } ... on Refused { refusals { rule } } } }', { input: { operationId, accept: true } });
    }
    await this.step(coordinator, operationId, 'activate');
    return operationId;
  }

  async step(who: Somebody, id: string, action: string): Promise<void> {
    const { stepOperation } = await who.ask<{ stepOperation: { state?: string; refusals?: { rule: string }[] } }>(
      'mutation ($id: ID!, $action: OperationAction!, $reason: String) { stepOperation(id: $id, action: $action, reason: $reason) { ... on Operation { state } ... on Refused { refusals { rule } } } }',
      // Nobody is ready in a world that has just been made.
      { id, action, reason: action === 'activate' ? 'The others follow.' : null },
    );
    if (stepOperation.refusals) throw new Error(`${action} was refused: ${stepOperation.refusals.map(({ rule }) => rule).join()}`);
  }
}

const dataOf = <T>(answer: Answer): T => {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data as unknown as T;
};

/** A plan that every rule accepts. */
export const planInput = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  code: 'DEM-T', name: 'Operation Demeter T', kind: 'IN_TIME', objectives: 'Find illegal shipments of waste.', language: 'en', wasteStreams: ['E_WASTE'],
  codes: [], regions: [], routes: [], reportForm: 'SHORT', startsOn: '2026-06-01', endsOn: '2026-07-15', isExercise: false, ...over,
});

/** A short report that every rule accepts. */
export const reportBody = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  detectedAt: '2026-06-09T08:30:00Z', zone: 'Europe/Amsterdam', country: 'NL', place: 'Rotterdam', locode: 'NLRTM', latitude: '51.95', longitude: '4.14',
  direction: 'EXPORT', transportMode: 'SEA', containerNumbers: ['CSQU3054383'], declaredDescription: 'Used household goods', foundDescription: 'Broken television sets',
  items: [{ wasteStream: 'E_WASTE', quantities: [{ amount: '12500', unit: 'KILOGRAM', basis: 'WEIGHED' }, { amount: '310', unit: 'PIECE', basis: 'ESTIMATED' }] }],
  detectionMethod: 'SCANNER', outcome: 'DETAINED', ...over,
});
