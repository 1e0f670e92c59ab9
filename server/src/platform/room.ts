import type { FastifyInstance } from 'fastify';
import type { DocumentNode } from 'graphql';
import type { NonEmptyArray } from 'type-graphql';
import type { Context, Services } from './context';
import type { EventDraft } from './events';
import type { Job } from './jobs/job-queue';
import type { RootRead, TypeReads } from './reader/define-reads';
import type { SealedColumn } from './reseal';
import type { Transaction } from './transaction';

/** What a room offers to the server that is made of rooms. */
export interface Room {
  name: string;
  reads: readonly TypeReads[];
  /** Root fields that the compiled reader answers. */
  roots?: readonly RootRead[];
  resolvers: NonEmptyArray<Function> | readonly [];
  entities: readonly Function[];
  /** Root fields that answer without a session; every other one demands a viewer. */
  publicFields?: readonly string[];
  /** Root fields that answer to an account which lacks the second factor that it must have. */
  factorFields?: readonly string[];
  /** What it keeps sealed, so that a new root reaches it. */
  sealed?: readonly SealedColumn[];
  /** What it does in the transaction of every change, whichever room's verb made it: a later room keeps up with earlier ones here. */
  follow?: (services: Services, tx: Transaction, events: readonly EventDraft[]) => Promise<void>;
  /** What it does once a change that asked for it is committed, by the job's name. */
  jobs?: Readonly<Record<string, (services: Services, data: Job['data']) => Promise<void>>>;
  /** What it does twice a minute on every server: what has become due by the clock, done once however many servers look. */
  steady?: (services: Services) => Promise<void>;
  /** HTTP routes beside GraphQL, such as files. */
  routes?: (app: FastifyInstance, services: Services, contextOf: ContextOf, ask: Ask) => void;
}

/** Answers a document for the viewer of a context, as the GraphQL door does: for what leaves the platform in another form. Throws what it would have told as errors. */
export type Ask = (context: Context, document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Authenticates a plain HTTP request as GraphQL's are. */
export type ContextOf = (request: import('fastify').FastifyRequest, reply: import('fastify').FastifyReply) => Promise<Context>;
