import { gql } from '@apollo/client';
import { createCache } from '../platform/apollo';
import { keepTargets } from './keep-targets';

const lists = gql`
  query TargetLists {
    operation(id: "o") {
      id
      nominated: targets(first: 50, states: [NOMINATED], kinds: null) {
        count {
          value
          isAtLeast
        }
        nextCursor
        items {
          id
        }
      }
      assigned: targets(first: 50, states: [ASSIGNED]) {
        count {
          value
          isAtLeast
        }
        nextCursor
        items {
          id
        }
      }
      vessels: targets(first: 50, kinds: [VESSEL]) {
        items {
          id
        }
      }
      tyres: targets(first: 50, wasteStreams: [TYRES]) {
        items {
          id
        }
      }
      own: targets(first: 50, agencyId: "a1") {
        items {
          id
        }
      }
      searched: targets(first: 50, words: "box") {
        items {
          id
        }
      }
    }
  }
`;

const target = gql`
  fragment KeptTarget on Target {
    id
    state
    kind
    wasteStream
    expectedAt
    assignments {
      id
      agency {
        id
      }
    }
  }
`;

const body = (id: string, over: object = {}) => ({
  __typename: 'Target', id, state: 'NOMINATED', kind: 'CONTAINER', wasteStream: 'TYRES', expectedAt: '2026-06-10T00:00:00Z', assignments: [], ...over,
});
const acting = (agencyId: string) => [{ __typename: 'TargetAssignment', id: `of-${agencyId}`, agency: { __typename: 'Agency', id: agencyId } }];

const open = (nextCursor: string | null = null) => {
  const cache = createCache();
  const write = (id: string, over: object = {}) => cache.writeFragment({ fragment: target, data: body(id, over) });
  write('early', { expectedAt: '2026-06-01T00:00:00Z' });
  write('late', { expectedAt: '2026-06-20T00:00:00Z' });
  const page = (ids: readonly string[]) => ({
    __typename: 'TargetPage', nextCursor, count: { __typename: 'Count', value: ids.length, isAtLeast: false }, items: ids.map((id) => ({ __typename: 'Target', id })),
  });
  const empty = { __typename: 'TargetPage', items: [] };
  cache.writeQuery({ query: lists, data: { operation: { __typename: 'Operation', id: 'o', nominated: page(['early', 'late']), assigned: page([]), vessels: empty, tyres: empty, own: empty, searched: empty } } });
  const keep = () => keepTargets(cache, { operationId: 'o', targetId: 'new' });
  const read = () => {
    const { operation } = cache.readQuery<{ operation: Record<string, { items: { id: string }[]; count?: { value: number } }> }>({ query: lists }) ?? { operation: {} };
    const ids = Object.fromEntries(['nominated', 'assigned', 'vessels', 'tyres', 'own', 'searched'].map((name) => [name, operation[name]?.items.map(({ id }) => id)]));
    return { ...ids, counts: [operation.nominated?.count?.value, operation.assigned?.count?.value] };
  };
  return { write, keep, read };
};

it('puts a target of another agency at its place by arrival, counted once however often it is told', () => {
  const { write, keep, read } = open();
  write('new');
  keep();
  keep();
  expect(read()).toEqual({ nominated: ['early', 'new', 'late'], assigned: [], vessels: [], tyres: ['new'], own: [], searched: [], counts: [3, 0] });
});

it('moves it from column to column, and to whoever is to act', () => {
  const { write, keep, read } = open();
  write('new');
  keep();
  write('new', { state: 'ASSIGNED', assignments: acting('a1') });
  keep();
  expect(read()).toMatchObject({ nominated: ['early', 'late'], assigned: ['new'], own: ['new'], counts: [2, 1] });
  write('new', { state: 'ASSIGNED', assignments: acting('a2') });
  keep();
  expect(read()).toMatchObject({ assigned: ['new'], own: [] });
});

it('leaves to the next page what comes behind the last of a list that goes on', () => {
  const { write, keep, read } = open('more');
  write('new', { expectedAt: null });
  keep();
  expect(read()).toMatchObject({ nominated: ['early', 'late'], counts: [2, 0] });
});

it('leaves lists alone for a target that it knows nothing of', () => {
  const { keep, read } = open();
  keep();
  expect(read()).toMatchObject({ nominated: ['early', 'late'], tyres: [] });
});
