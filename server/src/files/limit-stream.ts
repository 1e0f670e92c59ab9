import type { FastifyRequest } from 'fastify';
import { HttpRefusedError } from '../platform/http-answer';

const lingerMilliseconds = 5000;
const silenceMilliseconds = 30_000;

const tooLarge = (rule: string, most: number): HttpRefusedError =>
  new HttpRefusedError(413, rule, 'content', `content: ${Math.floor(most / 1_048_576)} MB at most.`, { max: most });

/** Refuses what says beforehand that it is too large: nothing of it is read. */
export const refuseLargeUpload = (request: FastifyRequest, most: number, rule: string): void => {
  if (Number(request.headers['content-length'] ?? 0) <= most) return;
  // The answer arrives only while the line is open; whoever goes on sending is cut off.
  setTimeout(() => request.raw.destroy(), lingerMilliseconds).unref();
  throw tooLarge(rule, most);
};

const cutOff = (): HttpRefusedError => new HttpRefusedError(400, 'file.cut-off', 'content', 'content: the line broke before the end.');

/** The body of a request as it comes, up to a limit; ends with a refusal when it is too large, cut off or silent. */
export async function* limitedBody(request: FastifyRequest, most: number, rule: string): AsyncGenerator<Buffer> {
  const body = request.raw;
  const silence = setTimeout(() => body.destroy(), silenceMilliseconds);
  let size = 0;
  try {
    for await (const bytes of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      silence.refresh();
      size += bytes.length;
      if (size > most) break;
      yield bytes;
    }
  } catch {
    throw cutOff(); // whatever ended the stream, the file is not whole
  } finally {
    clearTimeout(silence);
  }
  if (size > most) {
    body.resume();
    setTimeout(() => body.destroy(), lingerMilliseconds).unref();
    throw tooLarge(rule, most);
  }
  const said = request.headers['content-length'];
  if (said !== undefined && Number(said) !== size) throw cutOff();
}
