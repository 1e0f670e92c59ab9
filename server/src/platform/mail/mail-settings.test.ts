import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailSettings } from './mail-settings';

const mailFrom = 'muster@example.org';

describe('the relay that is named', () => {
  it.each([
    ['smtps://user:p%40ss@relay.example', { host: 'relay.example', port: 465, isTls: true, demandsTls: false, user: 'user', password: 'p@ss' }],
    ['smtp://relay.example', { host: 'relay.example', port: 587, isTls: false, demandsTls: true, user: undefined }],
    ['smtp://relay.example:25', { port: 25, demandsTls: true }],
    ['smtp://localhost:2525', { port: 2525, demandsTls: false }],
    ['smtp://[::1]:2525', { host: '::1', demandsTls: false }],
  ])('is read from %s: without TLS only on this very machine', (url, expected) => {
    expect(mailSettings({ smtp: { url }, mailFrom })).toMatchObject({ ...expected, from: mailFrom });
  });

  it('can stand in a file, which is named where it cannot be read and never said back', () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-mail-'));
    const file = join(folder, 'smtp');
    expect(() => mailSettings({ smtp: { file }, mailFrom })).toThrow(`cannot be read from ${file}`);
    writeFileSync(file, 'smtps://user:hunter2@relay.example\n');
    expect(mailSettings({ smtp: { file }, mailFrom })).toMatchObject({ host: 'relay.example', password: 'hunter2' });
    writeFileSync(file, 'user:hunter2@relay.example');
    expect(() => mailSettings({ smtp: { file }, mailFrom })).toThrow(/^The address of the SMTP relay must be of the form smtps:\/\/user:password@host:port\.$/);
    rmSync(folder, { recursive: true });
  });

  it('is none where none is named', () => {
    expect(mailSettings({ smtp: undefined, mailFrom: undefined })).toBeNull();
  });
});
