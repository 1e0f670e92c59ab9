import { pino } from 'pino';
import { LibreTranslate } from '../platform/libre-translate';
import { TranslationService } from '../testing/translation-service';
import type { Somebody } from '../testing/world';
import { World } from '../testing/world';

interface Told {
  __typename: string;
  id?: string;
  language?: string;
  subject?: string;
  body?: string;
  refusals?: { rule: string; field: string | null }[];
}

const write = 'mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { __typename ... on Message { id } ... on Refused { refusals { rule field } } } }';
const mark = 'mutation ($input: MarkMessageInput!) { answer: markMessage(input: $input) { __typename ... on Message { id } ... on Refused { refusals { rule field } } } }';
const suggest = 'mutation ($o: ID!, $id: ID!, $l: String!) { answer: suggestTranslation(operationId: $o, messageId: $id, language: $l) { __typename ... on TranslationSuggestion { id language subject body } ... on Refused { refusals { rule field } } } }';
const translate = 'mutation ($input: TranslateMessageInput!) { answer: translateMessage(input: $input) { __typename ... on Message { id } } }';
const one = 'query ($o: ID!, $id: ID!) { message(operationId: $o, id: $id) { translations { language subject body } } }';
const feed = 'query ($o: ID!, $id: ID!) { operation(id: $o) { feed(subjectId: $id) { items { kind } } } }';
const offer = 'query { suggestsTranslationsUpTo }';
const key = 'canary-key';

