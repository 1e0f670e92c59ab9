import type { DocumentNode, ExecutionResult } from 'graphql';
import { isPersonal, token } from '../tokens';
import type { Viewer } from '../viewer';
import type { FrameQueue } from './frame-queue';

/** One request for an operation's live stream. */
export interface LiveRequest {
  operationId: string;
  after: string | null;
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
  operationName: string | null;
  /** The same for requests that ask the same, wherever they begin: their readers can share frames. */
  shape: string;
}

/** Somebody who watches an operation. */
export interface Subscriber {
  request: LiveRequest;
  viewer: Viewer;
  queue: FrameQueue<ExecutionResult>;
  /** The last number of the log that was dealt with, seen or not. */
  seq: bigint;
  /** Whether it has caught up and takes part in the live pass. */
  isLive: boolean;
  /** Whether it waits for a frame that takes long, and takes part in no pass meanwhile. */
  isLate: boolean;
  /** Whether its rights have been looked up since it came. */
  isChecked: boolean;
}

const ofOperation = ({ viewer, request }: Pick<Subscriber, 'viewer' | 'request'>): string[] =>
  [...viewer.tokens].filter((held) => held.startsWith(token.participants(request.operationId))).sort();

/** The tokens of one operation that a viewer shares with others: viewers of one class get the same frames, and nothing that is RED. */
export const classOf = (subscriber: Pick<Subscriber, 'viewer' | 'request'>): string[] => ofOperation(subscriber).filter((held) => !isPersonal(held));

/** The tokens by which this viewer alone is named. */
export const namesOf = (subscriber: Pick<Subscriber, 'viewer' | 'request'>): Set<string> => new Set(ofOperation(subscriber).filter(isPersonal));

/** A reader who is nobody in particular, with a class's rights. */
export const classViewer = (tokens: readonly string[]): Viewer => ({ accountId: '', agencyId: '', sessionId: null, tokens: new Set([token.anyone, ...tokens]) });

/** Subscribers who get the same frames: one class, one shape of request. */
export interface Group {
  reader: Viewer;
  request: LiveRequest;
  members: readonly Subscriber[];
  key: string;
}

const keyOf = (subscriber: Subscriber): string => `${subscriber.request.shape} ${classOf(subscriber).join()}`;

export const groupsOf = (subscribers: readonly Subscriber[]): Group[] => {
  const groups = new Map<string, Group & { members: Subscriber[] }>();
  for (const subscriber of subscribers) {
    const key = keyOf(subscriber);
    const group = groups.get(key);
    if (group) group.members.push(subscriber);
    else groups.set(key, { key, reader: classViewer(classOf(subscriber)), request: subscriber.request, members: [subscriber] });
  }
  return [...groups.values()];
};

/** Whether a subscriber still has the rights with which the group's frame was made. */
export const isStillIn = (group: Group, subscriber: Subscriber): boolean => keyOf(subscriber) === group.key;

export const bySeq = (subscribers: readonly Subscriber[]): Map<bigint, Subscriber[]> => {
  const groups = new Map<bigint, Subscriber[]>();
  for (const subscriber of subscribers) groups.set(subscriber.seq, [...(groups.get(subscriber.seq) ?? []), subscriber]);
  return groups;
};
