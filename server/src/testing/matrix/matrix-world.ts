import { randomBytes } from 'node:crypto';
import { reportBody, type Somebody, World } from '../world';
import type { HandlingCase, Persona } from './may-see';
import { handlings } from './may-see';

const refused = '... on Refused { refusals { rule field } }';

/** One record of each kind for one handling, with everything that can hang on it. */
export interface Marked {
  handling: HandlingCase;
  seizure: string;
  target: string | null;
  file: string;
  party: string;
  canary: string;
}

/** One operation, a record of each kind under each handling, and somebody of every kind to look at them. */
export class MatrixWorld {
  readonly people = {} as Record<Exclude<Persona, 'anonymous'>, Somebody>;
  readonly records: Marked[] = [];
  operationId = '';

  private constructor(readonly world: World) {}

  static async create(): Promise<MatrixWorld> {
    const made = new MatrixWorld(await World.create());
    await made.settle();
    for (const handling of handlings) made.records.push(await made.write(handling));
    await made.world.superuser.query('update sessions set revoked_at = now() where account_id = $1', [made.people.revoked.id]);
    return made;
  }

  tokenOf(persona: Persona): string | undefined {
    return persona === 'anonymous' ? undefined : this.people[persona].token;
  }

  async demand(who: Somebody, query: string, input: Record<string, unknown>): Promise<void> {
    const text = JSON.stringify(await who.answer(query, { input }));
    if (/"refusals"|"errors"/.test(text)) throw new Error(`${query}: ${text}`);
  }

  private async settle(): Promise<void> {
    const { world, people } = this;
    const lead = async (country: string): Promise<Somebody> => world.person(await world.agency(country), { lead: true });
    for (const [persona, country] of [['coordinator', 'BE'], ['originator', 'NL'], ['released', 'PL'], ['named', 'SE'], ['other', 'ES'], ['invited', 'DE'], ['withdrawn', 'IT'], ['stranger', 'FR']] as const) people[persona] = await lead(country);
    people.colleague = await world.person(people.originator.agencyId);
    people.observer = await world.person(people.released.agencyId);
    people.revoked = await world.person(people.originator.agencyId);
    people.administrator = await world.person(await world.agency('XK', 'INTERNATIONAL_ORGANISATION'), { administrator: true, lead: true });
    const approver = await world.person(people.coordinator.agencyId);
    this.operationId = await world.activeOperation(people.coordinator, approver, [people.originator, people.released, people.named, people.other, people.withdrawn]);
    for (const [who, role] of [[people.colleague, 'OFFICER'], [people.revoked, 'OFFICER'], [people.observer, 'OBSERVER']] as const) {
      await world.superuser.query(
        `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, gen_random_uuid(), $2, $3, $4, array['o.' || $1::uuid])`,
        [this.operationId, who.id, who.agencyId, role],
      );
    }
    await people.coordinator.ask(`mutation ($o: ID!, $a: ID!) { inviteAgency(operationId: $o, agencyId: $a) { __typename } }`, { o: this.operationId, a: people.invited.agencyId });
    await this.demand(people.coordinator, `mutation ($input: WithdrawParticipationInput!) { withdrawParticipation(input: $input) { __typename ${refused} } }`, { operationId: this.operationId, agencyId: people.withdrawn.agencyId, reason: 'Another operation.' });
  }

  private inputOf(handling: HandlingCase): Record<string, unknown> | null {
    const one = [this.people.released.agencyId];
    const inputs: Readonly<Record<HandlingCase, Record<string, unknown> | null>> = {
      open: null,
      CLEAR: { tlp: 'CLEAR' },
      'GREEN to nobody else': { tlp: 'GREEN', releasableTo: [] },
      'GREEN to one agency only': { tlp: 'GREEN', releasableTo: one, toCoordinators: false },
      AMBER: { tlp: 'AMBER', note: 'Ask before use.' },
      'AMBER to one agency': { tlp: 'AMBER', releasableTo: one },
      'AMBER+STRICT': { tlp: 'AMBER_STRICT' },
      'AMBER+STRICT to one agency': { tlp: 'AMBER_STRICT', releasableTo: one },
      'AMBER+STRICT to coordinators': { tlp: 'AMBER_STRICT', toCoordinators: true },
      RED: { tlp: 'RED' },
      'RED to one person': { tlp: 'RED', people: [this.people.named.id] },
      draft: null,
    };
    return inputs[handling];
  }

