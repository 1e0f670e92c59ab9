import type { FrameSource, MakeFrames } from './make-frames';
import type { SharedFrame } from './shared-frame';
import type { Group } from './subscriber';

/** Milliseconds between the tries of a frame that failed. */
const retryPauses = [20, 100, 400];

/**
 * Makes a frame for groups that ask the same, and hands it to each. What failed, as when a connection broke, is tried again before its
 * readers must read anew; while the database cannot be reached `reach` throws, and so does this.
 */
export const makeSteadily = async (
  { makeFrames, reach }: { makeFrames: MakeFrames; reach(): Promise<unknown> },
  source: FrameSource,
  groups: readonly Group[],
  handOver: (group: Group, frame: SharedFrame | 'failed') => Promise<void>,
): Promise<void> => {
  let left = groups;
  for (const pause of [...retryPauses, null]) {
    const [first] = left;
    if (!first) return;
    const frames = await makeFrames(first.request, left.map(({ reader }) => reader), source);
    const lacking: Group[] = [];
    for (const [index, group] of left.entries()) {
      const frame = frames[index];
      if (frame) await handOver(group, frame);
      else lacking.push(group);
    }
    left = lacking;
    if (left.length > 0 && pause !== null) await new Promise((again) => setTimeout(again, pause));
  }
  // While the database is away frames are owed, and this throws: the next pass begins with them.
  if (left.length > 0) await reach();
  for (const group of left) await handOver(group, 'failed');
};
