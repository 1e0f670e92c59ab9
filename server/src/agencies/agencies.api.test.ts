import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

interface Listed {
  id: string;
  agency: { shortName: string };
  person: { name: string } | null;
}

const agencyInput = (over: Record<string, unknown> = {}) => ({ name: 'Agência de Inspeção', shortName: 'AI', nameLanguage: 'pt', kind: 'ENVIRONMENT', country: 'PT', languages: ['pt', 'en'], ...over });
const personInput = (over: Record<string, unknown> = {}) => ({ name: 'Zoë Müller', title: 'Head of waste shipments', topics: ['Waste', 'Scrap metal'], languages: ['de', 'fr-CH'], contactPhone: '+49 30 1234', ...over });
const refusals = '... on Refused { refusals { rule field } }';
const createAgency = `mutation ($input: AgencyInput!) { createAgency(input: $input) { ... on Agency { id version shortName viewerCan { correct invitePeople } } ${refusals} } }`;
const correctAgency = `mutation ($id: ID!, $version: Int!, $input: AgencyInput!) { correctAgency(id: $id, version: $version, input: $input) { ... on Agency { id version name } ${refusals} } }`;
const changePerson = `mutation ($id: ID!, $version: Int!, $input: PersonInput!) { changePerson(id: $id, version: $version, input: $input) { ... on Person { id version name topics isContactPoint } ${refusals} } }`;

