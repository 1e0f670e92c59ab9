import { useEffect, useRef, useState } from 'react';
import type { RefusalData } from './use-refusals';

interface Versioned {
  readonly version: number;
}

/** Whether a change was refused because somebody else had changed the record meanwhile. */
export const isStale = (refusals: readonly RefusalData[]): boolean => refusals.some(({ rule }) => rule === 'version.stale');

/** What a form that keeps its refusals to itself says of one for that reason. */
export const staleRefusal: RefusalData = { rule: 'version.stale', field: 'version', message: '' };

const none: readonly RefusalData[] = [];

/**
 * What a form stands on while the record below it is kept live: once something is typed, the record as it was then, so that
 * a later version is never sent with the words of an earlier one. `theirs` is the record as somebody else left it, when
 * a change was refused for that, until one has chosen what to go on from.
 */
export const useStandsOn = <Thing extends Versioned | null | undefined>(now: Thing, isTyped: boolean, refusals: readonly RefusalData[], lookAgain: () => void) => {
  const [held, setHeld] = useState(now);
  const [settled, setSettled] = useState<readonly RefusalData[]>(none);
  if (!isTyped && held !== now) setHeld(now);
  const base = isTyped ? held : now;
  const isRefused = refusals !== settled && isStale(refusals);
  const look = useRef(lookAgain);
  look.current = lookAgain;
  useEffect(() => {
    // The line that brings changes may be down: what stands now is asked for.
    if (isRefused) look.current();
  }, [isRefused, refusals]);
  const theirs = isRefused && now && now.version !== base?.version ? now : undefined;
  return {
    base,
    theirs,
    /** Goes on from the record as it stands now. */
    follow: () => {
      setHeld(now);
      setSettled(refusals);
    },
    /** What is still to be said: a refusal that was settled is not. */
    refusals: refusals === settled ? none : refusals,
  };
};
