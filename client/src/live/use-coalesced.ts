import { startTransition, useEffect, useRef } from 'react';

/**
 * Calls `work` at most once in `milliseconds`, however often it is asked for; the last ask is never lost.
 * In a transition: whoever reads goes on reading while the page asks anew.
 */
export const useCoalesced = (work: () => void, milliseconds = 800): (() => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => () => clearTimeout(timer.current), []);
  return useRef(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      startTransition(latest.current);
    }, milliseconds);
  }).current;
};
