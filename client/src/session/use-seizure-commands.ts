import { useLazyQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import type { Command } from '../ui/CommandPalette';

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

const waitMilliseconds = 200;
const most = 8;

/** Reports of the operation that is open, by container, reference, place or words; the server is asked when the typing rests. */
export const useSeizureCommands = (): { readonly seizures: Command[]; readonly searchSeizures: (typed: string) => void } => {
  const { t } = useTranslation('sign-in');
  const [at, go] = useLocation();
  const operationId = /^\/operations\/([0-9a-f-]{36})/.exec(at)?.[1];
  const [ask, { data, variables }] = useLazyQuery(paletteSeizures);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const searchSeizures = (typed: string) => {
    clearTimeout(timer.current);
    const words = typed.trim();
    if (!operationId || words.length < 3) return;
    timer.current = setTimeout(() => void ask({ variables: { operationId, words } }).catch(() => undefined), waitMilliseconds);
  };
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
