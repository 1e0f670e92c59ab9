import { useEffect, useRef } from 'react';

/** One key that does something on this page. */
export interface Shortcut {
  readonly key: string;
  readonly label: string;
}

interface Bound extends Shortcut {
  readonly run: (event: KeyboardEvent) => void;
}

let bound: readonly Bound[] = [];

// A switch or a tick takes no letters, so that keys go on working after one was set.
const takesLetters = (target: HTMLElement): boolean => !(target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type));

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && takesLetters(target)) || target.closest('[role=dialog],[role=alertdialog]') !== null);

const onKey = (event: KeyboardEvent) => {
  if (event.defaultPrevented || event.isComposing) return;
  const held = event.ctrlKey || event.metaKey;
  const name = held ? `mod+${event.key.toLowerCase()}` : event.key;
  if (event.altKey || (!held && writes(event.target))) return;
  // The latest to ask has the key: a dialog over a page, a list within it.
  const found = bound.findLast((each) => each.key === name);
  if (!found) return;
  event.preventDefault();
  found.run(event);
};

const bind = (entry: Bound): (() => void) => {
  if (bound.length === 0) document.addEventListener('keydown', onKey);
  bound = [...bound, entry];
  return () => {
    bound = bound.filter((each) => each !== entry);
    if (bound.length === 0) document.removeEventListener('keydown', onKey);
  };
};

/** The keys that work now, each once. */
export const currentShortcuts = (): readonly Shortcut[] => [...new Map(bound.map((each) => [each.key, each])).values()];

/** Binds a key (`n`, `/`, `mod+k`) for as long as the component stands; never while someone is typing. */
export const useShortcut = (key: string, label: string, run: (event: KeyboardEvent) => void): void => {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => bind({ key, label, run: (event) => latest.current(event) }), [key, label]);
};
