import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

interface Options {
  readonly count: number;
  /** What holds the rows. */
  readonly place: RefObject<HTMLElement | null>;
  readonly keyOf: (index: number) => string;
  /** A row's height in pixels, until it is known. */
  readonly estimate: number;
  /** Rows that are on their way, for which room is kept: what stands below the list is not pushed on while one looks at it. */
  readonly coming?: number | undefined;
  /** Asks for what follows; called when the end of what is known comes near. */
  readonly onEnd?: (() => void) | undefined;
}

/** A row that is drawn, or the empty space of those that are not. */
export type Drawn = { readonly key: string; readonly index: number } | { readonly key: string; readonly space: number };

/** So many are drawn whole, so that a page of them prints and is found by the browser's own search. */
const whole = 100;
/** Rows beyond the edges of the screen. */
const beyond = 10;
/** Rows before the end at which the next page is asked for. */
const ahead = 60;
/** Room is kept for as many as come while one scrolls on, and no more: the bar beside the page shall not tell of rows that nobody has read. */
const mostComing = 300;

/** The row that has the keyboard's focus stays where it is, however far the page is scrolled. */
const focusedIn = (place: HTMLElement | null): number => {
  const focused = document.activeElement;
  return place?.contains(focused) ? Number(focused?.closest('[data-index]')?.getAttribute('data-index') ?? -1) : -1;
};

const asDrawn = (items: readonly { index: number; start: number; end: number }[], from: number, until: number, keyOf: (index: number) => string): readonly Drawn[] => {
  const drawn: Drawn[] = [];
  let at = from;
  for (const { index, start, end } of items) {
    if (start > at) drawn.push({ key: `before ${index}`, space: start - at });
    drawn.push({ key: keyOf(index), index });
    at = end;
  }
  if (until > at) drawn.push({ key: 'after', space: until - at });
  return drawn;
};

/** Of a long list on a page that scrolls, what is in sight and a little around it; `measure` goes to each row, with its `data-index`. */
export const useWindow = ({ count, place, keyOf, estimate, coming = 0, onEnd }: Options) => {
  const [scrollMargin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const see = () => setMargin(Math.round((place.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    see();
    // What stands above the list may change its height at any time.
    const watch = new ResizeObserver(see);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [place]);
  const rangeExtractor = (range: Range): number[] => {
    if (count <= whole) return Array.from({ length: count }, (_, index) => index);
    const inSight = defaultRangeExtractor(range).filter((index) => index < count);
    const focused = focusedIn(place.current);
    return focused >= 0 && focused < count && !inSight.includes(focused) ? [...inSight, focused].sort((a, b) => a - b) : inSight;
  };
  const list = useWindowVirtualizer<HTMLElement>({
    count: count + Math.min(coming, mostComing),
    scrollMargin,
    rangeExtractor,
    overscan: beyond,
    estimateSize: () => estimate,
    getItemKey: (index) => (index < count ? keyOf(index) : `coming ${index}`),
    // What is not laid out yet has no height to go by.
    measureElement: (element) => element.offsetHeight || estimate,
  });
  const last = list.range?.endIndex ?? 0;
  useEffect(() => {
    if (onEnd && last >= count - ahead) onEnd();
  }, [onEnd, last, count]);
  return { drawn: asDrawn(list.getVirtualItems(), scrollMargin, scrollMargin + list.getTotalSize(), keyOf), measure: list.measureElement };
};