  private async write(handling: HandlingCase): Promise<Marked> {
    const { world, people, operationId } = this;
    const who = people.originator;
    const canary = randomBytes(9).toString('hex');
    const [seizure, target, file, party, targetParty] = [world.clock.uuid(), world.clock.uuid(), world.clock.uuid(), world.clock.uuid(), world.clock.uuid()];
    const input = this.inputOf(handling);
    const isDraft = handling === 'draft';
    const words = ['foundDescription', 'declaredDescription', 'vesselName', 'voyage', 'billOfLading', 'customsOffice', 'customsProcedure', 'packaging', 'concealment', 'notificationNumber', 'consents', 'offence', 'laboratory', 'remarks'];
    const texts = Object.fromEntries(words.map((word) => [word, `${word} ${canary}`]));
    await this.demand(who, `mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { __typename ${refused} } }`, {
      id: seizure, operationId, submit: !isDraft, handling: input, body: reportBody({ ...texts, seals: [canary], riskIndicators: [canary] }),
    });
    await this.demand(who, `mutation ($input: SetPartiesInput!) { setParties(input: $input) { __typename ${refused} } }`, { operationId, id: seizure, version: 1, parties: [{ id: party, kind: 'COMPANY', part: 'CONSIGNOR', name: `Metals ${canary}` }] });
    const { statusCode, body } = await world.app.http.inject({
      method: 'PUT', url: `/files/${operationId}/${file}?subjectType=Seizure&subjectId=${seizure}`, payload: Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${canary}\ntrailer<</Root 1 0 R>>\n%%EOF\n`),
      headers: { authorization: `Bearer ${who.token}`, 'x-muster-client': 'matrix', 'x-file-name': `${canary}.pdf`, 'content-type': 'application/pdf' },
    });
    if (statusCode !== 201) throw new Error(`The file was answered with ${statusCode}: ${body}`);
    await this.know('Seizure', seizure, canary, handling);
    if (isDraft) return { handling, seizure, target: null, file, party, canary };
    await this.demand(who, `mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename ${refused} } }`, {
      id: target, operationId, handling: input, body: { kind: 'CONTAINER', title: `Title ${canary}`, reasons: `Reason ${canary}`, vesselName: canary, containerNumbers: ['CSQU3054383'], route: [{ part: 'DEPARTURE', country: 'NL' }] },
      parties: [{ id: targetParty, kind: 'COMPANY', part: 'BROKER', name: `Broker ${canary}` }],
    });
    await this.demand(who, `mutation ($input: AssignTargetInput!) { assignTarget(input: $input) { __typename ${refused} } }`, { operationId, id: target, agencyIds: [who.agencyId] });
    await this.demand(who, `mutation ($input: ControlTargetInput!) { controlTarget(input: $input) { __typename ${refused} } }`, {
      id: world.clock.uuid(), operationId, targetId: target, controlledAt: '2026-06-09T10:00:00Z', country: 'NL', place: `Quay ${canary}`, zone: 'Europe/Amsterdam', method: 'PHYSICAL', finding: 'NOTHING_FOUND', note: `Note ${canary}`,
    });
    await this.know('Target', target, canary, handling);
    return { handling, seizure, target, file, party, canary };
  }

  /** A note whose own handling says nothing: for the agency that it comes from. */
  private know(subjectType: string, subjectId: string, canary: string, handling: HandlingCase): Promise<void> {
    const { world, people, operationId } = this;
    return this.demand(people.originator, `mutation ($input: AddIntelligenceInput!) { addIntelligence(input: $input) { __typename ${refused} } }`, {
      id: world.clock.uuid(), operationId, subjectType, subjectId, text: `Known ${canary}`, origin: `Told by ${canary}`, sourceEvaluation: 'B', informationEvaluation: 'I3',
      ...(handling === 'RED to one person' ? { handling: this.inputOf(handling) } : {}),
    });
  }
}

