import type { Outbox, Services } from '../context';
import { inTransaction } from '../transaction';
import { claimMail, forgetOldMails, markFailed, markSent, postponeMail } from './mail.store';
import type { MailTransport } from './mail-transport';
import { UndeliveredError } from './mail-transport';
import { openContent } from './queue-mail';

const pollEvery = 5_000;
const tidyEvery = 10 * 60_000;

type SenderParts = Pick<Services, 'dataSource' | 'clock' | 'secrets' | 'logger'>;

/**
 * Sends what stands in the outbox, one after the other. Whoever claims a mail has it alone; a server that ends in the
 * middle leaves its claim to run out, and the mail goes out again under the same Message-ID.
 */
export class MailSender implements Outbox {
  private timer: NodeJS.Timeout | null = null;
  private working: Promise<void> | null = null;
  private isWoken = false;
  private isStopped = false;

  constructor(
    private readonly parts: SenderParts,
    private readonly transport: MailTransport | null,
  ) {}

  /** Whether mails leave at all; else administrators hand their links on. */
  get isSending(): boolean {
    return this.transport !== null;
  }

  start(): void {
    this.timer = setInterval(() => this.wake(), this.transport ? pollEvery : tidyEvery).unref();
    this.wake();
  }

  /** Called once a mail is committed, so that it need not wait for the next look. */
  wake(): void {
    this.isWoken = true;
    if (this.isStopped) return;
    this.working ??= this.work().finally(() => (this.working = null));
  }

  /** Waits until nothing that is due is left to send. */
  async idle(): Promise<void> {
    while (this.working) await this.working;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.idle();
  }

  private async work(): Promise<void> {
    try {
      while (this.isWoken && !this.isStopped) {
        this.isWoken = false;
        while (!this.isStopped && (await this.sendNext()));
        await this.atTheDoor((manager, now) => forgetOldMails(manager, now));
      }
    } catch (error) {
      this.parts.logger.error({ err: error }, 'the outbox could not be read; it is read again at the next look');
    }
  }

  /** Whether there was one to send. */
  private async sendNext(): Promise<boolean> {
    if (!this.transport) return false;
    const mail = await this.atTheDoor(claimMail);
    if (!mail) return false;
    const content = openContent(this.parts, mail.id, mail.content);
    try {
      if (!content) throw new UndeliveredError('SEALED', true);
      await this.transport.send({ id: mail.id, recipient: mail.recipient, ...content });
    } catch (error) {
      if (!(error instanceof UndeliveredError)) throw error;
      this.parts.logger.warn({ mail: mail.id, code: error.code, attempts: mail.attempts }, 'a mail was not taken');
      await this.atTheDoor((manager, now) => (error.isFinal ? markFailed : postponeMail)(manager, mail, now, error.code));
      return true;
    }
    await this.atTheDoor((manager, now) => markSent(manager, mail, now));
    return true;
  }

  private atTheDoor<T>(work: (manager: Parameters<typeof claimMail>[0], now: Date) => Promise<T>): Promise<T> {
    return inTransaction(this.parts.dataSource, 'muster_door', null, (manager) => work(manager, this.parts.clock.now()));
  }
}
