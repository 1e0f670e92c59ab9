import type { GraphQLObjectType, GraphQLSchema, GraphQLUnionType } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import type { Somebody } from '../world';
import { LiveClient } from '../live-client';
import { probesOf, type Probe, Selector } from './documents';
import { LeakWorld, mayRead, type Persona, personas, type Secret, secrets } from './leak-world';
import { found, lookAround, type Look, type Sighting } from './look-around';
import { pack } from './pack';
import { until } from './until';

/** Fields that no query reaches: what a mutation answers, and what only the socket says. A new one is a decision. */
const beyondQueries = ['AddedPasskey', 'OpenedIntelligence', 'OpenedMail', 'PasskeyOptions', 'RecoveryCodes', 'SecondFactorTicket', 'TotpSeed', 'AccessToken', 'AnsweredByLink', 'InvitationLink', 'SentAnswerLink', 'SentAnswerLinks', 'NotificationTest', 'NotificationsRead', 'TranslationSuggestion', 'OpenedParty', 'Refused', 'Refusal', 'RefusalArgument', 'LiveFrame', 'Mutation', 'Subscription'];

/** How deep below a live frame's record is asked: with more, a document passes the server's own limit of fields. */
const liveDepth = 2;

const fieldsOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__') && !beyondQueries.includes(type.name) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );

const said = ({ persona, secret, channel }: Sighting): string => `${persona} saw ${secret} in ${channel}`;
const leaked = (sightings: readonly Sighting[]): string[] => sightings.filter(({ persona, secret }) => !mayRead[secret].includes(persona)).map(said);

