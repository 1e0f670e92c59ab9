import { useEffect, useRef } from 'react';

const waitMilliseconds = 200;

/** Calls `search` with what was typed once the typing rests, and not for a single letter. */
export const useRested = (search: (words: string) => void): ((typed: string) => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (typed) => {
    clearTimeout(timer.current);
    const words = typed.trim();
    if (words.length >= 2) timer.current = setTimeout(() => search(words), waitMilliseconds);
  };
};
