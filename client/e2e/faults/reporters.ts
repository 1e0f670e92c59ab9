import { randomUUID } from 'node:crypto';
import type { Somebody } from '../../../server/src/testing/world';
import { reportBody } from '../../../server/src/testing/world';

const mutation = 'mutation ($input: ReportSeizureInput!) { reportSeizure(input: $input) { ... on Seizure { id } ... on Refused { refusals { rule } } } }';
const paceMilliseconds = 600;
const againMilliseconds = 250;

/** People who report all along, each report under one id until it is acknowledged, a tenth of them sent twice at once, to either server. */
export class Reporters {
  /** Ids that a server has acknowledged. */
  readonly acknowledged = new Set<string>();
  /** Texts of errors that were shown. */
  readonly shown = new Set<string>();
  /** Attempts that failed. */
  failures = 0;
  twice = 0;
  private count = 0;
  private isOver = false;
  private isAbandoned = false;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly people: readonly Somebody[],
    private readonly operationId: string,
    private readonly addresses: readonly string[],
  ) {}

  start(): void {
    this.running = Promise.all(this.people.map((who) => this.work(who)));
  }

  /** Ends once everything that was begun is acknowledged. */
  async stop(): Promise<void> {
    this.isOver = true;
    await this.running;
  }

  /** Ends at once, whatever was begun. */
  async abandon(): Promise<void> {
    this.isAbandoned = true;
    await this.stop();
  }

  /** Waits until so many more are acknowledged; fails when nothing moves for too long. */
  async progress(more: number, milliseconds = 30_000): Promise<void> {
    const aim = this.acknowledged.size + more;
    for (const until = Date.now() + milliseconds; this.acknowledged.size < aim; ) {
      if (Date.now() > until) throw new Error(`No report was taken for ${milliseconds} ms: ${[...this.shown].join('; ')}`);
      await new Promise((again) => setTimeout(again, 20));
    }
  }

  /** Sends one until it is acknowledged. */
  async send(who: Somebody, id: string, submit = true): Promise<void> {
    for (let tries = this.count; ; tries += 1) {
      const address = this.addresses[tries % this.addresses.length] ?? '';
      const answered = await this.post(address, who, id, submit).catch(() => null); // refused, reset or silent: unknown whether it was stored
      if (answered === id) break;
      if (this.isAbandoned) return;
      this.failures += 1;
      await new Promise((again) => setTimeout(again, againMilliseconds));
    }
    this.acknowledged.add(id);
  }

  private async work(who: Somebody): Promise<void> {
    while (!this.isOver) {
      this.count += 1;
      const id = randomUUID();
      // A seventh are drafts, which other agencies must not hear of.
      const isDraft = this.count % 7 === 0;
      const copies = this.count % 10 === 0 ? 2 : 1;
      this.twice += copies - 1;
      await Promise.all(Array.from({ length: copies }, () => this.send(who, id, !isDraft)));
      await new Promise((again) => setTimeout(again, paceMilliseconds));
    }
  }

  private async post(address: string, who: Somebody, id: string, submit: boolean): Promise<string | undefined> {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${who.token}` },
      body: JSON.stringify({ query: mutation, variables: { input: { id, operationId: this.operationId, submit, body: reportBody({ containerNumbers: [] }) } } }),
      signal: AbortSignal.timeout(5000),
    });
    const answer = (await response.json()) as { data?: { reportSeizure: { id?: string; refusals?: { rule: string }[] } | null } | null; errors?: { message: string }[] };
    for (const { message } of answer.errors ?? []) this.shown.add(message);
    for (const { rule } of answer.data?.reportSeizure?.refusals ?? []) this.shown.add(`refused: ${rule}`);
    return answer.data?.reportSeizure?.id;
  }
}