describe('no byte reaches whoever may not see it', () => {
  let leaks: LeakWorld;
  let probes: Probe[];
  let covered: ReadonlySet<string>;
  const looks = new Map<Persona, Look>();

  beforeAll(async () => {
    leaks = await LeakWorld.create();
    const { people, canaries, operationId, otherOperationId, ids, world } = leaks;
    const random = world.clock.uuid();
    const { coordinator, owner, partner, stranger } = people;
    const pools = {
      ids: {
        operation: [operationId, otherOperationId, random],
        agency: [owner.agencyId, stranger.agencyId, random],
        person: [coordinator.id, partner.id, random],
        record: [...Object.values(ids), random],
      },
      // What a search for a canary brings is no news; words that stand beside them find the same records.
      words: [...Object.values(canaries), '%', "'", 'NL', 'en', 'found', 'title'],
    };
    ({ probes, covered } = probesOf(world.app.schema, pools, new Selector(world.app.schema, pools)));
  });
  afterAll(() => leaks.world.close());

  it('asks for every field of the schema', () => {
    expect(probes.length).toBeGreaterThan(500);
    expect(fieldsOf(leaks.world.app.schema).filter((field) => !covered.has(field))).toEqual([]);
  });

  it.each(personas)('over queries, lists, filters, search, exports and files: %s', async (persona) => {
    const look = await lookAround(leaks, persona, probes);
    looks.set(persona, look);
    expect(look.tooLarge).toEqual([]);
    expect(leaked(look.sightings)).toEqual([]);
    if (mayRead.report.includes(persona)) expect(look.answered).toBeGreaterThan(probes.length / 10);
  });

  it('keeps nothing from whoever may see it', () => {
    const inQueries = secrets.filter((secret) => secret !== 'later' && secret !== 'laterDraft');
    const missing = inQueries.flatMap((secret) =>
      mayRead[secret].filter((persona) => !looks.get(persona)?.sightings.some((sighting) => sighting.secret === secret)).map((persona) => `${persona} never saw ${secret}`),
    );
    expect(missing).toEqual([]);
  });

  it.each<[string, Secret, string, readonly Persona[]]>([
    ['in a report for the reporting agency and the coordinator', 'name', 'party', ['owner', 'colleague', 'coordinator']],
    ['in a target for whoever is to act, the nominating agency and the coordinator', 'company', 'companyParty', ['owner', 'colleague', 'partner', 'coordinator', 'observer']],
  ])('opens a name %s, and for nobody else', async (_whose, secret, party, who) => {
    const opened: Persona[] = [];
    for (const persona of personas) {
      const answer = JSON.stringify(
        await leaks.world.post('mutation ($o: ID!, $id: ID!) { openParty(operationId: $o, id: $id, purpose: "A check of the names.") { __typename ... on OpenedParty { name address identifiers } } }', { o: leaks.operationId, id: leaks.ids[party] }, leaks.tokenOf(persona)),
      );
      if (found(leaks, answer).includes(secret)) opened.push(persona);
    }
    expect(opened).toEqual(who);
  });

  /** Everybody holds a line; something is reported and something kept as a draft; what came is looked through. */
  const listen = async (draft: () => Promise<void>): Promise<Sighting[]> => {
    const { world, operationId, people } = leaks;
    const address = `http://127.0.0.1:${(world.app.http.server.address() as { port: number } | null)?.port ?? new URL(await world.listen()).port}`;
    const { event, operation } = (world.app.schema.getType('LiveFrame') as GraphQLObjectType).getFields();
    const selector = new Selector(world.app.schema);
    if (!event || !operation) throw new Error('A live frame has lost its event or its operation.');
    const { subject } = (getNamedType(event.type) as GraphQLObjectType).getFields();
    const subjects = world.app.schema.getPossibleTypes(getNamedType(subject?.type) as GraphQLUnionType);
    const selections = [
      `event { id kind at arguments actor { id name } agency { id name } subject { __typename } }`,
      ...subjects.flatMap((type) => pack(selector.partsWithin(type, true, liveDepth)).map((part) => `event { subject { ... on ${type.name} { ${part} } } }`)),
      ...pack(selector.partsWithin(getNamedType(operation.type) as GraphQLObjectType, true, liveDepth)).map((part) => `operation { ${part} }`),
    ];
    const documents = selections.map((selection) => `subscription ($operationId: ID!) { operationLive(operationId: $operationId) { kind position retractedId ${selection} } }`);
    const heard = new Map<Persona, string>();
    const clients: LiveClient[] = [];
    for (const persona of personas) {
      const token = leaks.tokenOf(persona);
      const client = await LiveClient.open(address);
      clients.push(client);
      client.socket.on('message', (data) => heard.set(persona, (heard.get(persona) ?? '') + String(data)));
      client.send({ type: 'connection_init', payload: token ? { authorization: `Bearer ${token}` } : {} });
      client.socket.once('message', () => documents.forEach((document) => client.subscribe(document, { operationId })));
    }
    const isCaughtUp = (persona: Persona): boolean => (heard.get(persona)?.split('CAUGHT_UP').length ?? 0) > documents.length;
    await until(() => mayRead.report.every(isCaughtUp), () => JSON.stringify([...heard]).slice(0, 2000));
    await draft();
    // What comes last for whoever may see the least of it: the end of waiting, without a clock.
    const last = await leaks.report(people.owner, operationId, leaks.canaries.later, true);
    await until(() => mayRead.report.every((persona) => heard.get(persona)?.includes(last)), () => JSON.stringify([...heard]).slice(-2000));
    for (const client of clients) client.socket.terminate();
    return personas.flatMap((persona) => found(leaks, heard.get(persona) ?? '').map((secret) => ({ persona, secret, channel: 'live' })));
  };

  it('over the live stream', async () => {
    const sightings = await listen(async () => void (await leaks.report(leaks.people.owner, leaks.operationId, leaks.canaries.laterDraft, false)));
    expect(leaked(sightings)).toEqual([]);
    const hearers = (secret: Secret): Persona[] => sightings.filter((sighting) => sighting.secret === secret).map(({ persona }) => persona);
    expect(hearers('later')).toEqual(mayRead.later);
    expect(hearers('laterDraft')).toEqual(mayRead.laterDraft);
  });

  describe('and the proof would see a leak', () => {
    const partner = async (): Promise<Set<string>> => new Set((await lookAround(leaks, 'partner', probes)).sightings.filter(({ secret }) => secret === 'draft').map(({ channel }) => channel));

    it('of a draft with too wide an audience, on every way out', async () => {
      await leaks.world.superuser.query(`update seizures set audience = array['o.' || operation_id] where id = $1`, [leaks.ids.draft]);
      expect([...(await partner())].sort()).toEqual(expect.arrayContaining(['operation', 'search', 'seizure', 'seizures.csv', 'seizures.geojson', 'seizures.xlsx']));
    });

    it('of a class that holds another agency’s token', async () => {
      const outsider: Somebody = leaks.people.outsider;
      await leaks.world.superuser.query(
        `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, gen_random_uuid(), $2, $3, 'OFFICER', array['o.' || $1::uuid])`,
        [leaks.operationId, outsider.id, outsider.agencyId],
      );
      const look = await lookAround(leaks, 'outsider', probes);
      expect(leaked(look.sightings).length).toBeGreaterThan(5);
      const heard = leaked(await listen(async () => void (await leaks.report(leaks.people.owner, leaks.operationId, leaks.canaries.laterDraft, false))));
      expect(heard).toEqual(expect.arrayContaining(['outsider saw later in live', 'outsider saw laterDraft in live']));
      expect(heard.filter((sighting) => !sighting.startsWith('outsider '))).toEqual([]);
    });
  });
});
