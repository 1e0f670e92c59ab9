import { pino } from 'pino';
import type { App, AppParts } from '../app';
import { createApp } from '../app';
import { checkpointFileIn } from '../platform/audit/checkpoint-file';
import { openDatabase } from '../platform/database';
import { requestLimits } from '../platform/limits';
import { deriveSecrets } from '../platform/secrets';
import { rooms } from '../rooms';
import { LiveClient, type LiveStream } from './live-client';
import { reportBody, type Somebody, World } from './world';

const reportMutation = `mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) {
  ... on Seizure { id } ... on Refused { refusals { rule field } } } }`;

const stepMutation = `mutation ($operationId: ID!, $id: ID!, $version: Int!, $action: ReportAction!) {
  stepSeizure(operationId: $operationId, id: $id, version: $version, action: $action) { ... on Seizure { id } ... on Refused { refusals { rule } } } }`;

/** A listening server with one active operation: Belgium leads, the Netherlands and Poland take part, France does not. */
export class LiveStage {
  private readonly clients: LiveClient[] = [];
  private readonly others: (() => Promise<void>)[] = [];

  private constructor(
    readonly world: World,
    readonly address: string,
    readonly operationId: string,
    readonly coordinator: Somebody,
    readonly dutch: Somebody,
    readonly polish: Somebody,
    readonly stranger: Somebody,
  ) {}

  static async create(over: Partial<AppParts> = {}): Promise<LiveStage> {
    // One session stands for many readers here, and a test closes its sockets at its end.
    Object.assign(requestLimits, { socketsPerSession: 500 });
    const world = await World.create(undefined, undefined, 0, over);
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId, {});
    const dutch = await world.person(await world.agency('NL'), { lead: true });
    const polish = await world.person(await world.agency('PL'), { lead: true });
    const stranger = await world.person(await world.agency('FR'), { lead: true });
    const operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
    return new LiveStage(world, await world.listen(), operationId, coordinator, dutch, polish, stranger);
  }

  async close(): Promise<void> {
    for (const client of this.clients) client.socket.terminate();
    for (const stop of this.others) await stop();
    await this.world.close();
  }

  async connect(who: Somebody, address = this.address): Promise<LiveClient> {
    const client = await LiveClient.connect(address, who.token);
    this.clients.push(client);
    return client;
  }

  /** Somebody's live stream of the operation, caught up. */
  async watch(who: Somebody, after: string | null = null, address = this.address): Promise<{ client: LiveClient; stream: LiveStream }> {
    const client = await this.connect(who, address);
    const stream = client.live(this.operationId, after);
    if (after === null) await stream.untilCaughtUp();
    return { client, stream };
  }

  /** Somebody of another agency, who takes part if `isIn`. */
  async newcomer(isIn = true): Promise<Somebody> {
    const who = await this.world.person(await this.world.agency('DE'), { lead: true });
    if (isIn) await this.join(who);
    return who;
  }

  /** Makes somebody's agency a participant, and them its officer. */
  async join(who: Somebody): Promise<void> {
    const { clock, superuser } = this.world;
    await superuser.query(
      `with joined as (insert into participations (operation_id, id, agency_id, state, invited_at, audience)
         values ($1::uuid, $2, $3, 'ACCEPTED', now(), array['o.' || $1::uuid]))
       insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1, $4, $5, $3, 'OFFICER', array['o.' || $1::uuid])`,
      [this.operationId, clock.uuid(), who.agencyId, clock.uuid(), who.id],
    );
  }

  /** A report that every rule accepts, as a request. */
  reportRequest(submit = true): { query: string; variables: Record<string, unknown>; id: string } {
    const id = this.world.clock.uuid();
    return { id, query: reportMutation, variables: { input: { id, operationId: this.operationId, submit, body: reportBody() } } };
  }

  async report(who: Somebody, submit = true): Promise<string> {
    const { id, query, variables } = this.reportRequest(submit);
    const { reportSeizure } = await who.ask<{ reportSeizure: { id?: string } }>(query, variables);
    if (reportSeizure.id !== id) throw new Error(JSON.stringify(reportSeizure));
    return id;
  }

  async submit(who: Somebody, id: string): Promise<void> {
    await who.ask(stepMutation, { operationId: this.operationId, id, version: 1, action: 'submit' });
  }

  /** Writes events straight into the log, many at once: what they are about does not matter. */
  async flood(count: number, audience = [`o.${this.operationId}`]): Promise<void> {
    await this.world.superuser.query(
      `insert into events (operation_id, id, kind, subject_type, subject_id, at, audience, arguments)
       select $1, gen_random_uuid(), 'Flooded', 'Operation', $1, now(), $2, jsonb_build_object('n', n) from generate_series(1, $3::int) n`,
      [this.operationId, audience, count],
    );
    this.world.app.services.committed();
  }

  /** A second server on the same database, with the same secret. */
  async secondServer(over: Partial<AppParts> = {}): Promise<{ app: App; address: string }> {
    const { databaseUrl } = this.world.database;
    const dataSource = await openDatabase(databaseUrl, rooms.flatMap((room) => [...room.entities]), 4);
    const app = await createApp({
      dataSource, databaseUrl, clock: this.world.clock,
      dataDirectory: this.world.app.services.dataDirectory,
      secrets: deriveSecrets(Buffer.alloc(32, 7)),
      logger: pino({ level: process.env.TEST_LOG ?? 'silent' }),
      isDemonstration: false, publicUrl: 'http://127.0.0.1', trustProxy: false, clientDirectory: undefined, documents: null, rates: null,
      checkpointFile: checkpointFileIn(this.world.app.services.dataDirectory),
      ...over,
    });
    this.others.push(async () => {
      await app.stop();
      await dataSource.destroy();
    });
    return { app, address: await app.http.listen({ port: 0, host: '127.0.0.1' }) };
  }
}
