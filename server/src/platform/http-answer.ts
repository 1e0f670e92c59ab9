import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context } from './context';
import { notSignedIn, secondFactorNeeded } from './errors';
import { refusal, RefusedError } from './refusal';
import type { ContextOf } from './room';
import { holdsNothing } from './viewer';

/** A refusal that has an HTTP status of its own. */
export class HttpRefusedError extends RefusedError {
  constructor(
    readonly status: number,
    ...parameters: Parameters<typeof refusal>
  ) {
    super([refusal(...parameters)]);
  }
}

const statusOf: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FRESH: 403, SECOND_FACTOR_NEEDED: 403, NOT_FOUND: 404, BAD_USER_INPUT: 400, TOO_MANY_REQUESTS: 429, RATE_LIMITED: 429 };

/** Answers a plain HTTP request for a viewer; what is expected to go wrong is told as refusals, the rest is hidden. */
export const answering =
  (contextOf: ContextOf, work: (context: Context, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    void reply.header('cache-control', 'private, no-store');
    try {
      const context = await contextOf(request, reply);
      if (!context.viewer) throw notSignedIn();
      if (holdsNothing(context.viewer)) throw secondFactorNeeded();
      return await work(context, request, reply);
    } catch (error) {
      const { status, refusals } = refusalsOf(error);
      if (status === 500) request.log.error({ err: error }, 'a request failed');
      if (error instanceof GraphQLError && error.extensions.code === 'RATE_LIMITED') void reply.header('retry-after', String(error.extensions.seconds));
      return reply.code(status).type('application/json; charset=utf-8').send({ refusals });
    }
  };

const refusalsOf = (error: unknown): { status: number; refusals: unknown } => {
  if (error instanceof RefusedError) return { status: error instanceof HttpRefusedError ? error.status : 422, refusals: error.refusals };
  const code = error instanceof GraphQLError ? String(error.extensions.code) : '';
  const status = statusOf[code] ?? 500;
  const message = status === 500 ? 'Something went wrong here. Nothing was changed; try again.' : (error as Error).message;
  return { status, refusals: [refusal(status === 500 ? 'internal' : code.toLowerCase().replaceAll('_', '-'), null, message)] };
};

/** A browser's page of another site cannot set this header without asking first, and it is never allowed to. */
export const demandOwnClient = (request: FastifyRequest): void => {
  if (!request.headers['x-muster-client']) throw new HttpRefusedError(403, 'request.not-from-client', null, 'Send the header x-muster-client with every change.');
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The identifier in lower case; null for anything that is none. */
export const uuidOf = (text: unknown): string | null => {
  const value = typeof text === 'string' ? text.toLowerCase() : '';
  return uuid.test(value) ? value : null;
};

/** The name of a file that is sent, which stands percent-encoded in a header. */
export const fileNameOf = (request: FastifyRequest): string => {
  const header = request.headers['x-file-name'];
  try {
    return decodeURIComponent(typeof header === 'string' ? header : '');
  } catch {
    throw new HttpRefusedError(422, 'file.name-malformed', 'name', 'name: the header x-file-name is not percent-encoded.');
  }
};
