import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import type { AgencyBody } from '../agencies/agencies.room';
import { defaultFactorRules } from '../agencies/factors/default-factor-rules';
import { makePasswordsCheap } from '../testing/cheap-passwords';
import { AuditKeys } from '../platform/audit/audit-keys';
import { checkpointFileIn } from '../platform/audit/checkpoint-file';
import { verifyTrail } from '../platform/audit/verify-trail';
import { KeyRing } from '../platform/key-ring';
import type { Secrets } from '../platform/secrets';
import { BrowserSession } from '../testing/browser-session';
import { World } from '../testing/world';
import { run } from './administrator.program';
import { inviteAdministrator } from './invite-administrator';

const root = resolve(__dirname, '../../..');
const accept = 'mutation ($token: String!) { acceptInvitation(token: $token, password: "grues du port au matin", language: "fr") { __typename ... on Session { id isAdministrator isLead mustAddFactor } ... on Refused { refusals { rule } } } }';
const offer = 'query ($token: String!) { invitation(token: $token) { agency email name } }';
const agency = { name: 'Green Customs Secretariat', shortName: 'GCS', nameLanguage: 'en', kind: 'INTERNATIONAL_ORGANISATION' as const, region: 'The world', languages: ['en'] };

interface Accepted {
  acceptInvitation: { id: string };
}

