/** Frames kept for a reader that is slower than the operation; beyond them it starts anew. */
export const queueLimit = 256;

/**
 * One subscriber's bounded queue. A reader that stops reading costs these frames and then a single `resync` frame;
 * it never costs another subscriber anything.
 */
export class FrameQueue<Frame> implements AsyncIterableIterator<Frame> {
  private frames: Frame[] = [];
  private waiting: ((result: IteratorResult<Frame>) => void) | null = null;
  private isClosed = false;
  private isSilent = false;
  private hasOverflowed = false;

  constructor(
    private readonly resync: () => Promise<Frame>,
    private readonly onClose: () => void,
  ) {}

  push(frame: Frame): void {
    if (this.isClosed || this.isSilent) return;
    if (this.waiting) {
      this.waiting({ value: frame, done: false });
      this.waiting = null;
    } else if (this.frames.length >= queueLimit) {
      this.frames = [];
      this.hasOverflowed = true;
    } else if (!this.hasOverflowed) {
      this.frames.push(frame);
    }
  }

  /** Forgets what is queued, because the reader's rights changed since, and queues this instead. */
  replace(frame: Frame): void {
    this.frames = [];
    this.hasOverflowed = false;
    this.push(frame);
  }

  /** Gives nothing any more, without ending the stream: whoever closes its socket says why. */
  silence(): void {
    this.frames = [];
    this.hasOverflowed = false;
    this.isSilent = true;
    this.onClose();
  }

  /** Ends the stream once what is queued has been read. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.waiting?.({ value: undefined, done: true });
    this.waiting = null;
    this.onClose();
  }

  async next(): Promise<IteratorResult<Frame>> {
    if (this.hasOverflowed) {
      this.hasOverflowed = false;
      return { value: await this.resync(), done: false };
    }
    const frame = this.frames.shift();
    if (frame !== undefined) return { value: frame, done: false };
    if (this.isClosed) return { value: undefined, done: true };
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  return(): Promise<IteratorResult<Frame>> {
    this.frames = [];
    this.close();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
