import { useLazyQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import type { Command } from '../ui/CommandPalette';
import { useRested } from './use-rested';

const paletteSeizures = graphql(`
  query PaletteSeizures($operationId: ID!, $words: String!) {
    searchSeizures(operationId: $operationId, words: $words) {
      id
      reference
      place
      foundDescription
      containerNumbers
    }
  }
`);

const most = 8;

/** Reports of the operation that is open, by container, reference, place or words; the server is asked when the typing rests. */
export const useSeizureCommands = (): { readonly seizures: Command[]; readonly searchSeizures: (typed: string) => void } => {
  const { t } = useTranslation('sign-in');
  const [at, go] = useLocation();
  const operationId = /^\/operations\/([0-9a-f-]{36})/.exec(at)?.[1];
  const [ask, { data, variables }] = useLazyQuery(paletteSeizures);
  const searchSeizures = useRested((words) => {
    if (operationId) void ask({ variables: { operationId, words } }).catch(() => undefined);
  });
  const found = variables?.operationId === operationId ? (data?.searchSeizures ?? []) : [];
  const seizures = found.slice(0, most).map(({ id, reference, place, foundDescription, containerNumbers }): Command => ({
    id,
    code: reference,
    title: [foundDescription, place].filter(Boolean).join(', '),
    keywords: [...containerNumbers, variables?.words].join(' '),
    group: t('palette.seizure'),
    run: () => go(`/operations/${operationId}/seizures/${id}`),
  }));
  return { seizures, searchSeizures };
};
