import { type ApolloCache, ApolloLink, Observable } from '@apollo/client';
import { createFrameQueue } from './frame-queue';

/**
 * Writes what a subscription brings to the cache and passes it on, in batches that are each one change of the cache: what is on the screen is
 * worked out once for many frames. Whoever subscribes through it asks with `no-cache`.
 */
export const createBatchLink = (cache: ApolloCache): ApolloLink =>
  new ApolloLink(
    (operation, forward) =>
      new Observable<ApolloLink.Result>((observer) => {
        const queue = createFrameQueue<ApolloLink.Result>((frames) =>
          cache.batch({
            update: () => {
              for (const frame of frames) {
                if (frame.data) cache.write({ dataId: 'ROOT_SUBSCRIPTION', query: operation.query, variables: operation.variables, result: frame.data });
                observer.next(frame);
              }
            },
          }),
        );
        const subscription = forward(operation).subscribe({
          next: queue.add,
          error: (error) => {
            queue.flush();
            observer.error(error);
          },
          complete: () => {
            queue.flush();
            observer.complete();
          },
        });
        return () => {
          queue.drop();
          subscription.unsubscribe();
        };
      }),
  );
