import compress from '@fastify/compress';
import Fastify, { type FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveClient } from './static-client';

describe('the built client', () => {
  let directory: string;
  let http: FastifyInstance;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'muster-client-'));
    writeFileSync(join(directory, 'index.html'), '<!doctype html><html lang="en"><body>Muster</body></html>');
    mkdirSync(join(directory, 'assets'));
    const script = join(directory, 'assets/main-b9f1.js');
    // Each says what it is: what the server had compressed itself would be something else.
    for (const [ending, text] of [['', 'plain '.repeat(1000)], ['.br', 'as brotli'], ['.gz', 'as gzip']]) writeFileSync(`${script}${ending}`, text ?? '');
    http = Fastify();
    await http.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] });
    await serveClient(http, directory);
  });
  afterAll(async () => {
    await http.close();
    rmSync(directory, { recursive: true });
  });
  const get = (url: string, accept = 'text/html') => http.inject({ url, headers: { accept } });

  it.each([
    ['/operations/o1/wall', true],
    ['/operations/o1/wall/?lang=fr', true],
    ['/operations/o1', false],
    ['/operations/o1/wallpaper', false],
    ['/agencies/wall', false],
  ])('sends %s as its one page; dark from the first paint: %s', async (url, isDark) => {
    const { statusCode, headers, payload } = await get(url);
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
    expect(payload).toContain('Muster');
    expect(payload.includes('<html class="dark" lang="en">')).toBe(isDark);
  });

  it.each([
    ['gzip, deflate, br', 'br', 'as brotli'],
    ['gzip', 'gzip', 'as gzip'],
    ['identity', undefined, 'plain '.repeat(1000)],
  ])('sends a script to who takes %s as it was compressed when it was built, for good', async (takes, encoding, text) => {
    const { statusCode, headers, payload } = await http.inject({ url: '/assets/main-b9f1.js', headers: { 'accept-encoding': takes } });
    expect([statusCode, headers['content-encoding'], payload]).toEqual([200, encoding, text]);
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers.vary).toMatch(/accept-encoding/i);
  });

  it('gives what is compressed no address of its own', async () => {
    expect((await get('/assets/main-b9f1.js.br', '*/*')).statusCode).toBe(404);
  });

  it('sends a program no page', async () => {
    expect((await get('/operations/o1/wall', 'application/json')).statusCode).toBe(404);
  });
});
