import { useLazyQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import type { Command } from '../ui/CommandPalette';
import { useRested } from './use-rested';

const paletteDirectory = graphql(`
  query PaletteDirectory($words: String!) {
    directory(words: $words, first: 10) {
      items {
        id
        agency {
          id
          name
          shortName
        }
        person {
          id
          name
          title
        }
      }
    }
  }
`);

/** People of the directory by what was typed, with their agencies; the server is asked when the typing rests. */
export const useFoundCommands = (): { readonly found: Command[]; readonly search: (typed: string) => void } => {
  const { t } = useTranslation('sign-in');
  const [, go] = useLocation();
  const [ask, { data, variables }] = useLazyQuery(paletteDirectory);
  const search = useRested((words) => void ask({ variables: { words } }).catch(() => undefined));
  const found = (data?.directory.items ?? []).flatMap(({ id, agency, person }): Command[] => person ? [{
    id,
    title: `${person.name}, ${agency.shortName}`,
    // What the server found by (a country, a topic) need not stand in the name.
    keywords: [agency.name, person.title, variables?.words].filter(Boolean).join(' '),
    group: t('palette.person'),
    run: () => go(`/agencies/${agency.id}`),
  }] : []);
  return { found, search };
};
