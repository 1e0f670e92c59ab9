import { useEffect } from 'react';
import type { ImportPage_ImportFragment } from '../graphql/graphql';

const pollEvery = 1_000;

/** Asks again every second while the server works on an import, and leaves it in peace when it waits or is over. */
export const useWhileWorking = (state: ImportPage_ImportFragment['importState'] | undefined, start: (every: number) => void, stop: () => void): void => {
  const works = state === 'READING' || state === 'CHECKING';
  useEffect(() => {
    if (!works) return;
    start(pollEvery);
    return stop;
  }, [works, start, stop]);
};