describe('agencies and their people', () => {
  let world: World;
  let administrator: Somebody;
  let lead: Somebody;
  let member: Somebody;
  let stranger: Somebody;

  beforeAll(async () => {
    world = await World.create();
    administrator = await world.person(await world.agency('BE', 'OTHER', 'Secretariat'), { administrator: true, name: 'Ada' });
    lead = await world.person(await world.agency('DE', 'CUSTOMS', 'Hauptzollamt'), { lead: true, name: 'Lena' });
    member = await world.person(lead.agencyId, { name: 'Max' });
    stranger = await world.person(await world.agency('CI', 'ENVIRONMENT', 'Inspection'), { lead: true, name: 'Awa' });
    await world.agency('JP', 'CUSTOMS', 'Zeikan');
  });
  afterAll(() => world.close());

  const codes = async (who: Somebody, query: string, variables: Record<string, unknown>) => (await who.answer(query, variables)).errors?.map(({ extensions }) => extensions.code);

  it('are kept by a platform administrator and by nobody else', async () => {
    const { createAgency: made } = await administrator.ask<{ createAgency: { id: string; version: number } }>(createAgency, { input: agencyInput() });
    expect(made).toMatchObject({ version: 1, viewerCan: { correct: true, invitePeople: true } });
    const corrected = await administrator.ask(correctAgency, { id: made.id, version: 1, input: agencyInput({ name: 'Inspeção-Geral' }) });
    expect(corrected).toMatchObject({ correctAgency: { version: 2, name: 'Inspeção-Geral' } });
    expect(await administrator.ask(correctAgency, { id: made.id, version: 1, input: agencyInput() })).toMatchObject({ correctAgency: { refusals: [{ rule: 'version.stale', field: 'version' }] } });
    for (const who of [lead, member]) {
      expect(await codes(who, createAgency, { input: agencyInput({ name: 'Another' }) })).toEqual(['FORBIDDEN']);
      expect(await codes(who, correctAgency, { id: lead.agencyId, version: 1, input: agencyInput() })).toEqual(['FORBIDDEN']);
    }
    const { rows } = await world.superuser.query('select kind from agency_events where subject_id = $1 order by kind', [made.id]);
    expect(rows).toEqual([{ kind: 'AgencyCorrected' }, { kind: 'AgencyCreated' }]);
  });

  it.each([
    [{ country: 'XX' }, 'country.unknown', 'country'],
    [{ country: null }, 'agency.placeless', 'country'],
    [{ name: ' ' }, 'text.empty', 'name'],
    [{ shortName: 'x'.repeat(41) }, 'text.too-long', 'shortName'],
    [{ name: 'Zoll\u202Exe' }, 'text.bidi-override', 'name'],
    [{ languages: ['de', 'german!'] }, 'language.unknown', 'languages.1'],
    [{ name: 'ZEIKAN', country: 'JP' }, 'agency.name-taken', 'name'],
  ])('refuse %j by the name of the field', async (over, rule, field) => {
    expect(await administrator.ask(createAgency, { input: agencyInput(over) })).toEqual({ createAgency: { refusals: [{ rule, field }] } });
  });

  it('have entries that their owner, their lead and the administrator change', async () => {
    expect(await member.ask(changePerson, { id: member.id, version: 1, input: personInput({ name: 'Max' }) })).toMatchObject({ changePerson: { version: 2, topics: ['Waste', 'Scrap metal'] } });
    expect(await lead.ask(changePerson, { id: member.id, version: 2, input: personInput({ name: 'Max', isContactPoint: true }) })).toMatchObject({ changePerson: { version: 3, isContactPoint: true } });
    expect(await administrator.ask(changePerson, { id: lead.id, version: 1, input: personInput({ name: 'Lena', title: null, topics: ['Plastics'] }) })).toMatchObject({ changePerson: { version: 2 } });
    expect(await codes(stranger, changePerson, { id: member.id, version: 3, input: personInput() })).toEqual(['FORBIDDEN']);
    expect(await codes(member, changePerson, { id: lead.id, version: 2, input: personInput() })).toEqual(['FORBIDDEN']);
  });

  it('do not let a member name themselves a contact point', async () => {
    const another = await world.person(lead.agencyId);
    expect(await codes(another, changePerson, { id: another.id, version: 1, input: personInput({ isContactPoint: true }) })).toEqual(['FORBIDDEN']);
  });

  it('refuse a stale version and malformed details', async () => {
    const input = personInput({ contactEmail: 'nobody', contactPhone: 'call me', topics: Array.from({ length: 21 }, (_, n) => `t${n}`) });
    const { changePerson: answer } = await lead.ask<{ changePerson: { refusals: { rule: string }[] } }>(changePerson, { id: lead.id, version: 2, input });
    expect(answer.refusals.map(({ rule }) => rule).sort()).toEqual(['email.malformed', 'list.too-long', 'phone.malformed']);
    expect(await lead.ask(changePerson, { id: lead.id, version: 9, input: personInput() })).toMatchObject({ changePerson: { refusals: [{ rule: 'version.stale' }] } });
  });

  const found = async (who: Somebody, args: string): Promise<string[]> => {
    const { directory } = await who.ask<{ directory: { items: Listed[] } }>(`{ directory(${args}) { items { id agency { shortName country } person { name topics contactPhone } } } }`);
    return directory.items.map(({ person, agency }) => person?.name ?? agency.shortName);
  };

  it.each([
    ['words: "waste" country: "DE"', ['Max']],
    ['words: "WASTE allemagne"', ['Max']],
    ['words: "scrap germany"', ['Max']],
    ['words: "déchets"', []],
    ['topic: "plàstics"', ['Lena']],
    ['language: "fr"', ['Max', 'Lena']],
    ['language: "fr" topic: "waste"', ['Max']],
    ['words: "cote ivoire"', ['Awa']],
    ['words: "Côte d’Ivoire"', ['Awa']],
    ['words: "zeikan"', ['JP CUSTOMS']],
    ['words: "%"', undefined],
    ['words: "nobody-of-this-name"', []],
  ])('are found in the directory by %s', async (args, names) => {
    if (names) expect(await found(stranger, args)).toEqual(names);
    else expect((await found(stranger, args)).length).toBeGreaterThan(4);
  });

  it('are read on page by page, each once', async () => {
    const page = `query ($after: String) { directory(first: 2, after: $after) { items { id } nextCursor count { value } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    let count: number;
    do {
      const answer: { directory: { items: { id: string }[]; nextCursor: string | null; count: { value: number } } } = await lead.ask(page, { after });
      seen.push(...answer.directory.items.map(({ id }) => id));
      after = answer.directory.nextCursor;
      count = answer.directory.count.value;
    } while (after);
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
  });

  it('are searched as agencies too', async () => {
    const names = async (args: string) => (await lead.ask<{ agencies: { items: { shortName: string }[] } }>(`{ agencies(${args}) { items { shortName } } }`)).agencies.items.map(({ shortName }) => shortName);
    expect(await names('words: "inspecao portugal"')).toEqual(['AI']);
    expect(await names('words: "HAUPTZOLL"')).toEqual(['DE CUSTOMS']);
    expect(await names('words: "hauptzoll" country: "FR"')).toEqual([]);
  });

  it('show an operation to no platform administrator', async () => {
    const approver = await world.person(lead.agencyId);
    const operationId = await world.activeOperation(lead, approver, [stranger]);
    const colleague = await world.person(lead.agencyId, { administrator: true });
    for (const who of [administrator, colleague]) {
      expect(await who.ask('query ($id: ID!) { operation(id: $id) { id } operations { items { id } count { value } } }', { id: operationId })).toEqual({
        operation: null, operations: { items: [], count: { value: 0 } },
      });
    }
    expect(await lead.ask('query ($id: ID!) { operation(id: $id) { id } }', { id: operationId })).toEqual({ operation: { id: operationId } });
  });
});
