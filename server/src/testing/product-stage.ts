import type { Somebody } from './world';
import { World } from './world';

interface Told {
  __typename: string;
  id?: string;
  refusals?: { rule: string; field: string | null }[];
}

const outcome = '__typename ... on Product { id } ... on Refused { refusals { rule field } }';
const write = `mutation ($input: WriteProductInput!) { answer: writeProduct(input: $input) { ${outcome} } }`;
const step = `mutation ($input: StepProductInput!) { answer: stepProduct(input: $input) { ${outcome} } }`;
const nominate = 'mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { __typename ... on Target { id } ... on Refused { refusals { rule field } } } }';
const warn = 'mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { __typename ... on Message { id } ... on Refused { refusals { rule field } } } }';

/**
 * A group and an operation, both led by Belgium. The Dutch and the Polish are in both, the Spanish in the group alone, the Germans in the operation
 * alone. Of the Dutch one writes, a colleague leads; the colleague is in the group only.
 */
export class ProductStage {
  private constructor(
    readonly world: World,
    readonly group: string,
    readonly operation: string,
    readonly coordinator: Somebody,
    readonly dutch: Somebody,
    readonly colleague: Somebody,
    readonly polish: Somebody,
    readonly spanish: Somebody,
    readonly german: Somebody,
    readonly stranger: Somebody,
  ) {}

  static async create(): Promise<ProductStage> {
    const world = await World.create();
    const lead = async (country: string): Promise<Somebody> => world.person(await world.agency(country), { lead: true });
    const coordinator = await lead('BE');
    const approver = await world.person(coordinator.agencyId);
    const [dutch, polish, spanish, german, stranger] = [await lead('NL'), await lead('PL'), await lead('ES'), await lead('DE'), await lead('FR')];
    const group = await world.activeOperation(coordinator, approver, [dutch, polish, spanish]);
    const operation = await world.activeOperation(coordinator, approver, [dutch, polish, german]);
    const colleague = await world.person(dutch.agencyId);
    const stage = new ProductStage(world, group, operation, coordinator, dutch, colleague, polish, spanish, german, stranger);
    await world.superuser.query(`update operation_members set role = 'OFFICER' where operation_id = $1 and account_id = $2`, [group, dutch.id]);
    await stage.join(group, colleague, 'NATIONAL_CONTACT_POINT');
    return stage;
  }

  async join(operationId: string, who: Somebody, role: string): Promise<void> {
    const { clock, superuser } = this.world;
    await superuser.query(
      `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, $5, array['o.' || $1::uuid])`,
      [operationId, clock.uuid(), who.id, who.agencyId, role],
    );
  }

  async ask(who: Somebody, document: string, input: Record<string, unknown>): Promise<string> {
    const { answer } = await who.ask<{ answer: Told }>(document, { input });
    if (!answer.id) throw new Error(JSON.stringify(answer));
    return answer.id;
  }

  /** A product of the Dutch for the Polish, as a draft. */
  draft(body: Record<string, unknown> = {}, over: Record<string, unknown> = {}): Promise<string> {
    return this.ask(this.dutch, write, {
      id: this.world.clock.uuid(), operationId: this.group, ...over,
      body: { kind: 'ALERT', title: 'Lorries by night', body: 'White lorries leave the yard.', reasons: 'No load fits their papers.', addresseeIds: [this.polish.agencyId], ...body },
    });
  }

  async step(who: Somebody, id: string, action: string, over: Record<string, unknown> = {}): Promise<void> {
    const { rows } = await this.world.superuser.query<{ version: number }>('select version from intelligence_products where id = $1', [id]);
    await this.ask(who, step, { operationId: this.group, id, version: rows[0]?.version, action, ...over });
  }

  async disseminated(body: Record<string, unknown> = {}, over: Record<string, unknown> = {}): Promise<string> {
    const id = await this.draft(body, over);
    await this.step(this.dutch, id, 'submit');
    await this.step(this.colleague, id, 'disseminate');
    return id;
  }

  target(who: Somebody, operationId = this.operation, over: Record<string, unknown> = {}): Promise<string> {
    return this.ask(who, nominate, { id: this.world.clock.uuid(), operationId, body: { kind: 'VESSEL', title: 'Found by chance', vesselName: 'X', reasons: 'Seen.' }, ...over });
  }

  warning(who: Somebody, to: readonly Somebody[], operationId = this.operation, kind = 'WARNING'): Promise<string> {
    const body = { kind, subject: 'Two lorries', body: 'Watch.', ...(kind === 'WARNING' ? { pattern: 'By night.', reasons: 'Seen.' } : {}), addresseeIds: to.map(({ agencyId }) => agencyId) };
    return this.ask(who, warn, { id: this.world.clock.uuid(), operationId, send: true, body });
  }
}
