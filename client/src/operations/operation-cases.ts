import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition, useEffect, useMemo } from 'react';
import { graphql } from '../graphql/gql';
import type { Case_SeizureFragment } from '../graphql/graphql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';

/** What figures, charts and the map need to know of a report; the live stream brings the same. */
export const caseSeizure = graphql(`
  fragment Case_seizure on Seizure {
    id
    operationId
    reference
    state
    detectedAt
    detectedPrecision
    country
    place
    locode
    latitude
    longitude
    wasteStream
    declaredDescription
    foundDescription
    totalKg
    submittedAt
    reportingAgency {
      id
      shortName
      country
    }
    items {
      wasteStream
      quantities {
        unit
        amount
        basis
      }
    }
    route {
      part
      country
      locode
      place
    }
  }
`);

const casesQuery = graphql(`
  query OperationCases($id: ID!, $after: String) {
    operation(id: $id) {
      id
      seizures(first: 100, after: $after, states: [SUBMITTED, VALIDATED]) {
        nextCursor
        count {
          value
          isAtLeast
        }
        items {
          id
          ...Case_seizure @unmask
        }
      }
    }
  }
`);

/** A report that counts. */
export type Case = Case_SeizureFragment;

/** More than any operation had; beyond it the newest are drawn and the screen says so. */
export const mostCases = 2000;

interface Cases {
  readonly cases: readonly Case[];
  /** Whether more reports exist than are held here. */
  readonly isCut: boolean;
  /** Whether pages are still on their way. */
  readonly isLoading: boolean;
}

const none: readonly Case[] = [];

/** Every report of an operation that counts, read page by page and kept true by the live stream. */
export const useOperationCases = (operationId: string): Cases => {
  const { data, fetchMore, refetch } = useSuspenseQuery(casesQuery, { variables: { id: operationId } });
  const again = useCoalesced(() => void refetch(), 2_000);
  // A report comes with its frame; an import is one frame for thousands, and is read anew.
  useLiveFrames(({ event }) => event?.kind === 'SeizuresImported' && again());
  const page = data.operation?.seizures;
  const cursor = page?.nextCursor ?? null;
  const held = page?.items.length ?? 0;
  const goesOn = cursor !== null && held < mostCases;
  useEffect(() => {
    if (!goesOn) return;
    // In a transition, so that what is drawn already stays while the next page comes.
    startTransition(() => {
      void fetchMore({
        variables: { id: operationId, after: cursor },
        updateQuery: (before, { fetchMoreResult: next }) =>
          before.operation && next.operation
            ? {
                ...before,
                operation: {
                  ...before.operation,
                  seizures: { ...next.operation.seizures, items: [...before.operation.seizures.items, ...next.operation.seizures.items] },
                },
              }
            : before,
      });
    });
  }, [goesOn, cursor, operationId, fetchMore]);
  const items = page?.items ?? none;
  // A report that was sent back since is in the cache still, but counts no more.
  const cases = useMemo(() => items.filter(({ state }) => state === 'SUBMITTED' || state === 'VALIDATED'), [items]);
  return { cases, isCut: cursor !== null && !goesOn, isLoading: goesOn };
};
