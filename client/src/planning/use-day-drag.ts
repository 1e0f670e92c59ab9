import { daysBetween } from '@muster/shared/days';
import { useRef, useState, type FocusEventHandler, type KeyboardEventHandler, type PointerEvent, type PointerEventHandler, type RefObject } from 'react';
import type { Span } from './plan-days';

interface Grip {
  readonly onPointerDown: PointerEventHandler<HTMLElement>;
  readonly onPointerMove: PointerEventHandler<HTMLElement>;
  readonly onPointerUp: PointerEventHandler<HTMLElement>;
  readonly onPointerCancel: PointerEventHandler<HTMLElement>;
  readonly onKeyDown: KeyboardEventHandler<HTMLElement>;
  readonly onBlur: FocusEventHandler<HTMLElement>;
}

export interface DayDrag {
  /** By how many days it is moved while it is held. */
  readonly days: number;
  /** The element on which a span's days lie. */
  readonly track: RefObject<HTMLSpanElement | null>;
  /** What makes an element the grip: mouse and finger, arrow keys (Shift: a week), Enter or leaving to keep, Escape to give up. */
  readonly grip: Grip;
}

/** Moves something by days on a span; `onDrop` is told once it is let go elsewhere, `onGrab` when it is taken up. */
export const useDayDrag = (span: Span, onDrop: (days: number) => void, onGrab?: () => void): DayDrag => {
  const track = useRef<HTMLSpanElement>(null);
  const [days, setDays] = useState(0);
  // What is let go at once was not drawn where it was last: how far it went is kept beside what is drawn.
  const moved = useRef(0);
  const from = useRef<number | null>(null);
  const isTurned = (): boolean => document.dir === 'rtl';
  const dayAt = ({ clientX }: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const part = (clientX - box.left) / box.width;
    return Math.round((isTurned() ? 1 - part : part) * (daysBetween(span.first, span.last) + 1));
  };
  const move = (by: number) => {
    moved.current = by;
    setDays(by);
  };
  const leave = () => {
    from.current = null;
    move(0);
  };
  const drop = () => {
    const by = moved.current;
    leave();
    if (by !== 0) onDrop(by);
  };
  return {
    days,
    track,
    grip: {
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = dayAt(event);
        onGrab?.();
      },
      onPointerMove: (event) => from.current !== null && move(dayAt(event) - from.current),
      onPointerUp: drop,
      onPointerCancel: leave,
      onKeyDown: (event) => {
        if (event.key === 'Escape') return leave();
        if (event.key === 'Enter') return drop();
        const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (!sideways) return;
        event.preventDefault();
        if (moved.current === 0) onGrab?.();
        move(moved.current + sideways * (isTurned() ? -1 : 1) * (event.shiftKey ? 7 : 1));
      },
      onBlur: drop,
    },
  };
};
