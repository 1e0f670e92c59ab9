import { randomBytes } from 'node:crypto';
import { planInput, reportBody, type Somebody, World } from '../world';
import { ImportQueue } from '../../imports/import-queue';

/** What a canary stands in; who may see it is written in `mayRead`. */
export const secrets = ['plan', 'report', 'draft', 'name', 'fileOfReport', 'fileOfDraft', 'import', 'target', 'closed', 'company', 'control', 'message', 'messageDraft', 'messageNote', 'account', 'token', 'elsewhere', 'later', 'laterDraft'] as const;
export type Secret = (typeof secrets)[number];

/** Who looks. */
export const personas = [
  'owner', 'colleague', 'outsider', 'partner', 'coordinator', 'observer', 'stranger', 'invited', 'withdrawn', 'administrator', 'revoked', 'anonymous',
] as const;
export type Persona = (typeof personas)[number];

const ofOperation: readonly Persona[] = ['owner', 'colleague', 'partner', 'coordinator', 'observer'];
const ofOwner: readonly Persona[] = ['owner', 'colleague'];

/** The policy in words of product.md, written apart from the code that executes it. */
export const mayRead: Readonly<Record<Secret, readonly Persona[]>> = {
  // An operation exists for its participants and, as a plan, for whoever is asked to take part.
  plan: [...ofOperation, 'invited'],
  report: ofOperation,
  fileOfReport: ofOperation,
  target: ofOperation,
  control: ofOperation,
  later: ofOperation,
  // Drafts, their files and what is being imported are the reporting agency's own.
  draft: ofOwner,
  fileOfDraft: ofOwner,
  laterDraft: ofOwner,
  import: ofOwner,
  // A target for its own agency alone; that the owner looks for the same container tells the owner of an interest, and no more.
  closed: ['partner', 'observer'],
  // A message is for its sender, its addressees and the coordinators; what an addressee says beside its answer, for these alone.
  message: [...ofOwner, 'coordinator'],
  messageNote: [...ofOwner, 'coordinator'],
  messageDraft: ofOwner,
  // Names are opened one by one, on record; no query, event, list or file ever carries one.
  name: [],
  company: [],
  // A login is known to whoever keeps the accounts: the person, who answers for the agency, administrators.
  account: ['owner', 'colleague', 'administrator'],
  token: ['owner'],
  elsewhere: ['stranger'],
};

const refused = '... on Refused { refusals { rule field } }';
const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${words}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

/** Two operations in which everything that can be written holds a canary, and somebody of every kind to look for them. */
export class LeakWorld {
  readonly canaries = Object.fromEntries(secrets.map((secret) => [secret, randomBytes(9).toString('hex')])) as Record<Secret, string>;
  readonly people = {} as Record<Exclude<Persona, 'anonymous'>, Somebody>;
  readonly ids: Record<string, string> = {};
  operationId = '';
  otherOperationId = '';

  private constructor(readonly world: World) {}

  static async create(): Promise<LeakWorld> {
    const made = new LeakWorld(await World.create());
    await made.settle();
    await made.write();
    return made;
  }

  tokenOf(persona: Persona): string | undefined {
    return persona === 'anonymous' ? undefined : this.people[persona].token;
  }

  private async demand(who: Somebody, query: string, variables: Record<string, unknown>): Promise<void> {
    const text = JSON.stringify(await who.answer(query, variables));
    if (/"refusals"|"errors"/.test(text)) throw new Error(`${query}: ${text}`);
  }

  private async role(who: Somebody, role: string): Promise<void> {
    await this.world.superuser.query(
      `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, gen_random_uuid(), $2, $3, $4, array['o.' || $1::uuid])`,
      [this.operationId, who.id, who.agencyId, role],
    );
  }

