/** How long work may hold up the page before the page is heard again. */
const slice = 25;

interface Told<Result> {
  readonly onProgress: (share: number) => void;
  readonly onDone: (result: Result) => void;
}

/** Runs work whose steps are short in slices between which the page answers; returns how to stop it. */
export const inSlices = <Result>(work: Generator<number, Result>, { onProgress, onDone }: Told<Result>): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    const until = performance.now() + slice;
    let share = 0;
    do {
      const step = work.next();
      if (step.done) return onDone(step.value);
      share = step.value;
    } while (performance.now() < until);
    onProgress(share);
    timer = setTimeout(run);
  };
  timer = setTimeout(run);
  return () => clearTimeout(timer);
};
