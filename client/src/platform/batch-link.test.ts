import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { parse } from 'graphql';
import { createCache } from './apollo';
import { createBatchLink } from './batch-link';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

// Parsed, not tagged: these are no documents of the product.
const subscription = parse(`subscription Counted { counted { id cases } }`);
const shown = parse(`query Shown { operation(id: "o") { id cases } }`);

interface Server {
  readonly next: (frame: ApolloLink.Result) => void;
  readonly complete: () => void;
}

const listen = () => {
  const cache = createCache();
  let server: Server | undefined;
  const source = new ApolloLink(() => new Observable<ApolloLink.Result>((observer) => void (server = observer)));
  const client = new ApolloClient({ cache, link: createBatchLink(cache).concat(source) });
  cache.writeQuery({ query: shown, data: { operation: { __typename: 'Operation', id: 'o', cases: 0 } } });
  const told: unknown[] = [];
  cache.watch<{ operation: { cases: number } }>({ query: shown, optimistic: false, callback: ({ result }) => told.push(result?.operation?.cases) });
  const frames: unknown[] = [];
  const line = client.subscribe<{ counted: { cases: number } }>({ query: subscription }).subscribe(({ data }) => frames.push(data?.counted.cases));
  const tell = (from: number, until: number) => {
    for (let cases = from; cases <= until; cases += 1) server?.next({ data: { counted: { __typename: 'Operation', id: 'o', cases } } });
  };
  return { told, frames, tell, line, end: () => server?.complete() };
};

it('changes what is shown once for many frames, and passes each of them on', () => {
  const { told, frames, tell } = listen();
  tell(1, 9);
  jest.advanceTimersByTime(120);
  expect(frames).toEqual(Array.from({ length: 9 }, (_, index) => index + 1));
  expect(told).toEqual([1, 9]);
});

it('passes on what waits before a stream ends', () => {
  const { frames, tell, end } = listen();
  tell(1, 3);
  end();
  expect(frames).toEqual([1, 2, 3]);
});

it('passes nothing on to who has left', () => {
  const { frames, tell, line } = listen();
  tell(1, 3);
  line.unsubscribe();
  jest.runAllTimers();
  expect(frames).toEqual([1]);
});
