import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Secrets } from '../secrets';

/**
 * A place in an operation's log, as clients hold it: one encrypted block, so that neither gaps nor nearness show, nor
 * whether two are the same. The block is chance (4 bytes), number (8), check over both and the epoch (4); the key is
 * the operation's own.
 */
export class Positions {
  constructor(
    private readonly secrets: Secrets,
    private readonly epoch: string,
  ) {}

  seal(operationId: string, seq: bigint): string {
    const block = Buffer.alloc(16);
    randomBytes(4).copy(block);
    block.writeBigUInt64BE(seq, 4);
    this.check(block).copy(block, 12);
    const cipher = createCipheriv('aes-128-ecb', keyOf(this.secrets.blind('position', operationId)), null).setAutoPadding(false);
    return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
  }

  /** The number; null when the text is not of this operation, this epoch or this server's key. */
  open(operationId: string, text: string): bigint | null {
    const sealed = Buffer.from(text, 'base64url');
    if (sealed.length !== 16) return null;
    for (const root of this.secrets.blinds('position', operationId)) {
      const decipher = createDecipheriv('aes-128-ecb', keyOf(root), null).setAutoPadding(false);
      const block = Buffer.concat([decipher.update(sealed), decipher.final()]);
      if (this.check(block).equals(block.subarray(12))) return block.readBigUInt64BE(4);
    }
    return null;
  }

  private check(block: Buffer): Buffer {
    return createHash('sha256').update(this.epoch).update(block.subarray(0, 12)).digest().subarray(0, 4);
  }
}

const keyOf = (token: Buffer): Buffer => token.subarray(0, 16);
