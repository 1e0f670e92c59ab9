import fc from 'fast-check';
import { Client } from 'pg';
import type { TestDatabase } from '../testing/database';
import { createTestDatabase } from '../testing/database';
import { isWithin, meet } from './meet';
import { token } from './tokens';

const operation = '11111111-1111-7111-8111-111111111111';
const other = '22222222-2222-7222-8222-222222222222';
const agencies = ['33333333-3333-7333-8333-333333333333', '44444444-4444-7444-8444-444444444444'];
const accounts = ['55555555-5555-7555-8555-555555555555', '66666666-6666-7666-8666-666666666666'];
const roles = ['COORDINATOR', 'OFFICER', 'OBSERVER'];

/** Everybody there can be: a person of an agency in a role, with what muster.class_of gives them. */
const people = agencies.flatMap((agency) => accounts.flatMap((account) => roles.map((role) => new Set([
  token.participants(operation), token.participant(operation, agency), token.role(operation, role), token.person(operation, agency, account),
  ...(role === 'OBSERVER' ? [] : [token.needToKnow(operation), token.needToKnowOf(operation, agency), token.personWhoNeeds(operation, agency, account)]),
]))));
const seers = (audience: readonly string[]): number[] => people.flatMap((held, index) => (audience.some((one) => held.has(one)) ? [index] : []));

const tokensOf = (id: string): string[] => [
  token.participants(id), token.needToKnow(id), token.invited(id), ...roles.map((role) => token.role(id, role)),
  ...agencies.flatMap((agency) => [token.participant(id, agency), token.needToKnowOf(id, agency), token.invitedAgency(id, agency), ...accounts.flatMap((account) => [token.person(id, agency, account), token.personWhoNeeds(id, agency, account)])]),
];
const audience = fc.subarray([...tokensOf(operation), token.participants(other), token.participant(other, agencies[0] ?? '')], { maxLength: 5 });

const [a = '', b = ''] = agencies;
const all = [token.participants(operation)];
const cases: readonly (readonly [string, string[], string[], string[]])[] = [
  ['everybody gives way to whoever is named', all, [token.participant(operation, a), token.role(operation, 'COORDINATOR')], [token.participant(operation, a), token.role(operation, 'COORDINATOR')]],
  ['those invited are no participants', all, [token.invited(operation)], []],
  ['an agency and those who need to know', [token.participant(operation, a)], [token.needToKnow(operation)], [token.needToKnowOf(operation, a)]],
  ['a person of an agency', [token.participant(operation, a)], [token.person(operation, a, accounts[0] ?? '')], [token.person(operation, a, accounts[0] ?? '')]],
  ['a person of another agency', [token.participant(operation, b)], [token.person(operation, a, accounts[0] ?? '')], []],
  ['an observer does not need to know', [token.needToKnow(operation)], [token.role(operation, 'OBSERVER'), token.role(operation, 'OFFICER')], [token.role(operation, 'OFFICER')]],
  ['a person, as long as they need to know', [token.person(operation, a, accounts[0] ?? '')], [token.needToKnow(operation)], [token.personWhoNeeds(operation, a, accounts[0] ?? '')]],
  ['nobody', all, [], []],
];

describe('the meeting of two audiences', () => {
  let database: TestDatabase;
  let superuser: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  test.each(cases)('%s', (_name, one, two, both) => {
    expect(meet(one, two)).toEqual([...both].sort());
    expect(meet(two, one)).toEqual([...both].sort());
  });

  it('never holds anybody who is not in both', () => {
    fc.assert(
      fc.property(audience, audience, (one, two) => {
        const both = new Set(seers(one).filter((index) => seers(two).includes(index)));
        expect(seers(meet(one, two)).filter((index) => !both.has(index))).toEqual([]);
        if (isWithin(one, two)) expect(seers(one).filter((index) => !seers(two).includes(index))).toEqual([]);
        expect(isWithin(meet(one, two), one) && isWithin(meet(one, two), two)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same in the database', async () => {
    const pairs = fc.sample(fc.tuple(audience, audience), 400);
    const { rows } = await superuser.query<{ met: string[]; within: boolean }>(
      'select muster.meet(one::text[], two::text[]) as met, muster.is_within(one::text[], two::text[]) as within from unnest($1::text[], $2::text[]) as pairs(one, two)',
      [pairs.map(([one]) => `{${one.join(',')}}`), pairs.map(([, two]) => `{${two.join(',')}}`)],
    );
    expect(rows.map(({ met, within }) => [met, within])).toEqual(pairs.map(([one, two]) => [meet(one, two), isWithin(one, two)]));
  });
});
