import { Client } from 'pg';
import type { Heard, LogCarrier } from './carrier';

const reconnectMilliseconds = 500;

/** PostgreSQL's own LISTEN and NOTIFY, on a connection of its own: an empty wake-up, sent outside of any transaction. */
export class NotifyCarrier implements LogCarrier {
  private client: Client | undefined;
  private isListening = false;
  private isStopped = false;

  constructor(private readonly databaseUrl: string) {}

  start(_epoch: string, heard: Heard): Promise<void> {
    return this.listen(heard);
  }

  tell(): void {
    // What a broken line loses is made up for by the poll.
    if (this.isListening) this.client?.query('notify muster_log').catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.client?.removeAllListeners('end');
    await this.client?.end().catch(() => undefined);
  }

  private async listen(heard: Heard): Promise<void> {
    if (this.isStopped) return;
    const client = new Client({ connectionString: this.databaseUrl, application_name: 'muster log', keepAlive: true });
    client.on('error', () => undefined); // followed by 'end', which reconnects
    client.on('notification', () => heard(null));
    client.on('end', () => {
      this.isListening = false;
      if (!this.isStopped) setTimeout(() => void this.listen(heard), reconnectMilliseconds).unref();
    });
    this.client = client;
    try {
      await client.connect();
      await client.query('listen muster_log');
      this.isListening = true;
    } catch {
      // 'end' reconnects; meanwhile the poll carries the log
    }
  }
}