describe('a translation that a service suggests', () => {
  let world: World;
  let service: TranslationService;
  let operationId: string;
  let sender: Somebody;
  let addressee: Somebody;
  let observer: Somebody;
  let other: Somebody;
  const logged: string[] = [];

  const serviceAt = (url: string, upTo: 'CLEAR' | 'GREEN' = 'CLEAR', milliseconds?: number) => new LibreTranslate({ url, key, upTo }, pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }), milliseconds);

  beforeAll(async () => {
    service = await TranslationService.start();
    world = await World.create(undefined, undefined, 0, { translator: serviceAt(service.url) });
    const coordinator = await world.person(await world.agency('BE'), { lead: true });
    const approver = await world.person(coordinator.agencyId);
    sender = await world.person(await world.agency('NL'), { lead: true });
    addressee = await world.person(await world.agency('PL'), { lead: true });
    other = await world.person(await world.agency('ES'), { lead: true });
    operationId = await world.activeOperation(coordinator, approver, [sender, addressee, other]);
    observer = await world.person(addressee.agencyId);
    await world.superuser.query(`insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, 'OBSERVER', array['o.' || $1::uuid])`, [operationId, world.clock.uuid(), observer.id, addressee.agencyId]);
  });
  beforeEach(() => {
    service.rest();
    world.app.services.translator = serviceAt(service.url);
  });
  afterAll(async () => {
    await world.close();
    await service.stop();
  });

  const tell = async (who: Somebody, document: string, variables: Record<string, unknown>): Promise<Told> => (await who.ask<{ answer: Told }>(document, variables)).answer;
  const sent = async (handling: Record<string, unknown>, over: Record<string, unknown> = {}): Promise<string> => {
    const body = { kind: 'WARNING', subject: 'Two lorries', body: 'Watch them.', pattern: 'By night.', reasons: 'Seen before.', language: 'en-GB', addresseeIds: [addressee.agencyId] };
    const told = await tell(sender, write, { input: { id: world.clock.uuid(), operationId, body, handling, ...over } });
    if (!told.id) throw new Error(JSON.stringify(told));
    return told.id;
  };
  const suggested = (id: string, language = 'pl', who = addressee): Promise<Told> => tell(who, suggest, { o: operationId, id, l: language });
  const rulesOf = async (told: Promise<Told>): Promise<(string | undefined)[]> => ((await told).refusals ?? []).map(({ rule }) => rule);
  const kinds = async (who: Somebody, id: string): Promise<string[]> => (await who.ask<{ operation: { feed: { items: { kind: string }[] } } }>(feed, { o: operationId, id })).operation.feed.items.map(({ kind }) => kind);

  it('is told to whoever asked, kept by nobody, and saved by the verb that saves what people write', async () => {
    const id = await sent({ tlp: 'CLEAR' });
    expect(await suggested(id)).toMatchObject({ __typename: 'TranslationSuggestion', language: 'pl', subject: '[pl] Two lorries', body: '[pl] Watch them.' });
    expect(service.asked).toEqual([{ path: '/translate', q: ['Two lorries', 'Watch them.'], source: 'en', target: 'pl', format: 'text', api_key: key }]);
    expect(await addressee.ask(one, { o: operationId, id })).toEqual({ message: { translations: [] } });
    await tell(addressee, translate, { input: { id: world.clock.uuid(), operationId, messageId: id, language: 'pl', subject: 'Dwa', body: 'Uwaga.' } });
    expect(await addressee.ask(one, { o: operationId, id })).toEqual({ message: { translations: [{ language: 'pl', subject: 'Dwa', body: 'Uwaga.' }] } });
  });

  it('is on record before the text leaves, for whoever asked and for the sender', async () => {
    const id = await sent({ tlp: 'CLEAR' });
    service.answering = () => ({ status: 500, body: '' });
    await suggested(id);
    expect(service.asked).toHaveLength(1);
    expect(await kinds(addressee, id)).toContain('MessageTranslationAsked');
    expect(await kinds(sender, id)).toContain('MessageTranslationAsked');
    expect(await kinds(other, id)).toEqual([]);
    const { rows } = await world.superuser.query('select actor_agency_id, arguments from events where subject_id = $1 and kind = $2', [id, 'MessageTranslationAsked']);
    expect(rows).toEqual([{ actor_agency_id: addressee.agencyId, arguments: { agencyId: addressee.agencyId, language: 'pl' } }]);
  });

  it('is for those who may add one: for others nothing leaves', async () => {
    const id = await sent({ tlp: 'CLEAR' });
    const codeOf = async (who: Somebody) => (await who.answer(suggest, { o: operationId, id, l: 'pl' })).errors?.[0]?.extensions.code;
    expect([await codeOf(other), await codeOf(observer)]).toEqual(['NOT_FOUND', 'FORBIDDEN']);
    expect(service.asked).toEqual([]);
  });

  it.each<[string, () => Promise<string>]>([
    ['GREEN, where CLEAR alone may leave', () => sent({ tlp: 'GREEN' })],
    ['AMBER', () => sent({ tlp: 'AMBER' })],
    ['RED', () => sent({ tlp: 'RED', people: [sender.id, addressee.id] })],
    ['CLEAR with a caveat', () => sent({ tlp: 'CLEAR', caveats: ['H1'] })],
    ['a reply to what was narrowed since', async () => {
      const first = await sent({ tlp: 'CLEAR' });
      const reply = await sent({ tlp: 'CLEAR' }, { repliesToId: first, body: { kind: 'FEEDBACK', subject: 'More', body: 'They came.', repliesToAll: true } });
      await tell(sender, mark, { input: { operationId, id: first, version: 1, handling: { tlp: 'AMBER' }, reason: 'Too open.' } });
      return reply;
    }],
  ])('never leaves of what is %s', async (_case, make) => {
    const id = await make();
    expect(await rulesOf(suggested(id))).toEqual(['translation.too-strict']);
    expect(service.asked).toEqual([]);
    expect(await kinds(addressee, id)).not.toContain('MessageTranslationAsked');
  });

  it('is of as much as whoever runs the server lets leave', async () => {
    world.app.services.translator = serviceAt(service.url, 'GREEN');
    expect(await addressee.ask(offer)).toEqual({ suggestsTranslationsUpTo: 'GREEN' });
    expect((await suggested(await sent({ tlp: 'GREEN' }))).__typename).toBe('TranslationSuggestion');
    service.rest();
    expect(await rulesOf(suggested(await sent({ tlp: 'AMBER' })))).toEqual(['translation.too-strict']);
    expect(service.asked).toEqual([]);
  });

  it('needs another language, and one that there is', async () => {
    const id = await sent({ tlp: 'CLEAR' });
    for (const [language, rule] of [['en', 'translation.same-language'], ['', 'field.required'], ['no language', 'language.unknown']] as const) expect(await rulesOf(suggested(id, language))).toEqual([rule]);
    expect(service.asked).toEqual([]);
  });

  it.each<[string, TranslationService['answering']]>([
    ['fails', () => ({ status: 500, body: 'canary-said' })],
    ['sends one elsewhere', () => ({ status: 307, body: '' })],
    ['speaks otherwise', () => ({ status: 200, body: 'canary-said' })],
    ['answers with fewer texts', () => ({ status: 200, body: '{"translatedText":["canary-said"]}' })],
    ['does not end', () => ({ status: 200, body: JSON.stringify({ translatedText: ['x', 'canary-said'.repeat(50_000)] }) })],
    ['is silent', null],
  ])('is none where the service %s, and nothing of it is told', async (_case, answering) => {
    const id = await sent({ tlp: 'CLEAR' });
    service.answering = answering;
    world.app.services.translator = serviceAt(service.url, 'CLEAR', answering ? undefined : 100);
    logged.length = 0;
    expect(await rulesOf(suggested(id))).toEqual(['translation.no-answer']);
    expect(service.asked).toHaveLength(1);
    expect(logged.join()).toMatch(/the translation service gave no answer/);
    expect(logged.join()).not.toMatch(/canary|lorries|127\.0\.0\.1/);
  });

  it('is none where nobody listens', async () => {
    world.app.services.translator = serviceAt('http://127.0.0.1:1');
    expect(await rulesOf(suggested(await sent({ tlp: 'CLEAR' })))).toEqual(['translation.no-answer']);
  });

  it('is called for nobody unless a service was named', async () => {
    const usual = await World.create();
    const somebody = await usual.person(await usual.agency('NL'));
    expect(await somebody.ask(offer)).toEqual({ suggestsTranslationsUpTo: null });
    world.app.services.translator = usual.app.services.translator;
    await usual.close();
    expect(await rulesOf(suggested(await sent({ tlp: 'CLEAR' })))).toEqual(['translation.no-service']);
    expect(service.asked).toEqual([]);
  });
});
