import type { FastifyInstance } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below so many characters an answer goes in one or two packets as it is. */
const worthwhile = 2_048;

const squeezes = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  gzip: (text: string) => promisify(gzip)(text, { level: 5 }),
} as const;

/** What the asker takes, the smaller first; undefined for one who takes neither. */
const encodingOf = (accepted: string | undefined): keyof typeof squeezes | undefined => {
  const taken = (accepted ?? '').split(',').filter((each) => !/;\s*q=0(\.0+)?\s*$/.test(each)).map((each) => each.split(';')[0]?.trim().toLowerCase());
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : undefined;
};

/**
 * Sends long answers compressed to those who take them so: a list is a tenth of its text, and the line from a quay is slow. Off the main thread.
 * A foreign page cannot measure what it has somebody ask, since nobody is asked anything without a header that only our own pages may set.
 */
export const squeezeAnswers = (scope: FastifyInstance): void => {
  scope.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < worthwhile || reply.hasHeader('content-encoding')) return payload;
    void reply.header('vary', 'accept-encoding');
    const encoding = encodingOf(request.headers['accept-encoding']);
    if (!encoding) return payload;
    void reply.header('content-encoding', encoding).removeHeader('content-length');
    return squeezes[encoding](payload);
  });
};
