import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element as it is laid out, told again when it changes; `otherwise` where nothing is laid out. */
export const useWidth = <Element extends HTMLElement>(otherwise = 640): readonly [RefObject<Element | null>, number] => {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(otherwise);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
};
