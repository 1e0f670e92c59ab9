import { randomBytes } from 'node:crypto';

/**
 * The only source of time, chance and identifiers, so that a whole operation can be played in simulated time.
 * Instants are milliseconds since the Unix epoch, UTC.
 */
export interface Clock {
  now(): Date;
  bytes(length: number): Buffer;
  /** A UUIDv7 (RFC 9562, 5.7): 48 bits of time, then chance. */
  uuid(): string;
}

/** Formats 16 bytes as a UUIDv7 whose first 48 bits are `at`. */
export const uuidV7 = (at: Date, random: Buffer): string => {
  const bytes = Buffer.from(random.subarray(0, 16));
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

const pooled = 4096;
let pool: Buffer = Buffer.alloc(0);

/** Sixteen bytes of chance, drawn from the system many at a time: asking costs more than the bytes do. None is used twice. */
const sixteen = (): Buffer => {
  if (pool.length < 16) pool = randomBytes(pooled);
  const drawn = pool.subarray(0, 16);
  pool = pool.subarray(16);
  return drawn;
};

export const systemClock: Clock = {
  now: () => new Date(),
  bytes: (length) => randomBytes(length),
  uuid: () => uuidV7(new Date(), sixteen()),
};

/**
 * A clock that stands still until it is moved: for tests, seeds and exercises. `step` milliseconds pass with every
 * identifier that is drawn, so that what happens one after the other is not told as happening at once.
 */
export class SimulatedClock implements Clock {
  private drawn = 0;

  constructor(
    private at: Date,
    private readonly step = 0,
  ) {}
  now(): Date {
    return new Date(this.at);
  }
  set(at: Date): void {
    this.at = at;
  }
  advance(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
  bytes(length: number): Buffer {
    return randomBytes(length);
  }
  uuid(): string {
    this.advance(this.step);
    const random = randomBytes(16);
    // Identifiers of one instant sort as they were drawn (RFC 9562, 6.2, method 1), so that a list by time has one order while the clock stands still.
    random.writeUInt16BE(this.drawn, 6);
    this.drawn = (this.drawn + 1) % 4096;
    return uuidV7(this.at, random);
  }
}
