/** Frames that wait to be shown together. */
export interface FrameQueue<Frame> {
  readonly add: (frame: Frame) => void;
  /** Gives all that waits, now. */
  readonly flush: () => void;
  /** Forgets what waits: whoever listens again is told it again. */
  readonly drop: () => void;
}

interface Limits {
  /** Milliseconds between two batches; a frame that comes alone does not wait. */
  readonly every?: number;
  /** Most frames in one batch; fewer where so many would hold up the page. */
  readonly slice?: number;
  /** Frames that may wait. Beyond it the one that adds does the work at once, and so reads no faster than the page can follow. */
  readonly most?: number;
}

/** Milliseconds that a batch may take before the next one is made smaller, and below which it is made larger. */
const [slow, quick] = [16, 8];

/** Gives frames in their order and each once, the first at once and those that come in a burst in batches. */
export const createFrameQueue = <Frame>(take: (frames: readonly Frame[]) => void, { every = 120, slice = 8, most = 1000 }: Limits = {}): FrameQueue<Frame> => {
  let waiting: Frame[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let size = Math.ceil(slice / 2);
  const takeSlice = () => {
    const batch = waiting.splice(0, size);
    if (batch.length === 0) return;
    const began = performance.now();
    take(batch);
    // On a slow machine, or before the page's code is warm, smaller batches.
    const took = performance.now() - began;
    if (took > slow) size = Math.max(1, Math.floor(size / 2));
    else if (took < quick) size = Math.min(slice, size * 2);
  };
  const next = () => {
    timer = undefined;
    if (waiting.length === 0) return;
    takeSlice();
    // A backlog is worked off without a pause, but in tasks of its own: what is typed and drawn comes in between.
    timer ??= setTimeout(next, waiting.length > 0 ? 0 : every);
  };
  return {
    add: (frame) => {
      waiting.push(frame);
      if (timer === undefined) {
        timer = setTimeout(next, every);
        takeSlice();
      } else if (waiting.length > most) takeSlice();
    },
    flush: () => {
      while (waiting.length > 0) takeSlice();
    },
    drop: () => {
      clearTimeout(timer);
      timer = undefined;
      waiting = [];
    },
  };
};
