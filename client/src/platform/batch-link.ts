import { type ApolloCache, ApolloLink, Observable } from '@apollo/client';
import { createFrameQueue } from './frame-queue';

/** Passes on what a subscription brings in batches, each one change of the cache: what is on the screen is worked out once for many frames. */
export const createBatchLink = (cache: ApolloCache): ApolloLink =>
  new ApolloLink(
    (operation, forward) =>
      new Observable<ApolloLink.Result>((observer) => {
        const queue = createFrameQueue<ApolloLink.Result>((frames) =>
          cache.batch({
            update: () => {
              for (const frame of frames) observer.next(frame);
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
