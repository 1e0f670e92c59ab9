import { smtpTransport } from '../platform/mail/mail-transport';
import { makePasswordsCheap } from '../testing/cheap-passwords';
import { SmtpRelay } from '../testing/smtp-relay';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';
import { checkPassword, hashPassword } from './password';
import { PasswordResets } from './request-password-reset';

const request = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
const reset = 'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { ... on PasswordReset { email } ... on Refused { refusals { rule field } } } }';
const offer = 'query ($token: String!) { passwordReset(token: $token) { email } }';
const newPassword = 'rotkehlchen-im-dock-9';

describe('a forgotten password', () => {
  let world: World;
  let relay: SmtpRelay;
  let amina: Somebody;
  const email = 'amina@douanes.example';

  beforeAll(async () => {
    makePasswordsCheap();
    relay = await SmtpRelay.start();
    world = await World.create(undefined, undefined, undefined, {
      mailTransport: smtpTransport({ host: '127.0.0.1', port: relay.port, isTls: false, demandsTls: false, user: undefined, password: undefined, from: 'muster@example.test' }),
    });
    amina = await world.person(await world.agency('SN'));
    await world.superuser.query(`update accounts set email = $2, password_hash = $3, language = 'fr' where id = $1`, [amina.id, email, await hashPassword('grues du port au matin')]);
  });
  afterAll(async () => {
    await world.close();
    await relay.stop();
  });
  beforeEach(() => world.clock.advance(2 * 3_600_000));

  const ask = async (address: string): Promise<void> => {
    expect(await world.post(request, { email: address })).toEqual({ data: { requestPasswordReset: true } });
    await PasswordResets.of(world.app.services).idle();
    await world.app.services.mail.idle();
  };
  const mailed = (): number => relay.taken.filter(({ text }) => text.includes('/new-password#')).length;
  const linkFor = async (): Promise<string> => {
    const before = mailed();
    await ask(email);
    const links = async (): Promise<string[]> => {
      await relay.mailTo(email, relay.taken.filter(({ recipients }) => recipients.includes(email)).length || 1);
      return relay.taken.flatMap(({ text }) => /\/new-password#([\w-]{43})/.exec(text)?.[1] ?? []);
    };
    let known = await links();
    while (known.length <= before) {
      await relay.mailTo(email, relay.taken.filter(({ recipients }) => recipients.includes(email)).length + 1);
      known = await links();
    }
    return known.at(-1) ?? '';
  };
  const set = async (token: string, password = newPassword) => (await world.post(reset, { token, password })).data as unknown as { resetPassword: { email?: string; refusals?: { rule: string }[] } };
  const kinds = async (): Promise<string[]> => (await world.superuser.query<{ kind: string }>('select kind from agency_events where actor_account_id = $1 order by at, id', [amina.id])).rows.map(({ kind }) => kind);

  it('is set anew by the link that was mailed; every session ends, and it is on record', async () => {
    const other = await world.person(amina.agencyId);
    const token = await linkFor();
    expect((await relay.mailTo(email)).text).toContain('Le lien sert une seule fois, jusqu’au 10 juin 2026 à 15:00 UTC.');
    expect((await world.post(offer, { token })).data).toEqual({ passwordReset: { email } });
    expect((await amina.answer('{ session { id } }')).data).toEqual({ session: { id: amina.id } });
    expect(await set(token)).toEqual({ resetPassword: { email } });
    expect((await amina.answer('{ session { id } }')).data).toEqual({ session: null });
    expect((await other.answer('{ session { id } }')).data).toEqual({ session: { id: other.id } });
    const { rows } = await world.superuser.query<{ hash: string; stored: string }>('select a.password_hash as hash, r::text as stored from accounts a join password_resets r on r.account_id = a.id where a.id = $1', [amina.id]);
    expect(await checkPassword(rows[0]?.hash ?? null, newPassword)).toBe(true);
    expect(rows[0]?.stored).not.toContain(token);
    expect((await kinds()).sort()).toEqual(['PasswordReset', 'PasswordResetRequested']);
  });

  it('is told to the mailbox when it was set, without a link that sets it', async () => {
    await set(await linkFor());
    await world.app.services.mail.idle();
    const { rows } = await world.superuser.query<{ kind: string }>(`select kind from mails where recipient = $1 and kind = 'PASSWORD_CHANGED'`, [email]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('has a link that works once, however often it is used at once', async () => {
    const token = await linkFor();
    const answers = await Promise.all(Array.from({ length: 3 }, () => set(token)));
    expect(answers.filter(({ resetPassword }) => resetPassword.email)).toHaveLength(1);
    expect(answers.flatMap(({ resetPassword }) => resetPassword.refusals?.map(({ rule }) => rule) ?? [])).toEqual(['password-reset.closed', 'password-reset.closed']);
  });

  it.each<[string, (token: string) => Promise<unknown> | void]>([
    ['older than an hour', () => world.clock.advance(3_600_000)],
    ['beside one that was used', async () => set(await linkFor())],
    ['of an account that was closed', () => world.superuser.query(`update accounts set state = 'DISABLED' where id = $1`, [amina.id])],
  ])('is not set by a link that is %s', async (_case, close) => {
    const token = await linkFor();
    await close(token);
    expect((await world.post(offer, { token })).data).toEqual({ passwordReset: null });
    expect(await set(token)).toEqual({ resetPassword: { refusals: [{ rule: 'password-reset.closed', field: 'token' }] } });
    await world.superuser.query(`update accounts set state = 'ACTIVE' where id = $1`, [amina.id]);
  });

  it('is held to the rules of every password, and the link goes on working', async () => {
    const token = await linkFor();
    expect(await set(token, 'short')).toEqual({ resetPassword: { refusals: [{ rule: 'password.too-short', field: 'password' }] } });
    expect(await set(token)).toEqual({ resetPassword: { email } });
  });

  it('gets three links an hour at most, whoever asks', async () => {
    const before = mailed();
    for (let n = 0; n < 3; n += 1) await linkFor();
    await ask(email);
    await ask(email);
    expect(mailed() - before).toBe(3);
    expect((await world.superuser.query<{ n: number }>(`select count(*)::int as n from mails where recipient = $1 and kind = 'PASSWORD_RESET' and created_at = $2`, [email, world.clock.now()])).rows[0]?.n).toBe(3);
  });

  it('gets none for an account without a password, a closed one or none at all, and says nothing of it', async () => {
    const bare = await world.person(amina.agencyId);
    const count = async (): Promise<number> => (await world.superuser.query<{ n: number }>('select count(*)::int as n from mails')).rows[0]?.n ?? -1;
    const before = await count();
    for (const address of [`${bare.id}@example.test`, 'nobody@douanes.example', '', 'x'.repeat(500)]) await ask(address);
    expect(await count()).toBe(before);
  });

  describe('asked for', () => {
    const median = (times: number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    /** Cliff's delta: how much more often one takes longer than the other; 0 is never to be told apart, 1 is always. */
    const delta = (a: number[], b: number[]): number => a.flatMap((x) => b.map((y) => Math.sign(x - y))).reduce((sum, sign) => sum + sign, 0) / (a.length * b.length);
    const times = async (address: string, counted: 'answer' | 'work'): Promise<number> => {
      await world.superuser.query('delete from password_resets');
      const before = performance.now();
      await world.post(request, { email: address });
      const answered = performance.now();
      await PasswordResets.of(world.app.services).idle();
      return (counted === 'answer' ? answered : performance.now()) - before;
    };
    const compare = async (counted: 'answer' | 'work', pairs: number): Promise<{ apart: number; delta: number }> => {
      const known: number[] = [];
      const unknown: number[] = [];
      for (let n = 0; n < pairs; n += 1) {
        known.push(await times(email, counted));
        unknown.push(await times('nobody@douanes.example', counted));
      }
      if (process.env.TEST_FIGURES) process.stdout.write(`${counted}: ${median(known).toFixed(2)} ms known, ${median(unknown).toFixed(2)} ms unknown, delta ${delta(known, unknown).toFixed(2)}\n`);
      return { apart: Math.abs(median(known) - median(unknown)), delta: Math.abs(delta(known, unknown)) };
    };

    it('takes alike to answer for an address that is known and one that is not', async () => {
      // Half a millisecond is nothing that a network would carry, whatever else the machine is doing.
      const { apart, delta } = await compare('answer', 50);
      expect(apart <= 0.5 || delta <= 0.33).toBe(true);
    });

    it('would not, if the answer waited for the work', async () => {
      const { apart, delta } = await compare('work', 25);
      expect(apart > 0.5 && delta > 0.33).toBe(true);
    });
  });
});

describe('an invitation where mails are sent', () => {
  let world: World;
  let relay: SmtpRelay;
  beforeAll(async () => {
    relay = await SmtpRelay.start();
    world = await World.create(undefined, undefined, undefined, {
      mailTransport: smtpTransport({ host: '127.0.0.1', port: relay.port, isTls: false, demandsTls: false, user: undefined, password: undefined, from: 'muster@example.test' }),
    });
  });
  afterAll(async () => {
    await world.close();
    await relay.stop();
  });

  it('goes to who is invited alone: whoever invites does not see the link, and no administrator opens it', async () => {
    const lead = await world.person(await world.agency('SN'), { lead: true });
    const administrator = await world.person(await world.agency('BE'), { administrator: true });
    const answer = await lead.ask('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { ... on InvitationLink { link } } }', { input: { agencyId: lead.agencyId, email: 'new@douanes.example', name: 'New' } });
    expect(answer).toEqual({ invitePerson: { link: null } });
    const { text, subject } = await relay.mailTo('new@douanes.example');
    expect(subject).toBe('Your invitation to Muster');
    const token = /\/invitation#([\w-]{43})/.exec(text)?.[1] ?? '';
    expect((await world.post('query ($token: String!) { invitation(token: $token) { email } }', { token })).data).toEqual({ invitation: { email: 'new@douanes.example' } });
    const { mails } = await administrator.ask<{ mails: { items: { id: string; state: string }[] } }>('{ mails { items { id state } } }');
    expect(await administrator.ask('mutation ($id: ID!) { openMail(id: $id) { ... on OpenedMail { text } ... on Refused { refusals { rule } } } }', { id: mails.items[0]?.id })).toEqual({ openMail: { refusals: [{ rule: 'mail.is-sent' }] } });
  });
});
