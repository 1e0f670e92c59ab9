import { useEffect, useRef } from 'react';

/** Calls `work` at most once in `milliseconds`, however often it is asked for; the last ask is never lost. */
export const useCoalesced = (work: () => void, milliseconds = 800): (() => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => () => clearTimeout(timer.current), []);
  return useRef(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, milliseconds);
  }).current;
};
