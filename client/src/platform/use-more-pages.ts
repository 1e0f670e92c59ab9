import { useCallback, useState } from 'react';

/** A page of a list, and where the next one begins. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | null;
}

interface More<Item> {
  /** The cursor that the first page ended with: with another first page what was read after the old one no longer follows it. */
  readonly after: string | null;
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly state: 'idle' | 'reading' | 'failed';
}

/**
 * The pages after a list's first one, each a question of its own: the thousandth page costs what the second did. `read` may fail; then `more`
 * stands, `isReading` is false, and it is not asked for by itself again.
 */
export const useMorePages = <Item>(first: ListPage<Item> | undefined, read: (after: string) => Promise<ListPage<Item> | undefined>) => {
  const after = first?.nextCursor ?? null;
  const [held, setHeld] = useState<More<Item>>({ after, items: [], nextCursor: after, state: 'idle' });
  const known: More<Item> = held.after === after ? held : { after, items: [], nextCursor: after, state: 'idle' };
  const { items, nextCursor, state } = known;
  const more = useCallback(async () => {
    if (!nextCursor) return;
    // Whatever comes is put in only where it was asked for: once, and behind the page it follows.
    const put = (change: (before: More<Item>) => More<Item>) =>
      setHeld((before) => {
        const now = before.after === after ? before : { after, items: [], nextCursor: after, state: 'idle' as const };
        return now.nextCursor === nextCursor ? change(now) : now;
      });
    put((before) => ({ ...before, state: 'reading' }));
    try {
      const page = await read(nextCursor);
      put((before) => ({ after, items: [...before.items, ...(page?.items ?? [])], nextCursor: page?.nextCursor ?? null, state: 'idle' }));
    } catch {
      put((before) => ({ ...before, state: 'failed' }));
    }
  }, [after, nextCursor, read]);
  return { items, more: nextCursor ? more : undefined, isReading: state === 'reading', hasFailed: state === 'failed' };
};