  private async settle(): Promise<void> {
    const { world, people, canaries } = this;
    const lead = async (country: string): Promise<Somebody> => world.person(await world.agency(country), { lead: true });
    people.coordinator = await lead('BE');
    people.owner = await lead('NL');
    people.partner = await lead('PL');
    people.stranger = await lead('FR');
    people.invited = await lead('DE');
    people.withdrawn = await lead('IT');
    people.colleague = await world.person(people.owner.agencyId);
    people.outsider = await world.person(people.owner.agencyId);
    people.observer = await world.person(people.partner.agencyId);
    people.administrator = await world.person(await world.agency('XK', 'INTERNATIONAL_ORGANISATION'), { administrator: true, lead: true });
    people.revoked = await world.person(people.owner.agencyId, { lead: true });
    const approver = await world.person(people.coordinator.agencyId);
    const second = await world.person(people.stranger.agencyId);
    this.operationId = await world.activeOperation(people.coordinator, approver, [people.owner, people.partner, people.withdrawn]);
    this.otherOperationId = await world.activeOperation(people.stranger, second);
    await this.role(people.colleague, 'OFFICER');
    await this.role(people.revoked, 'OFFICER');
    await this.role(people.observer, 'OBSERVER');
    await this.demand(people.coordinator, `mutation ($o: ID!, $a: ID!) { inviteAgency(operationId: $o, agencyId: $a) { __typename ${refused} } }`, { o: this.operationId, a: people.invited.agencyId });
    await this.demand(people.coordinator, `mutation ($input: WithdrawParticipationInput!) { withdrawParticipation(input: $input) { __typename ${refused} } }`, {
      input: { operationId: this.operationId, agencyId: people.withdrawn.agencyId, reason: 'Another operation.' },
    });
    await world.superuser.query('update sessions set revoked_at = now() where account_id = $1', [people.revoked.id]);
    await world.superuser.query('update accounts set email = $2 where id = $1', [people.colleague.id, `${canaries.account}@example.test`]);
  }

  /** What the owner says to the coordinators' agency, their answer, and a draft to the partner. */
  private async say(): Promise<void> {
    const { world, people, canaries, operationId, ids } = this;
    const write = (id: string, send: boolean, canary: string, addressee: string): Promise<void> =>
      this.demand(people.owner, `mutation ($input: WriteMessageInput!) { writeMessage(input: $input) { __typename ${refused} } }`, {
        input: { id, operationId, send, body: { kind: 'WARNING', subject: `Subject ${canary}`, body: `Body ${canary}`, pattern: canary, reasons: canary, riskIndicators: [canary], addresseeIds: [addressee] } },
      });
    ids.message = world.clock.uuid();
    await write(ids.message, true, canaries.message, people.coordinator.agencyId);
    ids.messageDraft = world.clock.uuid();
    await write(ids.messageDraft, false, canaries.messageDraft, people.partner.agencyId);
    await this.demand(people.coordinator, `mutation ($input: AnswerMessageInput!) { answerMessage(input: $input) { __typename ${refused} } }`, { input: { operationId, messageId: ids.message, answer: 'FOUND', note: canaries.messageNote } });
    await this.demand(people.coordinator, `mutation ($input: TranslateMessageInput!) { translateMessage(input: $input) { __typename ${refused} } }`, {
      input: { id: world.clock.uuid(), operationId, messageId: ids.message, language: 'fr', subject: canaries.message, body: canaries.message },
    });
  }

