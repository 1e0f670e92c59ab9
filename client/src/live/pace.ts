/**
 * Calls `work` when something happened, at once and then at most once in `every` milliseconds; the last ask is never lost.
 * For what is worked out from many things at a time, as a chart is: in a burst it follows, but not each single event.
 */
export const createPace = (work: () => void, every = 1_000) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const run = () => {
    isAsked = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (isAsked) run();
    }, every);
    work();
  };
  return {
    ask: () => {
      if (timer === undefined) run();
      else isAsked = true;
    },
    stop: () => clearTimeout(timer),
  };
};