describe('the first administrator of a server without demonstration', () => {
  let world: World;
  let folder: string;
  let secrets: Secrets;

  beforeAll(async () => {
    makePasswordsCheap();
    folder = mkdtempSync(join(tmpdir(), 'muster-first-'));
    secrets = KeyRing.at(folder).secrets;
    world = await World.create(new Date(), undefined, undefined, { secrets, checkpointFile: checkpointFileIn(folder) });
    await defaultFactorRules(world.app.services, true);
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs `pnpm muster administrator` on the world's database to its end. */
  const muster = (words: readonly string[], env: Record<string, string> = {}): Promise<{ said: string; code: number | null; token: string }> =>
    new Promise((done, fail) => {
      const child = spawn(process.execPath, ['scripts/muster.mjs', 'administrator', ...words], {
        cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: process.env.PATH ?? '', DATABASE_URL: world.database.databaseUrl, DATABASE_MIGRATION_URL: world.database.migrationUrl, MUSTER_DATA_DIR: folder, MUSTER_PUBLIC_URL: 'https://muster.example.org', ...env },
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
      child.once('error', fail);
      child.once('close', (code) => done({ said: said.trim(), code, token: /^https:\/\/muster\.example\.org\/invitation#([\w-]{43})$/m.exec(said)?.[1] ?? '' }));
    });
  const invite = async (email: string, of: AgencyBody = agency): Promise<string> => {
    const { link } = await inviteAdministrator({ ...world.app.services, isSending: false }, { email, name: 'Ama Owusu', language: 'en', agency: of });
    return link.split('#')[1] ?? '';
  };
  const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => (await world.superuser.query<Record<string, unknown>>(sql, values)).rows;
  const tokensOf = async (id: string): Promise<unknown> => (await rows('select muster.class_of($1) as tokens', [id]))[0]?.tokens;
  const code = async (who: BrowserSession, query: string) => (await who.answer(query)).errors?.[0]?.extensions.code;

  it('is nobody until a program beside the server invites one, by a link that works once', async () => {
    expect(await rows('select from accounts')).toEqual([]);
    const { said, code: ended, token } = await muster([
      'invite', '--email', 'Ama@green.example', '--name', 'Ama Owusu', '--agency', agency.name, '--short', 'GCS', '--kind', agency.kind, '--region', agency.region,
    ]);
    expect([ended, said]).toEqual([0, expect.stringMatching(/^Ama Owusu is invited to administer the platform and to answer for Green Customs Secretariat\. The link works once, until \S+Z:\nhttps:\S+$/)]);
    expect(await rows('select recipient from mails')).toEqual([]);
    const browser = new BrowserSession(world.app);
    expect(await browser.ask(offer, { token })).toEqual({ invitation: { agency: agency.name, email: 'ama@green.example', name: 'Ama Owusu' } });
    const { acceptInvitation: account } = await browser.ask<Accepted>(accept, { token });
    expect(account).toEqual({ __typename: 'Session', id: account.id, isAdministrator: true, isLead: true, mustAddFactor: true });
    expect(await new BrowserSession(world.app).ask(accept, { token })).toEqual({ acceptInvitation: { __typename: 'Refused', refusals: [{ rule: 'invitation.closed' }] } });

    expect(await tokensOf(account.id)).toEqual([`u.${account.id}`]);
    for (const query of ['{ accounts { items { id } } }', '{ agencies { items { id } } }', '{ secondFactorRules { id } }', '{ operations { items { id } } }']) expect(await code(browser, query)).toBe('SECOND_FACTOR_NEEDED');
    const { beginTotp } = await browser.ask<{ beginTotp: { secret: string } }>('mutation { beginTotp { secret } }');
    await browser.ask('mutation ($code: String!) { confirmTotp(code: $code) { __typename } }', { code: TOTP.generate({ secret: Secret.fromBase32(beginTotp.secret), timestamp: world.clock.now().getTime() }) });
    expect(await tokensOf(account.id)).toEqual(expect.arrayContaining(['admin', 'any', `u.${account.id}`]));
    expect(await browser.ask('{ accounts { items { email } } }')).toEqual({ accounts: { items: [{ email: 'ama@green.example' }] } });
    expect(await browser.ask('{ accountInvitations { items { email state invitedBy { id } } } }')).toEqual({ accountInvitations: { items: [{ email: 'ama@green.example', state: 'ACCEPTED', invitedBy: null }] } });
  });

  it('leaves a whole trail in which nobody is named as the one who invited', async () => {
    const kinds = `'AgencyCreated', 'AdministratorInvited', 'SecondFactorDefaultSet'`;
    const records = await rows(`select action, actor_account_id as actor, rule, count(*)::int as n from audit_records where action in (${kinds}) group by 1, 2, 3 order by 1`);
    const by = { actor: null, rule: 'muster administrator invite', n: 1 };
    expect(records).toEqual([{ action: 'AdministratorInvited', ...by }, { action: 'AgencyCreated', ...by }, { action: 'SecondFactorDefaultSet', actor: null, rule: 'MUSTER_SECOND_FACTOR', n: 3 }]);
    const { faults, checkpoints } = await verifyTrail({ databaseUrl: world.database.migrationUrl, keys: [new AuditKeys(secrets)], files: [checkpointFileIn(folder)] });
    expect(faults).toEqual([]);
    expect(checkpoints).toBeGreaterThan(0);
  });

  it('finds the agency by its name, replaces the link before, and mails it where a relay is set', async () => {
    const first = await invite('kofi@green.example');
    const { token, said } = await muster(['invite', '--email', 'kofi@green.example', '--name', 'Kofi', '--agency', 'green customs SECRETARIAT'], { MUSTER_SMTP_URL: 'smtp://127.0.0.1:9', MUSTER_MAIL_FROM: 'muster@example.org' });
    expect(said).toMatch(/mailed to kofi@green\.example too/);
    expect(await rows('select recipient, kind from mails')).toEqual([{ recipient: 'kofi@green.example', kind: 'INVITATION' }]);
    expect(await rows('select name from agencies')).toEqual([{ name: agency.name }]);
    const browser = new BrowserSession(world.app);
    expect(await browser.ask(offer, { token: first })).toEqual({ invitation: null });
    expect(await browser.ask(offer, { token })).toMatchObject({ invitation: { email: 'kofi@green.example' } });
    world.clock.advance(3_660_000);
    expect(await browser.ask(offer, { token })).toEqual({ invitation: null });
  });

  it('is refused in one sentence, and nothing is left behind, where somebody has the address or the agency is not described', async () => {
    const before = await rows('select id from account_invitations');
    await expect(invite('ama@green.example')).rejects.toThrow('email: there is an account with this address already.');
    const unknown = { ...agency, name: 'Nobody knows', shortName: '', country: 'XX' };
    await expect(invite('esi@green.example', unknown)).rejects.toThrow(/^country: there is no such country in ISO 3166-1\.; shortName/);
    await expect(run(['invite', '--email', 'esi@green.example', '--name', 'Esi', '--agency', agency.name, '--password', 'x'])).rejects.toThrow(/^Say administrator invite --email/);
    expect(await rows('select id from account_invitations')).toEqual(before);
    expect(await rows(`select from agencies where name = 'Nobody knows'`)).toEqual([]);
  });

  it('is made by nobody who is signed in, whatever a verb forgets', async () => {
    const lead = await world.person(await world.agency('SN'), { lead: true });
    await expect(
      world.superuser.query(
        `insert into account_invitations (id, token_hash, agency_id, email, name, agency_role, invited_by, is_administrator, created_at, expires_at) values ($1, 'x', $2, 'x@example.test', 'X', 'LEAD', $3, true, now(), now())`,
        [world.clock.uuid(), lead.agencyId, lead.id],
      ),
    ).rejects.toMatchObject({ code: '23514', constraint: 'account_invitations_administrators' });
  });

  it('is demanded a second factor of until an administrator decides otherwise, and no start undoes that', async () => {
    const required = async () => (await rows('select role from second_factor_rules where is_required order by role')).map(({ role }) => role);
    expect(await required()).toEqual(['ADMINISTRATOR', 'COORDINATOR', 'LEAD']);
    await world.superuser.query(`update second_factor_rules set is_required = (role = 'OFFICER'), changed_at = now() where role in ('LEAD', 'OFFICER')`);
    await defaultFactorRules(world.app.services, true);
    expect(await required()).toEqual(['ADMINISTRATOR', 'COORDINATOR', 'OFFICER']);
    await defaultFactorRules(world.app.services, false);
    expect(await required()).toEqual(['OFFICER']);
  });

  it('would hold the platform at once with the default left out', async () => {
    const { acceptInvitation: account } = await new BrowserSession(world.app).ask<Accepted>(accept, { token: await invite('yaw@green.example') });
    expect(account).toMatchObject({ mustAddFactor: false });
    expect(await tokensOf(account.id)).toContain('admin');
  });
});
