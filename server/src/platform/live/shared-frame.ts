import type { ExecutionResult } from 'graphql';

/** Identifiers this short are those of clients that count their subscriptions: many readers have the same. */
const sharedIdLength = 3;

/** A frame as its readers get it: executed once, made text once, and framed once for all whose subscription has the same identifier. */
export class SharedFrame {
  private readonly payload: Buffer;
  private readonly framed = new Map<string, Buffer>();

  constructor(result: ExecutionResult) {
    this.payload = Buffer.from(`${JSON.stringify(result)}}`);
  }

  /** The bytes on the wire of graphql-transport-ws' `next` message: nobody may change them. */
  messageOf(id: string): Buffer {
    const known = this.framed.get(id);
    if (known) return known;
    const made = textFrame(Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`), this.payload);
    if (id.length <= sharedIdLength) this.framed.set(id, made);
    return made;
  }
}

/** One whole text frame of RFC 6455, section 5.2, as servers send it: unmasked. */
const textFrame = (head: Buffer, rest: Buffer): Buffer => {
  const start = frameStart(head.length + rest.length);
  return Buffer.concat([start, head, rest]);
};

/** Final frame, text; then the length in one, three or nine bytes. */
const frameStart = (length: number): Buffer => {
  if (length < 126) return Buffer.of(0x81, length);
  const start = Buffer.alloc(length < 65_536 ? 4 : 10);
  start.writeUInt16BE(length < 65_536 ? 0x817e : 0x817f);
  if (length < 65_536) start.writeUInt16BE(length, 2);
  else start.writeBigUInt64BE(BigInt(length), 2);
  return start;
};
