import { useEffect, useRef, type Dispatch, type PointerEvent, type RefObject, type SetStateAction } from 'react';
import { panBy, zoomAt, type MapView } from './map-view';

interface Options {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly width: number;
  readonly height: number;
  readonly setView: Dispatch<SetStateAction<MapView>>;
}

/** Drag moves; two fingers, or the wheel with Ctrl held, change the scale. A plain wheel scrolls the page as ever. */
export const useMapGestures = ({ svg, width, height, setView }: Options) => {
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const [px, py] = [event.clientX - box.left, event.clientY - box.top];
      setView((view) => zoomAt(view, Math.exp(-event.deltaY / 240), px, py, { width, height }));
    };
    // React listens passively; only a listener of our own may stop the page from scaling.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [svg, width, height, setView]);

  const lift = (event: PointerEvent) => void fingers.current.delete(event.pointerId);
  return {
    onPointerDown: (event: PointerEvent) => {
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onPointerLeave: lift,
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const before = fingers.current.get(event.pointerId);
      if (!before) return;
      const after = { x: event.clientX, y: event.clientY };
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      fingers.current.set(event.pointerId, after);
      if (!other) {
        setView((view) => panBy(view, after.x - before.x, after.y - before.y, { width, height }));
        return;
      }
      const was = Math.hypot(before.x - other.x, before.y - other.y);
      const is = Math.hypot(after.x - other.x, after.y - other.y);
      const box = event.currentTarget.getBoundingClientRect();
      const [px, py] = [(after.x + other.x) / 2 - box.left, (after.y + other.y) / 2 - box.top];
      if (was > 0) setView((view) => zoomAt(view, is / was, px, py, { width, height }));
    },
  };
};
