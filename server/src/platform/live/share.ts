import type { Viewer } from '../viewer';
import type { FrameSource, MakeFrames } from './make-frames';
import type { SharedFrame } from './shared-frame';
import type { Group, Subscriber } from './subscriber';

/** Batches whose frames are made at the same time; the rest of the pool is for requests. */
const atOnce = 4;
/** Classes that are read in one round trip. */
const batch = 50;
/** Milliseconds between the tries of a frame that failed. */
const retryPauses = [20, 100, 400];

export interface Sharing {
  makeFrames: MakeFrames;
  isDue(subscriber: Subscriber): boolean;
  /** What a class of readers is told; null for nothing. */
  sourceFor(reader: Viewer): FrameSource | null;
  /** Throws while the database cannot be reached. */
  reach(): Promise<unknown>;
}

/** Gives a group its frame: null when there is nothing to tell it. */
export type HandOver = (group: Group, frame: SharedFrame | 'failed' | null) => Promise<void>;

/** Makes a frame once for each class and shape of request that it is due to, and hands it over. */
export const share = async (sharing: Sharing, groups: readonly Group[], handOver: HandOver): Promise<void> => {
  const batches = batchesOf(sharing, groups, handOver);
  const next = async (): Promise<void> => {
    for (let one = batches.pop(); one; one = batches.pop()) await make(sharing, one, handOver);
  };
  // All of them are through before the pass may end and another begin: a frame that is under way would come twice.
  const turns = await Promise.allSettled(Array.from({ length: Math.min(atOnce, batches.length) }, next));
  for (const turn of turns) if (turn.status === 'rejected') throw turn.reason;
};

/** Groups that ask the same and are told the same kind of thing. */
interface Batch {
  source: FrameSource;
  groups: readonly Group[];
}

const batchesOf = ({ isDue, sourceFor }: Sharing, groups: readonly Group[], handOver: HandOver): Batch[] => {
  const together = new Map<string, Map<FrameSource, Group[]>>();
  for (const group of groups) {
    if (!some(group.members, isDue)) continue;
    const source = sourceFor(group.reader);
    if (!source) {
      void handOver(group, null);
      continue;
    }
    const alike = together.get(group.request.shape) ?? new Map<FrameSource, Group[]>();
    together.set(group.request.shape, alike);
    const told = alike.get(source);
    if (told) told.push(group);
    else alike.set(source, [group]);
  }
  return [...together.values()].flatMap((alike) => [...alike].flatMap(([source, all]) => inPortions(all).map((portion) => ({ source, groups: portion }))));
};

const inPortions = (groups: readonly Group[]): Group[][] => Array.from({ length: Math.ceil(groups.length / batch) }, (_, n) => groups.slice(n * batch, (n + 1) * batch));

const some = (members: ReadonlySet<Subscriber>, isDue: (subscriber: Subscriber) => boolean): boolean => {
  for (const member of members) if (isDue(member)) return true;
  return false;
};

/** Frames that failed, as when a connection broke, are tried again before their readers must read anew. */
const make = async ({ makeFrames, reach }: Sharing, { source, groups }: Batch, handOver: HandOver): Promise<void> => {
  let left = groups;
  for (const pause of [...retryPauses, null]) {
    const [first] = left;
    if (!first) return;
    const frames = await makeFrames(first.request, left.map(({ reader }) => reader), source);
    left = left.filter((group, index) => {
      const frame = frames[index];
      if (frame) void handOver(group, frame);
      return !frame;
    });
    if (left.length > 0 && pause !== null) await new Promise((again) => setTimeout(again, pause));
  }
  // While the database is away frames are owed, and this throws: the next pass begins with them.
  if (left.length > 0) await reach();
  for (const group of left) await handOver(group, 'failed');
};
