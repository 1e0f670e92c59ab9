import { useLazyQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import type { PaletteSearchQuery } from '../graphql/graphql';
import type { Command } from '../ui/CommandPalette';
import { useRested } from './use-rested';

const paletteSearch = graphql(`
  query PaletteSearch($operationId: ID, $words: String!) {
    search(operationId: $operationId, words: $words, first: 8) {
      id
      kind
      match
      code
      title
      excerpt {
        text
        isMatch
      }
      operation {
        id
        code
      }
      wasteDocument {
        id
        target {
          id
        }
        seizure {
          id
        }
      }
    }
  }
`);

const rooms = { SEIZURE: 'seizures', TARGET: 'targets', MESSAGE: 'messages', PRODUCT: 'products', AGENCY: null, WASTE_DOCUMENT: null } as const;

type Hit = PaletteSearchQuery['search'][number];

/** A document is shown on the page of the record that it belongs to. */
const placeOf = ({ id, kind, operation, wasteDocument }: Hit): string => {
  if (!operation) return `/agencies/${id}`;
  const at = `/operations/${operation.id}`;
  if (!wasteDocument) return `${at}/${rooms[kind] ?? ''}/${id}`;
  return wasteDocument.target ? `${at}/targets/${wasteDocument.target.id}` : `${at}/seizures/${wasteDocument.seizure?.id ?? ''}`;
};

/** Reports, targets, documents, messages, products and agencies by what was typed: of the operation that is open, else of all the reader's. The server is asked when the typing rests. */
export const useSearchCommands = (): { readonly hits: Command[]; readonly searchHits: (typed: string) => void } => {
  const { t } = useTranslation('vocabulary');
  const [at, go] = useLocation();
  const operationId = /^\/operations\/([0-9a-f-]{36})/.exec(at)?.[1] ?? null;
  const [ask, { data, variables }] = useLazyQuery(paletteSearch);
  const searchHits = useRested((words) => void ask({ variables: { operationId, words } }).catch(() => undefined));
  const hits = (data?.search ?? []).map((hit): Command => {
    const { id, kind, match, code, title, excerpt, operation } = hit;
    return {
      id,
      code: code ?? undefined,
      title: operation && operation.id !== operationId ? `${title} (${operation.code})` : title,
      excerpt,
      // What the server found, misspelled or by a country's name, need not stand in the title.
      keywords: variables?.words,
      group: t(`searchKind.${kind}`),
      note: match === 'SIMILAR' ? t(`searchMatch.${match}`) : undefined,
      run: () => go(placeOf(hit)),
    };
  });
  return { hits, searchHits };
};
