import Fastify, { type FastifyInstance } from 'fastify';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveClient } from './static-client';

describe('the built client', () => {
  let directory: string;
  let http: FastifyInstance;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'muster-client-'));
    writeFileSync(join(directory, 'index.html'), '<!doctype html><html lang="en"><body>Muster</body></html>');
    http = Fastify();
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

  it('sends a program no page', async () => {
    expect((await get('/operations/o1/wall', 'application/json')).statusCode).toBe(404);
  });
});
