import { useState, type KeyboardEvent } from 'react';

/** Lets arrow keys, or the pointer, choose one mark of a chart to read out. */
export const useReadout = (count: number) => {
  const [active, setActive] = useState<number>();
  const step = (by: number) => setActive((at) => Math.min(Math.max((at ?? (by > 0 ? -1 : count)) + by, 0), count - 1));
  return {
    active: active !== undefined && active < count ? active : undefined,
    point: setActive,
    keys: {
      tabIndex: 0,
      onBlur: () => setActive(undefined),
      onPointerLeave: () => setActive(undefined),
      onKeyDown: (event: KeyboardEvent) => {
        if (count === 0) return;
        if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(1);
        else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(-1);
        else if (event.key === 'Home') setActive(0);
        else if (event.key === 'End') setActive(count - 1);
        else return;
        event.preventDefault();
      },
    },
  };
};
