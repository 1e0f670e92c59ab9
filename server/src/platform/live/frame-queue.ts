/** Frames kept for a reader that is slower than the operation; beyond them it starts anew. */
const limit = 256;

/**
 * One subscriber's bounded queue. A reader that stops reading costs these frames and then a single `resync` frame;
 * it never costs another subscriber anything.
 */
export class FrameQueue<Frame> implements AsyncIterableIterator<Frame> {
  private frames: Frame[] = [];
  private waiting: ((result: IteratorResult<Frame>) => void) | null = null;
  private closed = false;
  private overflowed = false;

  constructor(
    private readonly resync: () => Promise<Frame>,
    private readonly onClose: () => void,
  ) {}

  push(frame: Frame): void {
    if (this.closed) return;
    if (this.waiting) {
      this.waiting({ value: frame, done: false });
      this.waiting = null;
    } else if (this.frames.length >= limit) {
      this.frames = [];
      this.overflowed = true;
    } else if (!this.overflowed) {
      this.frames.push(frame);
    }
  }

  /** Ends the stream once what is queued has been read. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.waiting?.({ value: undefined, done: true });
    this.waiting = null;
    this.onClose();
  }

  async next(): Promise<IteratorResult<Frame>> {
    if (this.overflowed) {
      this.overflowed = false;
      return { value: await this.resync(), done: false };
    }
    const frame = this.frames.shift();
    if (frame !== undefined) return { value: frame, done: false };
    if (this.closed) return { value: undefined, done: true };
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
