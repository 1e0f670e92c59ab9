import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { feedLineEvent } from '../activity/FeedLine';
import { graphql } from '../graphql/gql';
import type { FeedLine_EventFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { WallFeed } from '../ui/WallFeed';
import { wallEventOf, wallKinds } from './wall-events';

const wallFeedQuery = graphql(`
  query WallFeed($id: ID!, $kinds: [String!]!) {
    operation(id: $id) {
      id
      feed(first: 12, kinds: $kinds) {
        items {
          id
          ...FeedLine_event
        }
      }
    }
  }
`);

const most = 12;

/** The last things that everybody in the operation may know, newest first. */
export const WallNews = ({ operationId, now }: { readonly operationId: string; readonly now: number }) => {
  const { t } = useTranslation(['wall', 'activity', 'vocabulary', 'kit']);
  const format = useFormat();
  const { data } = useSuspenseQuery(wallFeedQuery, { variables: { id: operationId, kinds: [...wallKinds] } });
  const items = (data.operation?.feed.items ?? []).slice(0, most);
  const { data: events } = useSuspenseFragment({ fragment: feedLineEvent, from: items });
  return <WallFeed now={now} events={(events as readonly FeedLine_EventFragment[]).map((event) => wallEventOf(event, t, format))} />;
};
