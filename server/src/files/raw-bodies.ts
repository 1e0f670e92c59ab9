import type { FastifyInstance } from 'fastify';

/** Leaves every body of a scope's routes as the stream that it is: nothing is gathered in memory. */
export const rawBodies = (scope: FastifyInstance): void => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
};