  private async write(): Promise<void> {
    const { world, people, canaries, operationId, ids } = this;
    const { version } = (await people.coordinator.ask<{ operation: { version: number } }>('query ($id: ID!) { operation(id: $id) { version } }', { id: operationId })).operation;
    await this.demand(people.coordinator, `mutation ($id: ID!, $version: Int!, $input: OperationPlanInput!) { changePlan(id: $id, version: $version, input: $input) { __typename ${refused} } }`, {
      id: operationId, version, input: planInput({ objectives: `Find ${canaries.plan} shipments.` }),
    });
    ids.report = await this.report(people.owner, operationId, canaries.report, true);
    ids.draft = await this.report(people.owner, operationId, canaries.draft, false);
    ids.elsewhere = await this.report(people.stranger, this.otherOperationId, canaries.elsewhere, true);
    await this.say();
    ids.party = world.clock.uuid();
    await this.demand(people.owner, `mutation ($input: SetPartiesInput!) { setParties(input: $input) { __typename ${refused} } }`, {
      input: { operationId, id: ids.report, version: 1, parties: [{ id: ids.party, kind: 'COMPANY', part: 'CONSIGNOR', name: `${canaries.name} Metals`, address: `${canaries.name} street`, identifiers: [canaries.name] }] },
    });
    ids.target = world.clock.uuid();
    await this.demand(people.partner, `mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename ${refused} } }`, {
      input: { operationId, id: ids.target, body: { kind: 'CONTAINER', title: `Title ${canaries.target}`, reasons: `Reason ${canaries.target}`, vesselName: canaries.target, containerNumbers: ['CSQU3054383'] } },
    });
    await this.demand(people.coordinator, `mutation ($input: AssignTargetInput!) { assignTarget(input: $input) { __typename ${refused} } }`, { input: { operationId, id: ids.target, agencyIds: [people.owner.agencyId] } });
    await this.demand(people.owner, `mutation ($input: ControlTargetInput!) { controlTarget(input: $input) { __typename ${refused} } }`, {
      input: {
        operationId, id: world.clock.uuid(), targetId: ids.target, controlledAt: '2026-06-09T10:00:00Z', country: 'NL', place: `Quay ${canaries.control}`, zone: 'Europe/Amsterdam', method: 'PHYSICAL', finding: 'NOTHING_FOUND',
        note: `Note ${canaries.control}`,
      },
    });
    ids.closed = world.clock.uuid();
    await this.demand(people.partner, `mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename ${refused} } }`, {
      input: { operationId, id: ids.closed, body: { kind: 'CONTAINER', title: `Title ${canaries.closed}`, reasons: `Reason ${canaries.closed}`, vesselName: canaries.closed, containerNumbers: ['CSQU3054383'] }, handling: { tlp: 'AMBER_STRICT' } },
    });
    ids.company = world.clock.uuid();
    ids.companyParty = world.clock.uuid();
    await this.demand(people.partner, `mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename ${refused} } }`, {
      input: {
        operationId, id: ids.company, body: { kind: 'COMPANY', title: 'A broker', reasons: 'Seen before.' },
        parties: [{ id: ids.companyParty, kind: 'COMPANY', part: 'BROKER', name: `${canaries.company} Metals`, address: `${canaries.company} street`, identifiers: [canaries.company] }],
      },
    });
    await this.demand(people.coordinator, `mutation ($input: AssignTargetInput!) { assignTarget(input: $input) { __typename ${refused} } }`, { input: { operationId, id: ids.company, agencyIds: [people.owner.agencyId] } });
    ids.fileOfReport = await this.attach(ids.report, canaries.fileOfReport);
    ids.fileOfDraft = await this.attach(ids.draft, canaries.fileOfDraft);
    await world.superuser.query('update sessions set name = $2 where account_id = $1', [people.owner.id, `Robot ${canaries.token}`]);
    ids.import = world.clock.uuid();
    const sheet = `Detected at,Time zone,Country,Place,What was found,Waste stream\n2026-06-09 08:30,Europe/Amsterdam,NL,Quay ${canaries.import},Found ${canaries.import},E_WASTE\n`;
    const { statusCode } = await world.app.http.inject({
      method: 'PUT', url: `/imports/${operationId}/${ids.import}`, payload: sheet,
      headers: { authorization: `Bearer ${people.owner.token}`, 'x-muster-client': 'proof', 'x-file-name': `${canaries.import}.csv` },
    });
    if (statusCode !== 202) throw new Error(`The import was answered with ${statusCode}.`);
    await ImportQueue.of(world.app.services).idle();
  }

  /** A report in which every text holds the canary. */
  async report(who: Somebody, operationId: string, canary: string, submit: boolean): Promise<string> {
    const id = this.world.clock.uuid();
    const words = ['place', 'declaredDescription', 'foundDescription', 'vesselName', 'voyage', 'billOfLading', 'customsOffice', 'customsProcedure', 'packaging', 'concealment', 'notificationNumber', 'offence', 'laboratory', 'remarks'];
    const body = reportBody({ ...Object.fromEntries(words.map((word) => [word, `${word} ${canary}`])), seals: [canary], locode: null });
    await this.demand(who, `mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { __typename ${refused} } }`, { input: { id, operationId, submit, body } });
    return id;
  }

  private async attach(subjectId: string, canary: string): Promise<string> {
    const id = this.world.clock.uuid();
    const { statusCode, body } = await this.world.app.http.inject({
      method: 'PUT', url: `/files/${this.operationId}/${id}?subjectType=Seizure&subjectId=${subjectId}`, payload: pdf(canary),
      headers: { authorization: `Bearer ${this.people.owner.token}`, 'x-muster-client': 'proof', 'x-file-name': `${canary}.pdf`, 'content-type': 'application/pdf' },
    });
    if (statusCode !== 201) throw new Error(`The file was answered with ${statusCode}: ${body}`);
    return id;
  }
}
