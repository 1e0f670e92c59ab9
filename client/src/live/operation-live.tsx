import { useApolloClient } from '@apollo/client/react';
import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react';
import { graphql } from '../graphql/gql';
import type { OperationLiveSubscription } from '../graphql/graphql';
import { useLiveSocket } from './live-socket-context';
import type { FreshnessState } from '../ui/Freshness';
import { dropCopiesOf, dropOperationCopies } from '../sending/drop-copies';
import { forget, forgetOperation } from './forget';
import { keepLists } from './keep-lists';
import { keepTargets } from './keep-targets';
import { positionsOf } from './positions';

/** Everything that the screens of an operation show of a change; the cache does the rest. */
const operationLive = graphql(`
  subscription OperationLive($operationId: ID!, $after: String) {
    operationLive(operationId: $operationId, after: $after) {
      kind
      position
      retractedId
      operation {
        id
        state
        version
        ...Headline_operation @unmask
      }
      event {
        id
        ...FeedLine_event @unmask
        kind
        at
        subjectType
        subjectId
        agency {
          id
        }
        subject {
          ... on Seizure {
            id
            targetId
            ...SeizureRow_seizure @unmask
            ...Case_seizure @unmask
          }
          ... on Participation {
            id
            ...ParticipantRow_participation @unmask
          }
          ... on Target {
            id
            ...TargetRow_target @unmask
          }
          ... on Interest {
            id
            ownTarget {
              id
            }
            ownReport {
              id
            }
          }
          ... on Message {
            id
          }
          ... on Control {
            id
            target {
              id
              ...TargetRow_target @unmask
            }
          }
        }
      }
    }
  }
`);

/** One message of the live stream, as listeners get it. */
export type LiveFrame = OperationLiveSubscription['operationLive'];

/** The target that a message is about: itself, or one that was controlled or led to a seizure. */
export const targetOf = ({ event }: LiveFrame): string | undefined => {
  const subject = event?.subject;
  if (subject?.__typename === 'Target') return subject.id;
  if (subject?.__typename === 'Control') return subject.target.id;
  if (subject?.__typename === 'Interest') return subject.ownTarget?.id;
  return subject?.__typename === 'Seizure' ? (subject.targetId ?? undefined) : undefined;
};

/** The report that a message is about: itself, or one in which another agency has an interest. */
export const reportOf = ({ event }: LiveFrame): string | undefined => (event?.subject?.__typename === 'Interest' ? event.subject.ownReport?.id : event?.subjectId);

interface Live {
  readonly freshness: FreshnessState;
  readonly listen: (listener: (frame: LiveFrame) => void) => () => void;
}

const LiveContext = createContext<Live | null>(null);

interface Props {
  readonly operationId: string;
  /** The reader has no place in the operation any more. */
  readonly onEnded: () => void;
  readonly children: ReactNode;
}

/** Keeps one live stream for all screens of an operation, and resumes it where it broke off. */
export const OperationLive = ({ operationId, onEnded, children }: Props) => {
  const client = useApolloClient();
  const socket = useLiveSocket();
  const listeners = useRef(new Set<(frame: LiveFrame) => void>());
  const [freshness, setFreshness] = useState<FreshnessState>({ kind: 'catching-up' });
  const ended = useRef(onEnded);
  ended.current = onEnded;
  useEffect(() => {
    const positions = positionsOf(client);
    let subscription: { unsubscribe(): void } | undefined;
    const query = client.cache.transformDocument(operationLive);
    const take = (data: OperationLiveSubscription, variables: object) => {
      // Written here: the client would read each frame back from the cache, at half as much again as the writing.
      client.cache.write({ dataId: 'ROOT_SUBSCRIPTION', query, variables, result: data });
      const frame = data.operationLive;
      positions.set(operationId, frame.position);
      if (frame.kind === 'CAUGHT_UP') setFreshness({ kind: 'live' });
      if (frame.kind === 'EVENT' && frame.event) keepLists(client.cache, { operationId, ...frame.event, eventId: frame.event.id });
      const targetId = targetOf(frame);
      if (targetId) keepTargets(client.cache, { operationId, targetId });
      if (frame.kind === 'RETRACTION' && frame.retractedId) {
        forget(client.cache, frame.retractedId);
        dropCopiesOf(frame.retractedId);
      }
      if (frame.kind === 'RESYNC') {
        // Lists that are not on the screen would go on holding what may not be seen any more.
        forgetOperation(client.cache, operationId, { quietly: true });
        void client.refetchQueries({ include: 'active' });
      }
      if (frame.event?.kind === 'OperationPurged') {
        forgetOperation(client.cache, operationId);
        dropOperationCopies(operationId);
        void client.refetchQueries({ include: 'active' });
      }
      for (const listener of listeners.current) listener(frame);
      if (frame.kind !== 'ENDED') return;
      positions.delete(operationId);
      ended.current();
      forgetOperation(client.cache, operationId);
      dropOperationCopies(operationId);
    };
    const begin = () => {
      const before = subscription;
      const variables = { operationId, after: positions.get(operationId) ?? null };
      // A new subscription is made before the old one ends, so that the socket goes on trying to come back.
      subscription = client
        .subscribe({ query: operationLive, variables, fetchPolicy: 'no-cache', context: { queryDeduplication: false } })
        .subscribe({ next: ({ data }) => data && take(data, variables), error: () => undefined });
      before?.unsubscribe();
    };
    const watch = () => {
      if (socket.state() !== 'lost') return;
      setFreshness((known) => (known.kind === 'stale' ? known : { kind: 'stale', since: new Date().toISOString() }));
      begin();
    };
    const stopWatching = socket.onChange(watch);
    begin();
    return () => {
      stopWatching();
      subscription?.unsubscribe();
    };
  }, [client, socket, operationId]);
  const [listen] = useState(() => (listener: (frame: LiveFrame) => void) => {
    listeners.current.add(listener);
    return () => void listeners.current.delete(listener);
  });
  return <LiveContext value={{ freshness, listen }}>{children}</LiveContext>;
};

const useLive = (): Live => {
  const live = use(LiveContext);
  if (!live) throw new Error('There is no live stream outside of OperationLive.');
  return live;
};

/** How true the screen is at this moment. */
export const useFreshness = (): FreshnessState => useLive().freshness;

/** The same wherever there may be no operation: then nothing is heard. */
export const useFramesHere = (listener: (frame: LiveFrame) => void): void => {
  const listen = use(LiveContext)?.listen;
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => listen?.((frame) => latest.current(frame)), [listen]);
};

/** Calls `listener` for each frame of the operation's live stream. */
export const useLiveFrames = (listener: (frame: LiveFrame) => void): void => {
  const { listen } = useLive();
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => listen((frame) => latest.current(frame)), [listen]);
};
