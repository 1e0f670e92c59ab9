import type { Viewer } from '../viewer';
import type { FrameSource, MakeFrames } from './make-frames';
import type { SharedFrame } from './shared-frame';
import type { Group, Subscriber } from './subscriber';
import type { Overtime } from './turns';
import { inTurn, workInTime } from './turns';

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

/** Makes a frame once for each class and shape of request that it is due to, and hands it over; agencies in turn, and nobody waits long for another. */
export const share = async (sharing: Sharing, groups: readonly Group[], handOver: HandOver): Promise<Overtime<Batch>> => {
  const turns = batchesOf(sharing, groups, handOver).map((batch) => ({ group: batch, of: batch.groups.length > 1 ? '' : [...(batch.groups[0]?.reader.tokens ?? [])].join() }));
  return workInTime(inTurn(turns), (one) => make(sharing, one, handOver));
};

/** Groups that ask the same and are told the same kind of thing. */
export interface Batch {
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

export const some = (members: ReadonlySet<Subscriber>, isDue: (subscriber: Subscriber) => boolean): boolean => {
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
