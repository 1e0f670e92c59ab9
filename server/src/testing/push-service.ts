import { createDecipheriv, createECDH, createHmac, randomBytes } from 'node:crypto';
import type { ECDH } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { importJWK, jwtVerify } from 'jose';

/** A push as the service took it and as the device reads it. */
export interface TakenPush {
  path: string;
  topic: string | undefined;
  ttl: string | undefined;
  /** Who sent it, as its signed token says. */
  audience: string;
  subject: string;
  raw: Buffer;
  message: { body: string; url: string; tag: string };
}

const hmac = (key: Buffer, ...parts: (Buffer | string)[]): Buffer => createHmac('sha256', key).update(Buffer.concat(parts.map((part) => Buffer.from(part as string)))).digest();

/** A browser's half of a subscription: it alone reads what is sent to it (RFC 8291, by the letter). */
class Device {
  private readonly keys: ECDH = createECDH('prime256v1');
  private readonly secret = randomBytes(16);

  constructor() {
    this.keys.generateKeys();
  }

  subscription(endpoint: string): { endpoint: string; p256dh: string; auth: string } {
    return { endpoint, p256dh: this.keys.getPublicKey('base64url'), auth: this.secret.toString('base64url') };
  }

  read(sent: Buffer): TakenPush['message'] {
    const salt = sent.subarray(0, 16);
    const length = sent.readUInt8(20);
    const server = sent.subarray(21, 21 + length);
    const body = sent.subarray(21 + length);
    const material = hmac(hmac(this.secret, this.keys.computeSecret(server)), 'WebPush: info\0', this.keys.getPublicKey(), server, '\u0001');
    const root = hmac(salt, material);
    const key = hmac(root, 'Content-Encoding: aes128gcm\0', '\u0001').subarray(0, 16);
    const nonce = hmac(root, 'Content-Encoding: nonce\0', '\u0001').subarray(0, 12);
    const decipher = createDecipheriv('aes-128-gcm', key, nonce, { authTagLength: 16 });
    decipher.setAuthTag(body.subarray(-16));
    const plain = Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()]);
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8')) as TakenPush['message'];
  }
}

/** A push service on this machine, with the devices that are subscribed to it. */
export class PushService {
  readonly taken: TakenPush[] = [];
  /** What it answers to a path next; 201 unless told. */
  readonly answers = new Map<string, number>();
  /** While it is set, nothing is answered before it is fulfilled. */
  held: Promise<void> | null = null;
  private readonly devices = new Map<string, Device>();
  private readonly arrivals = new EventEmitter();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<PushService> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        void service.take(request.url ?? '', request.headers, Buffer.concat(parts)).then(
          (status) => response.writeHead(status).end(),
          () => response.writeHead(400).end(),
        );
      });
    });
    const service = new PushService(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return service;
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Subscribes a device at a path, and gives what its browser would send to Muster. */
  subscribe(path: string): { endpoint: string; p256dh: string; auth: string } {
    const device = new Device();
    this.devices.set(path, device);
    return device.subscription(`http://${this.host}${path}`);
  }

  /** Waits until so many pushes have come. */
  async until(count: number): Promise<void> {
    while (this.taken.length < count) await once(this.arrivals, 'push');
  }

  /** What a device shows: of each tag the last. */
  shown(path: string): string[] {
    return [...new Map(this.taken.filter((push) => push.path === path).map(({ message }) => [message.tag, message.body])).values()];
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async take(path: string, headers: NodeJS.Dict<string | string[]>, raw: Buffer): Promise<number> {
    const device = this.devices.get(path);
    const status = this.answers.get(path) ?? 201;
    if (!device) return 404;
    const [, token = '', key = ''] = /^vapid t=([^,]+), k=(\S+)$/.exec(String(headers.authorization)) ?? [];
    const point = Buffer.from(key, 'base64url');
    const { payload } = await jwtVerify(token, await importJWK({ kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') }, 'ES256'));
    if (status < 300) this.taken.push({ path, topic: headers.topic as string | undefined, ttl: headers.ttl as string | undefined, audience: String(payload.aud), subject: String(payload.sub), raw, message: device.read(raw) });
    this.arrivals.emit('push');
    await this.held;
    return status;
  }
}
