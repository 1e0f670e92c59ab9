import { gql } from '@apollo/client';
import { createCache } from '../platform/apollo';
import { keepLists } from './keep-lists';

const lists = gql`
  query Lists($kinds: [String!], $subjectId: ID) {
    operation(id: "o") {
      id
      feed(first: 2, kinds: $kinds, subjectId: $subjectId) {
        items {
          id
        }
      }
      seizures(first: 100, states: [SUBMITTED, VALIDATED]) {
        items {
          id
        }
      }
      filtered: seizures(first: 100, states: [SUBMITTED, VALIDATED], countries: ["NL"]) {
        items {
          id
        }
      }
    }
  }
`;

const list = (type: string, ids: readonly string[]) => ({ __typename: `${type}Page`, items: ids.map((id) => ({ __typename: type, id })) });

const open = (variables: { kinds?: string[]; subjectId?: string } = {}, state = 'SUBMITTED') => {
  const cache = createCache();
  const seizures = list('Seizure', ['s0']);
  cache.writeQuery({ query: lists, variables, data: { operation: { __typename: 'Operation', id: 'o', feed: list('OperationEvent', ['e0']), seizures, filtered: seizures } } });
  cache.writeFragment({ fragment: gql`fragment New on Seizure { id state }`, data: { __typename: 'Seizure', id: 's1', state } });
  cache.writeFragment({ fragment: gql`fragment NewEvent on OperationEvent { id }`, data: { __typename: 'OperationEvent', id: 'e1' } });
  const read = () => {
    const { operation } = cache.readQuery<{ operation: Record<string, { items: { id: string }[] }> }>({ query: lists, variables }) ?? { operation: {} };
    return Object.fromEntries(['feed', 'seizures', 'filtered'].map((name) => [name, operation[name]?.items.map(({ id }) => id)]));
  };
  return { cache, read };
};

const frame = { operationId: 'o', eventId: 'e1', kind: 'SeizureReported', subjectType: 'Seizure', subjectId: 's1' };

it('puts a report at the head of the feed and of the list of all that count, and nowhere else', () => {
  const { cache, read } = open();
  keepLists(cache, frame);
  keepLists(cache, frame);
  expect(read()).toEqual({ feed: ['e1', 'e0'], seizures: ['s1', 's0'], filtered: ['s0'] });
});

it.each([
  ['of these kinds', { kinds: ['SeizureReported'] }, ['e1', 'e0']],
  ['of other kinds', { kinds: ['TargetNominated'] }, ['e0']],
  ['of this record', { subjectId: 's1' }, ['e1', 'e0']],
  ['of another record', { subjectId: 's9' }, ['e0']],
])('keeps to what a feed asked for: %s', (_what, variables, feed) => {
  const { cache, read } = open(variables);
  keepLists(cache, frame);
  expect(read().feed).toEqual(feed);
});

it.each(['DRAFT', 'SENT_BACK'])('does not count a report that is %s', (state) => {
  const { cache, read } = open({}, state);
  keepLists(cache, frame);
  expect(read().seizures).toEqual(['s0']);
});
