import { ImportQueue } from '../../imports/import-queue';
import { reportBody, type Somebody, World } from '../world';

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
  /** The last report that the observer sees. */
  lastReport: string | null = null;
  private count = 0;
  private born = 0;

  private constructor(
    readonly world: World,
    /** Whether the hidden steps are taken; where they are not, their identifiers are made all the same. */
    private readonly isBusy: boolean,
    private minutes: number,
    private readonly number: number,
  ) {}

  static async create(isBusy: boolean): Promise<HalfWorld> {
    return new HalfWorld(await World.create(begun, undefined, 1), isBusy, 0, 1).settle();
  }

  /** New people in a new operation on the same server: a world of its own for whoever is in no other. */
  again(): Promise<HalfWorld> {
    return new HalfWorld(this.world, this.isBusy, this.minutes + 100 * this.born, this.number + (this.born += 1)).settle();
  }

  private async settle(): Promise<this> {
    const { world, people } = this;
    this.tick();
    const person = async (country: string): Promise<Somebody> => world.person(await world.agency(country, 'CUSTOMS', `Agency of ${country}, ${this.number}`), { lead: true, name: `Person of ${country}, ${this.number}` });
    people.coordinator = await person('BE');
    people.owner = await person('NL');
    people.observer = await person('PL');
    people.stranger = await person('FR');
    const approver = await world.person(people.coordinator.agencyId, { name: 'Approver of BE' });
    const second = await world.person(people.stranger.agencyId, { name: 'Approver of FR' });
    this.operationId = await world.activeOperation(people.coordinator, approver, [people.owner, people.observer]);
    this.otherOperationId = await world.activeOperation(people.stranger, second);
    return this;
  }

  /** The clock goes on alike in both worlds, whatever is done in the time. */
  private tick(): string {
    this.minutes += 1;
    this.world.clock.set(new Date(begun.getTime() + this.minutes * minute));
    return this.world.clock.uuid();
  }

  body(words: string): Record<string, unknown> {
    return reportBody({ foundDescription: words, ...(words.startsWith('Hidden') ? { containerNumbers: [], billOfLading: null, vesselName: null, imoNumber: null, notificationNumber: null } : {}) });
  }

  async demand(who: Somebody, query: string, variables: Record<string, unknown>): Promise<void> {
    const text = JSON.stringify(await who.answer(query, variables));
    if (/"refusals"|"errors"/.test(text)) throw new Error(`${query}: ${text}`);
  }

  change(verb: string, inputType: string, who: Somebody, input: Record<string, unknown>): Promise<void> {
    return this.demand(who, `mutation ($input: ${inputType}!) { ${verb}(input: $input) { __typename ${refused} } }`, { input });
  }

  step(who: Somebody, id: string, version: number, action: string): Promise<void> {
    return this.demand(who, `mutation ($o: ID!, $id: ID!, $version: Int!, $action: ReportAction!) { stepSeizure(operationId: $o, id: $id, version: $version, action: $action) { __typename ${refused} } }`, { o: this.operationId, id, version, action });
  }

  report(who: Somebody, operationId: string, id: string, submit: boolean, words: string, handling: Record<string, unknown> | null): Promise<void> {
    return this.change('reportSeizure', 'ReportSeizureInput', who, { id, operationId, submit, body: this.body(words), handling });
  }

  async put(who: Somebody, url: string, payload: Buffer, name: string, type: string, expected: number, handling?: Record<string, unknown>): Promise<void> {
    const marked = handling ? { 'x-file-handling': encodeURIComponent(JSON.stringify(handling)) } : {};
    const { statusCode, body } = await this.world.app.http.inject({
      method: 'PUT', url, payload, headers: { authorization: `Bearer ${who.token}`, 'x-muster-client': 'proof', 'x-file-name': name, 'content-type': type, ...marked },
    });
    if (statusCode !== expected) throw new Error(`${url} was answered with ${statusCode}: ${body}`);
  }

  importsAreIdle(): Promise<void> {
    return ImportQueue.of(this.world.app.services).idle();
  }

  /** What the observer may see: reports, targets, and drafts of the own agency; each is told before the next begins. */
  async visibleStep(isTold: (id: string) => Promise<void>): Promise<void> {
    const { people, operationId } = this;
    const n = (this.count += 1);
    const reported = this.tick();
    await this.report(people.owner, operationId, reported, true, `Report ${n}`, null);
    await isTold(reported);
    this.lastReport = reported;
    const own = this.tick();
    await this.report(people.observer, operationId, own, n % 2 === 0, `Own report ${n}`, null);
    await isTold(own);
    const target = this.tick();
    await this.change('nominateTarget', 'NominateTargetInput', people.coordinator, { operationId, id: target, body: { kind: 'CONTAINER', title: `Target ${n}`, reasons: 'A reason.', containerNumbers: ['CSQU3054383'] } });
    await isTold(target);
    this.visible.push(reported, own, target);
  }

  /** One hidden deed: its identifiers are made in both worlds, the deed is done in one. */
  async hiddenDeed(deed: (half: HalfWorld, id: string, other: string) => Promise<void>): Promise<void> {
    const [id, other] = [this.tick(), this.tick()];
    this.hidden.push(id, other);
    if (this.isBusy) await deed(this, id, other);
  }
}
