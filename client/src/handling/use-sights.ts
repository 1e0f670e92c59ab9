import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import type { HandledKind, HandlingInput, WhoSeesQuery } from '../graphql/graphql';
import type { RefusalData } from '../platform/use-refusals';

const whoSeesQuery = graphql(`
  query WhoSees($operationId: ID!, $kind: HandledKind!, $id: ID, $handling: HandlingInput) {
    whoSees(operationId: $operationId, kind: $kind, id: $id, handling: $handling) {
      ... on AgencySights {
        agencies {
          agency {
            id
            shortName
            country
          }
          extent
          reasons
          people
        }
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

/** What one agency sees of a record, and why. */
export type AgencySight = Extract<WhoSeesQuery['whoSees'], { __typename: 'AgencySights' }>['agencies'][number];

export interface SightQuestion {
  readonly operationId: string;
  readonly kind: HandledKind;
  /** Nothing for a record that is about to be made. */
  readonly id?: string | undefined;
  /** A handling to try; nothing for the one that stands. */
  readonly handling?: HandlingInput | undefined;
}

/** Who sees a record and why, or would; asked of the server, which alone knows, and kept nowhere. */
export const useSights = ({ operationId, kind, id, handling }: SightQuestion, skip = false) => {
  const variables = { operationId, kind, id: id ?? null, handling: handling ?? null };
  const { data, previousData, error, loading } = useQuery(whoSeesQuery, { variables, fetchPolicy: 'no-cache', skip });
  const answer = (data ?? previousData)?.whoSees;
  return {
    agencies: answer?.__typename === 'AgencySights' ? answer.agencies : undefined,
    refusals: (answer?.__typename === 'Refused' ? answer.refusals : []) as readonly RefusalData[],
    hasFailed: error !== undefined,
    isAsking: loading,
  };
};

/** Agencies of which nobody sees it afterwards, or not everybody who did. */
export const losing = (before: readonly AgencySight[], after: readonly AgencySight[]): readonly AgencySight[] => {
  const next = new Map(after.map((sight) => [sight.agency.id, sight.extent]));
  const amount = { NOBODY: 0, SOME: 1, EVERYBODY: 2 } as const;
  return before.filter(({ agency, extent }) => amount[next.get(agency.id) ?? 'NOBODY'] < amount[extent]);
};
