import type { SharedFrame } from './shared-frame';
import type { Waiting, Wire } from './wire';

/** Frames kept for a reader that is slower than the operation; beyond them it starts anew. */
export const queueLimit = 256;

/**
 * One subscription's way out: frames go straight to the wire, and to a bounded queue while that is full. A reader that stops
 * reading costs this queue, of frames that others share, and then a single `resync` frame; it never costs another subscriber
 * anything. To the protocol it is a stream that has no values of its own, only an end.
 */
export class Outbox implements AsyncIterableIterator<never>, Waiting {
  private frames: SharedFrame[] = [];
  private end: (() => void) | null = null;
  private state: 'open' | 'silent' | 'closed' = 'open';
  private hasOverflowed = false;
  /** The resync frame that is being made, if any; what drops it makes it void. */
  private resyncing: symbol | null = null;

  constructor(
    private readonly wire: Wire,
    private readonly id: string,
    private readonly resync: () => Promise<SharedFrame>,
    private readonly onClose: () => void,
  ) {}

  push(frame: SharedFrame): void {
    if (this.state !== 'open' || this.hasOverflowed) return;
    if (!this.isHeldUp) return this.wire.write(frame.messageOf(this.id));
    if (this.frames.length < queueLimit) this.frames.push(frame);
    else this.drop().hasOverflowed = true;
    if (this.wire.isFull) this.wire.whenDrained(this);
  }

  /** Forgets what is queued, because the reader's rights changed since, and queues this instead. */
  replace(frame: SharedFrame): void {
    this.drop().push(frame);
  }

  /** Gives nothing any more, without ending the stream: whoever closes its socket says why. */
  silence(): void {
    this.drop().state = 'silent';
    this.onClose();
  }

  /** Ends the stream once what is queued has been written. */
  close(): void {
    if (this.state === 'closed') return;
    this.state = 'closed';
    if (!this.isHeldUp) this.end?.();
    this.onClose();
  }

  /** The wire takes more. */
  drained(): void {
    while (!this.resyncing && !this.wire.isFull) {
      const frame = this.frames.shift();
      if (frame) this.wire.write(frame.messageOf(this.id));
      else if (this.hasOverflowed) this.sayResync();
      else break;
    }
    if (this.state === 'closed' && !this.isHeldUp) this.end?.();
    else if (this.wire.isFull && this.isHeldUp) this.wire.whenDrained(this);
  }

  next(): Promise<IteratorResult<never>> {
    return new Promise((resolve) => {
      this.end = () => resolve({ value: undefined, done: true });
      if (this.state === 'closed' && !this.isHeldUp) this.end();
    });
  }

  return(): Promise<IteratorResult<never>> {
    this.drop().close();
    this.end?.();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Whether something must go out before the next frame may. */
  private get isHeldUp(): boolean {
    return this.frames.length > 0 || this.hasOverflowed || this.resyncing !== null || (this.wire.isFull && this.state === 'open');
  }

  private drop(): this {
    this.frames = [];
    this.hasOverflowed = false;
    this.resyncing = null;
    return this;
  }

  private sayResync(): void {
    const mine = Symbol('resync');
    this.hasOverflowed = false;
    this.resyncing = mine;
    this.resync().then(
      (frame) => {
        if (this.resyncing !== mine) return;
        this.resyncing = null;
        this.wire.write(frame.messageOf(this.id));
        this.drained();
      },
      () => this.wire.cut(),
    );
  }
}
