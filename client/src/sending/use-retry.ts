import { useEffect, useRef } from 'react';

/** Milliseconds to wait before try number `tries`: doubling to a minute. */
export const waitBefore = (tries: number): number => Math.min(60_000, 5_000 * 2 ** tries);

/** Tries again by itself while `waiting`: after a while, longer each time, and at once when the line comes back. */
export const useRetry = (waiting: boolean, tries: number, again: () => void): void => {
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    if (!waiting) return;
    const run = () => latest.current();
    const timer = setTimeout(run, waitBefore(tries));
    window.addEventListener('online', run);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', run);
    };
  }, [waiting, tries]);
};
