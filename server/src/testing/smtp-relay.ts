import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A mail as a relay took it. */
export interface TakenMail {
  recipients: string[];
  subject: string;
  messageId: string;
  /** The text, decoded. */
  text: string;
}

/** An SMTP server in a process of its own. */
export class SmtpRelay {
  readonly taken: TakenMail[] = [];
  private readonly arrivals = new EventEmitter();

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
    lines: AsyncIterator<string>,
  ) {
    void this.listen(lines);
  }

  static async start(port = 0): Promise<SmtpRelay> {
    const child = spawn(process.execPath, [join(__dirname, 'smtp-process.mjs'), String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const first = JSON.parse(String((await lines.next()).value)) as { port: number };
    return new SmtpRelay(child, first.port, lines);
  }

  /** The last mail to an address; waits until there are `count` of them. */
  async mailTo(address: string, count = 1): Promise<TakenMail> {
    for (;;) {
      const found = this.taken.filter(({ recipients }) => recipients.includes(address));
      if (found.length >= count) return found.at(-1) as TakenMail;
      await once(this.arrivals, 'mail');
    }
  }

  /** Waits until so many mails have come. */
  async until(count: number): Promise<void> {
    while (this.taken.length < count) await once(this.arrivals, 'mail');
  }

  async stop(): Promise<void> {
    this.child.kill();
    await once(this.child, 'exit');
  }

  private async listen(lines: AsyncIterator<string>): Promise<void> {
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      const { recipients, source } = JSON.parse(line.value) as { recipients: string[]; source: string };
      this.taken.push({ recipients, ...read(source) });
      this.arrivals.emit('mail');
    }
  }
}

const read = (source: string): Omit<TakenMail, 'recipients'> => {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const header = (name: string): string => new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(head)?.[1]?.trim() ?? '';
  const text = body.join('\n\n');
  return { subject: header('Subject'), messageId: header('Message-ID'), text: header('Content-Transfer-Encoding') === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : quotedPrintable(text) };
};

const quotedPrintable = (text: string): string =>
  Buffer.from(text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8').replaceAll('\r\n', '\n');
