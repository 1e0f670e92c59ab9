import { fastify } from 'fastify';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { squeezeAnswers } from './squeezed-answers';

const long = JSON.stringify({ data: Array.from({ length: 400 }, (_, index) => ({ id: index, state: 'SUBMITTED' })) });

const answer = async (text: string, accepted?: string) => {
  const http = fastify();
  squeezeAnswers(http);
  http.post('/graphql', async (_request, reply) => reply.type('application/json; charset=utf-8').send(text));
  try {
    return await http.inject({ method: 'POST', url: '/graphql', headers: accepted === undefined ? {} : { 'accept-encoding': accepted } });
  } finally {
    await http.close();
  }
};

it.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
] as const)('sends a long answer compressed to who accepts %s', async (accepted, encoding, open) => {
  const { headers, rawPayload } = await answer(long, accepted);
  expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding', 'content-type': 'application/json; charset=utf-8' });
  expect(Number(headers['content-length'] ?? rawPayload.length)).toBe(rawPayload.length);
  expect(rawPayload.length).toBeLessThan(long.length / 5);
  expect(open(rawPayload).toString()).toBe(long);
});

it.each([
  ['who takes none', long, 'identity'],
  ['who does not say', long, undefined],
  ['anybody, when it is short', '{"data":{}}', 'br'],
])('sends an answer as it is to %s', async (_who, text, accepted) => {
  const { headers, payload } = await answer(text, accepted);
  expect([headers['content-encoding'], payload]).toEqual([undefined, text]);
});
