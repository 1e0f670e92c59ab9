import type { Browser, Page } from 'playwright-core';
import { hashPassword } from '../../../server/src/agencies/password';
import { readTrustedDocuments } from '../../../server/src/platform/trusted-documents';
import { launchBrowser } from '../../../server/src/testing/browser';
import { makePasswordsCheap } from '../../../server/src/testing/cheap-passwords';
import type { Somebody } from '../../../server/src/testing/world';
import { World } from '../../../server/src/testing/world';
import { buildBothSides } from '../built-sides';
import type { AgencyKey, Player } from './cast';
import { agencies, cast, nameOf } from './cast';

const password = 'a-password-for-the-operation';
const minute = 60_000;
const day = 1440 * minute;
const devices = {
  desk: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
} as const;

/** In the coming days, since a browser forgets a cookie by its own clock. At ten to eleven in the evening in Kuala Lumpur, where clocks are never changed: that day ends while the operation is watched. */
const momentOfLaunch = (): Date => new Date(Math.ceil(Date.now() / day) * day + 2 * day + (14 * 60 + 50) * minute);

/** The built client and the whole server with a clock that is moved by hand, and a browser for each who plays. Moments are told in minutes from the launch. */
export class Stage {
  private readonly pages = new Map<Player, Page>();
  operationId = '';

  private constructor(
    readonly world: World,
    readonly url: string,
    private readonly browser: Browser,
    readonly launch: Date,
    readonly agencyIds: ReadonlyMap<AgencyKey, string>,
    readonly people: ReadonlyMap<Player, Somebody>,
  ) {}

  /** Opens the house so many minutes before the launch. */
  static async create(before: number): Promise<Stage> {
    makePasswordsCheap();
    const { clientDirectory } = buildBothSides();
    const launch = momentOfLaunch();
    const world = await World.create(new Date(launch.getTime() - before * minute), undefined, 0, { clientDirectory, documents: readTrustedDocuments(clientDirectory) });
    const agencyIds = new Map<AgencyKey, string>();
    for (const agency of agencies) agencyIds.set(agency, await world.agency(agency, 'CUSTOMS', nameOf(agency)));
    const hash = await hashPassword(password);
    const people = new Map<Player, Somebody>();
    for (const [player, { agency, name, lead }] of Object.entries(cast)) {
      const who = await world.person(agencyIds.get(agency) ?? '', { lead, name });
      people.set(player as Player, who);
      // Their programs write documents of their own; the screens do without.
      await world.superuser.query(`update accounts set email = $2, password_hash = $3, language = 'en', has_api_access = true where id = $1`, [who.id, emailOf(player as Player), hash]);
    }
    return new Stage(world, await world.listen(), await launchBrowser(), launch, agencyIds, people);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.close();
  }

  somebody(player: Player): Somebody {
    const who = this.people.get(player);
    if (!who) throw new Error(`Nobody is ${player}.`);
    return who;
  }

  idOf(agency: AgencyKey): string {
    return this.agencyIds.get(agency) ?? '';
  }

  momentOf(minutes: number): Date {
    return new Date(this.launch.getTime() + minutes * minute);
  }

  /** Moves the server's clock; it never goes back. */
  setClock(minutes: number): void {
    const at = this.momentOf(minutes);
    if (at < this.world.clock.now()) throw new Error(`It is later than ${minutes} minutes from the launch.`);
    this.world.clock.set(at);
  }

  /** Moves every clock, the browsers' too, and makes the steady pass that would have come by itself. */
  async to(minutes: number): Promise<void> {
    this.setClock(minutes);
    for (const page of this.pages.values()) await page.context().clock.setFixedTime(this.world.clock.now());
    const { jobs } = this.world.app.services;
    await jobs.idle();
    await jobs.pass();
    await jobs.idle();
  }

  /** Somebody's browser at an address; they sign in when they are first here. */
  async open(player: Player, path: string): Promise<Page> {
    const known = this.pages.get(player);
    if (known) {
      await known.goto(`${this.url}${path}`);
      return known;
    }
    const { zone, device } = cast[player];
    const context = await this.browser.newContext({ ...devices[device], locale: 'en-GB', timezoneId: zone, reducedMotion: 'reduce' });
    await context.clock.setFixedTime(this.world.clock.now());
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    this.pages.set(player, page);
    await page.goto(`${this.url}${path}`);
    await page.getByLabel('E-mail address').fill(emailOf(player));
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: /^Your account/ }).waitFor();
    return page;
  }

  /** Somebody's browser in the operation's room. */
  inRoom(player: Player, path = ''): Promise<Page> {
    return this.open(player, `/operations/${this.operationId}${path}`);
  }
}

const emailOf = (player: Player): string => `${player}@example.test`;
