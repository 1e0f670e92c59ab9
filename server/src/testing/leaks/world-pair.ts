import { reportBody, type Somebody, World } from '../world';
import { ImportQueue } from '../../imports/import-queue';

const refused = '... on Refused { refusals { rule field } }';
const minute = 60_000;
const begun = new Date('2026-06-10T12:00:00Z');

/** One of two worlds: what its people do is the same in both but for what is hidden from the observer. */
export class HalfWorld {
  readonly people = {} as Record<'coordinator' | 'owner' | 'observer' | 'stranger', Somebody>;
  readonly visible: string[] = [];
  readonly hidden: string[] = [];
  operationId = '';
  otherOperationId = '';
  private count = 0;
  private minutes = 0;

  private constructor(
    readonly world: World,
    /** Whether the hidden steps are taken; where they are not, their identifiers are made all the same. */
    private readonly isBusy: boolean,
  ) {}

  static async create(isBusy: boolean): Promise<HalfWorld> {
    const half = new HalfWorld(await World.create(begun, undefined, 1), isBusy);
    const { world, people } = half;
    const person = async (country: string): Promise<Somebody> => world.person(await world.agency(country), { lead: true, name: `Person of ${country}` });
    people.coordinator = await person('BE');
    people.owner = await person('NL');
    people.observer = await person('PL');
    people.stranger = await person('FR');
    const approver = await world.person(people.coordinator.agencyId, { name: 'Approver of BE' });
    const second = await world.person(people.stranger.agencyId, { name: 'Approver of FR' });
    half.operationId = await world.activeOperation(people.coordinator, approver, [people.owner, people.observer]);
    half.otherOperationId = await world.activeOperation(people.stranger, second);
    return half;
  }

  /** The clock goes on alike in both worlds, whatever is done in the time. */
  private tick(): string {
    this.minutes += 1;
    this.world.clock.set(new Date(begun.getTime() + this.minutes * minute));
    return this.world.clock.uuid();
  }

  private async demand(who: Somebody, query: string, variables: Record<string, unknown>): Promise<void> {
    const text = JSON.stringify(await who.answer(query, variables));
    if (/"refusals"|"errors"/.test(text)) throw new Error(`${query}: ${text}`);
  }

  private report(who: Somebody, operationId: string, id: string, submit: boolean, words: string): Promise<void> {
    return this.demand(who, `mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { __typename ${refused} } }`, { input: { id, operationId, submit, body: reportBody({ foundDescription: words }) } });
  }

  /** What the observer may see: reports, targets, and drafts of the own agency; each is told before the next begins. */
  async visibleStep(isTold: (id: string) => Promise<void>): Promise<void> {
    const { people, operationId } = this;
    const n = (this.count += 1);
    const reported = this.tick();
    await this.report(people.owner, operationId, reported, true, `Report ${n}`);
    await isTold(reported);
    const own = this.tick();
    await this.report(people.observer, operationId, own, n % 2 === 0, `Own report ${n}`);
    await isTold(own);
    const target = this.tick();
    await this.demand(people.coordinator, `mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename ${refused} } }`, {
      input: { operationId, id: target, body: { kind: 'CONTAINER', title: `Target ${n}`, reasons: 'A reason.', containerNumbers: ['CSQU3054383'] } },
    });
    await isTold(target);
    this.visible.push(reported, own, target);
  }

  /** What the observer may not see, in every kind that there is. */
  async hiddenStep(): Promise<void> {
    const { world, people, operationId, otherOperationId } = this;
    const [draft, elsewhere, file, sheet, unique, closed, alsoClosed] = [this.tick(), this.tick(), this.tick(), this.tick(), this.tick(), this.tick(), this.tick()];
    this.hidden.push(draft, elsewhere, file, sheet, closed);
    if (!this.isBusy) return;
    await this.report(people.owner, operationId, draft, false, 'Hidden draft');
    await this.demand(people.owner, `mutation ($input: SetPartiesInput!) { setParties(input: $input) { __typename ${refused} } }`, {
      input: { operationId, id: draft, version: 1, parties: [{ id: unique, kind: 'COMPANY', part: 'CONSIGNOR', name: 'Hidden Metals' }] },
    });
    await this.demand(people.owner, `mutation ($input: ChangeSeizureInput!) { correctSeizure(input: $input) { __typename ${refused} } }`, { input: { operationId, id: draft, version: 2, body: reportBody({ foundDescription: 'Hidden draft, again' }) } });
    await this.report(people.stranger, otherOperationId, elsewhere, true, 'Hidden elsewhere');
    // Two others look at one consignment: they learn it of each other, the observer of neither.
    for (const [who, id] of [[people.owner, closed], [people.coordinator, alsoClosed]] as const) {
      await this.demand(who, `mutation ($input: NominateTargetInput!) { nominateTarget(input: $input) { __typename ${refused} } }`, {
        input: { operationId, id, body: { kind: 'CONSIGNMENT', title: 'Hidden box', reasons: 'A reason.', billOfLading: `HIDDEN-${closed}` }, handling: { tlp: 'AMBER_STRICT' } },
      });
    }
    const put = (url: string, payload: string | Buffer, name: string, type: string): Promise<{ statusCode: number }> =>
      world.app.http.inject({ method: 'PUT', url, payload, headers: { authorization: `Bearer ${people.owner.token}`, 'x-muster-client': 'proof', 'x-file-name': name, 'content-type': type } });
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
    const stored = await put(`/files/${operationId}/${file}?subjectType=Seizure&subjectId=${draft}`, pdf, 'hidden.pdf', 'application/pdf');
    const staged = await put(`/imports/${operationId}/${sheet}`, 'Country,Place\nNL,Hidden quay\n', 'hidden.csv', 'text/csv');
    if (stored.statusCode !== 201 || staged.statusCode !== 202) throw new Error(`The hidden files were answered with ${stored.statusCode} and ${staged.statusCode}.`);
    await ImportQueue.of(world.app.services).idle();
    await people.owner.answer('query ($o: ID!) { searchSeizures(operationId: $o, words: "hidden") { id } }', { o: operationId });
    await world.app.http.inject({ method: 'GET', url: `/exports/${operationId}/seizures.csv`, headers: { authorization: `Bearer ${people.owner.token}` } });
    await world.post('mutation { signIn(email: "nobody@example.test", password: "wrong-password-here") { __typename } }');
    await people.stranger.answer('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename } }', { input: { agencyId: people.stranger.agencyId, email: `${unique}@example.test`, name: 'Hidden' } });
  }
}
