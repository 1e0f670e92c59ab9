import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import type { Command } from '../ui/CommandPalette';

const paletteOperations = graphql(`
  query PaletteOperations {
    operations(first: 100) {
      items {
        id
        code
        name
        viewerCanNominate
      }
    }
  }
`);

const rooms = [
  ['report', 'operations:report'],
  ['seizures', 'operations:seizures'],
  ['targets', 'operations:targets'],
  ['map', 'operations:map'],
  ['participants', 'operations:participants'],
  ['timeline', 'operations:timeline'],
  ['plan', 'operations:plan.title'],
  ['wall', 'operations:wall'],
] as const;

/** The reader's operations, and the places of the one that is open; asked for once the palette opens. */
export const useOperationCommands = (isAsked: boolean): Command[] => {
  const { t } = useTranslation(['operations', 'sign-in']);
  const [at, go] = useLocation();
  const { data } = useQuery(paletteOperations, { skip: !isAsked });
  const openId = /^\/operations\/([^/]+)/.exec(at)?.[1];
  const open = data?.operations.items.find(({ id }) => id === openId);
  const nominate = open?.viewerCanNominate ? [{ id: 'nominate', title: t('sign-in:palette.nominate'), group: t('sign-in:palette.action'), run: () => go(`/operations/${openId}/targets/new`) }] : [];
  const here = rooms.map(([room, words]) => ({
    id: `here-${room}`,
    title: t(words),
    group: t('sign-in:palette.here'),
    run: () => go(`/operations/${openId}/${room}`),
  }));
  const all = (data?.operations.items ?? []).map(({ id, code, name }) => ({
    id,
    code,
    title: name,
    group: t('sign-in:palette.operation'),
    run: () => go(`/operations/${id}`),
  }));
  return openId ? [...here, ...nominate, ...all] : all;
};
