import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { SharedFrame } from './shared-frame';

describe('a frame that is shared', () => {
  let server: WebSocketServer;
  let client: WebSocket;
  let wire: Socket;
  beforeAll(async () => {
    server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
    await once(server, 'listening');
    client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const [, request] = (await once(server, 'connection')) as [WebSocket, IncomingMessage];
    wire = request.socket;
    await once(client, 'open');
  });
  afterAll(() => {
    client.terminate();
    server.close();
  });

  /** What a client of ws reads from bytes; it closes at once when they are no frame. */
  const readBack = async (bytes: Buffer): Promise<string> => {
    const message = once(client, 'message') as Promise<[Buffer, boolean]>;
    wire.write(bytes);
    const [data, isBinary] = await message;
    if (isBinary) throw new Error('It came as binary.');
    return data.toString();
  };

  it.each([0, 1, 60, 61, 62, 63, 64, 65, 66, 1000, 65_400, 65_472, 65_473, 65_474, 65_475, 65_476, 65_477, 65_478, 65_479, 65_480, 200_000])('is read by ws as it was meant, with a text of %i signs', async (length) => {
    const result = { data: { text: 'é'.repeat(length % 2) + 'x'.repeat(length) } };
    expect(JSON.parse(await readBack(new SharedFrame(result).messageOf('1')))).toEqual({ id: '1', type: 'next', payload: result });
  });

  it('names each subscription as its client did', async () => {
    const frame = new SharedFrame({ data: { n: 1 } });
    for (const id of ['1', '2', '"quoted"', 'c7f0b0a2-0000-4000-8000-000000000001']) expect(JSON.parse(await readBack(frame.messageOf(id)))).toMatchObject({ id });
  });

  it('is the same bytes for all who have the same short name', () => {
    const frame = new SharedFrame({ data: { n: 1 } });
    expect(frame.messageOf('1')).toBe(frame.messageOf('1'));
  });
});
