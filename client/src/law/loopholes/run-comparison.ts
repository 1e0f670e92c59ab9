import { compareDays, type Comparison } from '@muster/shared/law/loopholes/compare';
import { bundledWorkerUrl } from '../../platform/worker-url';
import { inSlices } from '../../platform/in-slices';
import type { Told, Wanted } from './comparison-work';

interface Listener {
  readonly onProgress: (share: number) => void;
  readonly onDone: (found: Comparison) => void;
}

/** Begins a comparison and returns how to stop it. */
type Run = (wanted: Wanted, listener: Listener) => () => void;

const runHere: Run = ({ before, after, among }, listener) => inSlices(compareDays(before, after, among), listener);

const runApart: Run = (wanted, { onProgress, onDone }) => {
  let worker: Worker | undefined;
  let isStopped = false;
  let stopHere: (() => void) | undefined;
  // A worker that does not come, as behind a proxy that keeps scripts away, is done without.
  const goOnHere = () => {
    worker?.terminate();
    if (!isStopped) stopHere = runHere(wanted, { onProgress, onDone });
  };
  const begin = async () => {
    const { default: url } = await import('./comparison.worker?worker&url');
    if (isStopped) return;
    worker = new Worker(bundledWorkerUrl(url), { type: 'module' });
    worker.onerror = goOnHere;
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (!data.found) return onProgress(data.share);
      worker?.terminate();
      onDone(data.found);
    };
    worker.postMessage(wanted);
  };
  begin().catch(goOnHere);
  return () => {
    isStopped = true;
    worker?.terminate();
    stopHere?.();
  };
};

/** Compares two days on a thread of its own; in slices on the page's where there are no threads. */
export const runComparison: Run = (wanted, listener) => (typeof Worker === 'undefined' ? runHere : runApart)(wanted, listener);
