import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a service was asked. */
export interface AskedTranslation {
  path: string;
  q: string[];
  source: string;
  target: string;
  format: string;
  api_key?: string;
}

type Answering = (asked: AskedTranslation) => { status: number; body: string };

/** What a service says that works: each text, with the language before it. */
const inTurn: Answering = ({ q, target }) => ({ status: 200, body: JSON.stringify({ translatedText: q.map((text) => `[${target}] ${text}`) }) });

/** A service on this machine that speaks the protocol of LibreTranslate. */
export class TranslationService {
  readonly asked: AskedTranslation[] = [];
  /** What it says; null for nothing at all. */
  answering: Answering | null = inTurn;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TranslationService> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const asked = { ...(JSON.parse(Buffer.concat(parts).toString('utf8')) as AskedTranslation), path: request.url ?? '' };
        service.asked.push(asked);
        const said = service.answering?.(asked);
        if (said) response.writeHead(said.status, { 'content-type': 'application/json', location: '/elsewhere' }).end(said.body);
      });
    });
    const service = new TranslationService(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** As it was at the start: asked nothing, and answering. */
  rest(): void {
    this.asked.length = 0;
    this.answering = inTurn;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
