import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../graphql/gql';
import type { ImportBothQuery, ImportPage_ImportFragment, ImportRowKind } from '../graphql/graphql';

const importBothQuery = graphql(`
  query ImportBoth($operationId: ID!, $importId: ID!, $only: ImportRowKind!, $after: String) {
    import(operationId: $operationId, id: $importId) {
      id
      rows(first: 100, only: $only, after: $after) {
        nextCursor
        items {
          row
          problems {
            rule
          }
          duplicates {
            row
          }
        }
      }
    }
  }
`);

const mostPages = 20;

/** How many rows are wrong and repeat something as well; undefined while it is counted, and where there are too many to count here. */
export const useBothCount = ({ operationId, id, problemCount, duplicateCount }: ImportPage_ImportFragment): number | undefined => {
  const client = useApolloClient();
  const isNone = problemCount === 0 || duplicateCount === 0;
  const [both, setBoth] = useState<number>();
  useEffect(() => {
    if (isNone) return;
    let isLeft = false;
    const count = async (): Promise<void> => {
      const only: ImportRowKind = problemCount < duplicateCount ? 'PROBLEMS' : 'DUPLICATES';
      let after: string | null = null;
      let counted = 0;
      for (let pages = 0; pages < mostPages; pages += 1) {
        const { data }: { data?: ImportBothQuery } = await client.query({ query: importBothQuery, variables: { operationId, importId: id, only, after }, fetchPolicy: 'no-cache' });
        const page: NonNullable<ImportBothQuery['import']>['rows'] | undefined = data?.import?.rows;
        if (isLeft || !page) return;
        counted += page.items.filter(({ problems, duplicates }) => problems.length > 0 && duplicates.length > 0).length;
        after = page.nextCursor ?? null;
        if (!after) return setBoth(counted);
      }
    };
    setBoth(undefined);
    // What cannot be counted is said without a number.
    count().catch(() => undefined);
    return () => {
      isLeft = true;
    };
  }, [client, operationId, id, isNone, problemCount, duplicateCount]);
  return isNone ? 0 : both;
};
