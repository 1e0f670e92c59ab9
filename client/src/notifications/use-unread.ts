import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { graphql } from '../graphql/gql';
import { useFramesHere } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';

const unreadQuery = graphql(`
  query UnreadNotifications {
    notifications(unread: true, first: 1) {
      count {
        value
        isAtLeast
      }
    }
  }
`);

const lookEvery = 30_000;
/** What is told follows what happened by a moment: on a busy server by a few seconds. */
const soon = 1_000;
const later = 6_000;

/** How many notifications are unread: asked anew with the operation's live news, and every half minute in sight. */
export const useUnread = (): { readonly count: number; readonly isAtLeast: boolean } => {
  const { data, refetch } = useQuery(unreadQuery, { fetchPolicy: 'cache-and-network', pollInterval: lookEvery, skipPollAttempt: () => document.hidden });
  const ask = useRef(refetch);
  ask.current = refetch;
  const look = (): void => void ask.current().catch(() => undefined);
  const [lookSoon, lookLater] = [useCoalesced(look, soon), useCoalesced(look, later)];
  useFramesHere(({ kind }) => {
    if (kind === 'CAUGHT_UP') return;
    lookSoon();
    lookLater();
  });
  const count = data?.notifications.count;
  return { count: count?.value ?? 0, isAtLeast: count?.isAtLeast ?? false };
};
