import { useQuery } from '@apollo/client/react';
import type { TargetState } from '@muster/shared/vocabularies';
import { graphql } from '../graphql/gql';
import { filterVariables, type TargetFilters } from './target-filters';

const targetsPageQuery = graphql(`
  query TargetsPage($id: ID!, $kinds: [TargetKind!], $wasteStreams: [WasteStream!], $agencyId: ID, $words: String) {
    operation(id: $id) {
      id
      viewerCanNominate
      participations {
        id
        agency {
          id
          shortName
        }
      }
      NOMINATED: targets(first: 50, states: [NOMINATED], kinds: $kinds, wasteStreams: $wasteStreams, agencyId: $agencyId, words: $words) {
        ...TargetColumn_page @unmask
      }
      ASSIGNED: targets(first: 50, states: [ASSIGNED], kinds: $kinds, wasteStreams: $wasteStreams, agencyId: $agencyId, words: $words) {
        ...TargetColumn_page @unmask
      }
      CONTROLLED: targets(first: 50, states: [CONTROLLED], kinds: $kinds, wasteStreams: $wasteStreams, agencyId: $agencyId, words: $words) {
        ...TargetColumn_page @unmask
      }
      CLOSED: targets(first: 50, states: [CLOSED], kinds: $kinds, wasteStreams: $wasteStreams, agencyId: $agencyId, words: $words) {
        ...TargetColumn_page @unmask
      }
    }
  }
`);

/** One column of the board. */
export const targetColumnPage = graphql(`
  fragment TargetColumn_page on TargetPage {
    count {
      value
      isAtLeast
    }
    nextCursor
    items {
      id
      ...TargetRow_target @unmask
    }
  }
`);

const moreTargets = graphql(`
  query MoreTargets($id: ID!, $state: TargetState!, $after: String, $kinds: [TargetKind!], $wasteStreams: [WasteStream!], $agencyId: ID, $words: String) {
    operation(id: $id) {
      id
      targets(first: 50, after: $after, states: [$state], kinds: $kinds, wasteStreams: $wasteStreams, agencyId: $agencyId, words: $words) {
        ...TargetColumn_page @unmask
      }
    }
  }
`);

/** The board's targets by state, and the next page of each. */
export const useTargets = (operationId: string, filters: TargetFilters, words: string) => {
  const variables = filterVariables(filters, words);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(targetsPageQuery, { variables: { id: operationId, ...variables }, fetchPolicy: 'cache-and-network' });
  const operation = (data ?? previousData)?.operation;
  const more = (state: TargetState) =>
    fetchMore({
      query: moreTargets,
      variables: { id: operationId, state, after: operation?.[state].nextCursor ?? null, ...variables },
      updateQuery: (before, { fetchMoreResult }) => {
        const next = fetchMoreResult.operation?.targets;
        if (!before.operation || !next) return before;
        return { ...before, operation: { ...before.operation, [state]: { ...next, items: [...before.operation[state].items, ...next.items] } } };
      },
    });
  return { operation, loading, error, refetch, more };
};
