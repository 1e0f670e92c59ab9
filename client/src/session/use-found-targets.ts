import { useLazyQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import type { Command } from '../ui/CommandPalette';
import { useRested } from './use-rested';

const paletteTargets = graphql(`
  query PaletteTargets($words: String!, $openId: ID!, $isOpen: Boolean!) {
    operation(id: $openId) @include(if: $isOpen) {
      id
      targets(first: 8, words: $words) {
        items {
          ...PaletteTarget_target @unmask
        }
      }
    }
    operations(first: 20) @skip(if: $isOpen) {
      items {
        id
        targets(first: 3, words: $words) {
          items {
            ...PaletteTarget_target @unmask
          }
        }
      }
    }
  }
`);

/** What the palette shows of a target. */
export const paletteTarget = graphql(`
  fragment PaletteTarget_target on Target {
    id
    operationId
    reference
    title
    containerNumbers
  }
`);

/** Targets by their words or numbers: those of the operation that is open, else of all the reader's. */
export const useFoundTargets = (): { readonly targets: Command[]; readonly searchTargets: (typed: string) => void } => {
  const { t } = useTranslation('sign-in');
  const [at, go] = useLocation();
  const openId = /^\/operations\/([0-9a-f-]{36})/.exec(at)?.[1];
  const [ask, { data, variables }] = useLazyQuery(paletteTargets);
  const searchTargets = useRested((words) => void ask({ variables: { words, openId: openId ?? '', isOpen: openId !== undefined } }).catch(() => undefined));
  const found = [data?.operation, ...(data?.operations?.items ?? [])].flatMap((operation) => operation?.targets.items ?? []);
  const targets = found.map(({ id, operationId, reference, title, containerNumbers }): Command => ({
    id,
    code: reference,
    title,
    // What the server found by (a vessel, a bill of lading) need not stand in the title.
    keywords: [...containerNumbers, variables?.words].join(' '),
    group: t('palette.target'),
    run: () => go(`/operations/${operationId}/targets/${id}`),
  }));
  return { targets, searchTargets };
};
