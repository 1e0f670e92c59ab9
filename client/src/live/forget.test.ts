import { parse } from 'graphql';
import { createCache } from '../platform/apollo';
import { forget, forgetOperation } from './forget';

const page = parse(`
  query Everything($id: ID!) {
    operation(id: $id) {
      id
      targets(first: 50) {
        items {
          id
          operationId
          title
        }
      }
      feed(first: 50) {
        items {
          id
          subjectId
          subject
        }
      }
    }
    target(operationId: $id, id: "t") {
      id
      controls {
        id
        note
      }
    }
  }
`);

const open = () => {
  const cache = createCache();
  const write = (id: string, canary: string) =>
    cache.writeQuery({
      query: page, variables: { id },
      data: {
        operation: {
          __typename: 'Operation', id,
          targets: { __typename: 'TargetPage', items: [{ __typename: 'Target', id: `${id}-t`, operationId: id, title: canary }, { __typename: 'Target', id: `${id}-u`, operationId: id, title: 'stays' }] },
          feed: { __typename: 'OperationEventPage', items: [{ __typename: 'OperationEvent', id: `${id}-e`, subjectId: `${id}-t`, subject: canary }] },
        },
        target: { __typename: 'Target', id: `${id}-t`, controls: [{ __typename: 'Control', id: `${id}-c`, note: canary }] },
      },
    });
  write('o-1', 'canary');
  write('o-2', 'other');
  return { cache, held: () => JSON.stringify(cache.extract()) };
};

it('drops a record, what tells of it and what hangs on it, and leaves the rest', () => {
  const { cache, held } = open();
  forget(cache, 'o-1-t');
  expect(held()).not.toContain('canary');
  expect(held()).toContain('stays');
  expect(held()).toContain('other');
});

it('drops an event whose subject is a control of the target', () => {
  const { cache, held } = open();
  cache.writeFragment({ fragment: parse(`fragment Told on OperationEvent { id note subject { id target { id } } }`), data: { __typename: 'OperationEvent', id: 'e-9', note: 'canary', subject: { __typename: 'Control', id: 'c-9', target: { __typename: 'Target', id: 'o-1-t' } } } });
  cache.retain('OperationEvent:e-9');
  forget(cache, 'o-1-t');
  expect(held()).not.toContain('canary');
});

it.each([false, true])('drops an operation with everything in it, quietly: %s', (quietly) => {
  const { cache, held } = open();
  const seen = jest.fn();
  cache.watch({ query: page, variables: { id: 'o-1' }, optimistic: false, callback: seen });
  forgetOperation(cache, 'o-1', { quietly });
  expect(held()).not.toMatch(/canary|o-1/);
  expect(held()).toContain('other');
  expect(seen.mock.calls.length > 0).toBe(!quietly);
});
