import type { DocumentNode } from 'graphql';
import { isPersonal, token } from '../tokens';
import type { Viewer } from '../viewer';
import type { Outbox } from './outbox';

/** What readers ask of an operation's live stream, wherever they begin. */
export interface LiveRequest {
  operationId: string;
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
  operationName: string | null;
  /** The same for requests that ask the same: their readers can share frames. */
  shape: string;
}

/** Whose subscription it is: what they may see is looked up, never taken from here. */
export type Subscribing = Pick<Viewer, 'sessionId' | 'isShared'>;

/** Somebody who watches an operation. */
export interface Subscriber {
  readonly viewer: Subscribing;
  readonly outbox: Outbox;
  /** Those who get the same frames; another one when its rights change. */
  group: Group;
  /** The tokens by which this viewer alone is named; null for the many who are not. */
  names: ReadonlySet<string> | null;
  /** The last number of the log that was dealt with, seen or not. */
  seq: bigint;
  /** Whether it has caught up and takes part in the live pass. */
  isLive: boolean;
  /** The number of the log whose frame takes long for it, so that it takes part in no pass meanwhile; else null. */
  lateFor: bigint | null;
}

/** Subscribers who get the same frames: one class, one shape of request. */
export interface Group {
  readonly key: string;
  /** A reader who is nobody in particular, with the class's rights. */
  readonly reader: Viewer;
  readonly request: LiveRequest;
  readonly members: Set<Subscriber>;
}

const ofOperation = (operationId: string, tokens: ReadonlySet<string>): string[] => [...tokens].filter((held) => held.startsWith(token.participants(operationId))).sort();

/** The tokens of one operation that a viewer shares with others: viewers of one class get the same frames, and nothing that is RED. */
export const classOf = (operationId: string, tokens: ReadonlySet<string>): string[] => ofOperation(operationId, tokens).filter((held) => !isPersonal(held));

/** The tokens of one operation by which a viewer alone is named; null when there is none. */
export const namesOf = (operationId: string, tokens: ReadonlySet<string>): ReadonlySet<string> | null => {
  const names = ofOperation(operationId, tokens).filter(isPersonal);
  return names.length > 0 ? new Set(names) : null;
};

export const classViewer = (tokens: readonly string[]): Viewer => ({ accountId: '', agencyId: '', sessionId: null, tokens: new Set([token.anyone, ...tokens]) });

export const some = (members: ReadonlySet<Subscriber>, isSo: (subscriber: Subscriber) => boolean): boolean => {
  for (const member of members) if (isSo(member)) return true;
  return false;
};
