import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';

const markMutation = graphql(`
  mutation MarkNotificationsRead($ids: [ID!]) {
    markNotificationsRead(ids: $ids) {
      ids
      readAt
    }
  }
`);

/** Marks notifications read, those that are named or all; the list and the bell follow. Whether it was done is the answer. */
export const useMarkRead = () => {
  const [mark, { loading }] = useMutation(markMutation, {
    refetchQueries: ['UnreadNotifications'],
    update: (cache, { data }) => {
      const marked = data?.markNotificationsRead;
      for (const id of marked?.ids ?? []) cache.modify({ id: cache.identify({ __typename: 'Notification', id }), fields: { readAt: () => marked?.readAt ?? null } });
    },
  });
  const markRead = async (ids: readonly string[] | null): Promise<boolean> => Boolean((await mark({ variables: { ids: ids && [...ids] } }).catch(() => undefined))?.data);
  return { markRead, busy: loading };
};
