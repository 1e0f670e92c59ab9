import type { Comparison } from '@muster/shared/law/loopholes/compare';
import { codeValidOn } from '@muster/shared/reference/dated-code';
import { baselEntries } from '@muster/shared/reference/basel-entries';
import { startTransition, useEffect, useState } from 'react';
import type { Choice } from './choice';
import { runComparison } from './run-comparison';

type Standing = { readonly key: string; readonly share: number; readonly found?: Comparison };

/** Whether an entry was in force on its day: else nothing is known of the waste, and every corridor would say so. */
export const isInForce = (code: string, day: string): boolean => baselEntries.some((entry) => entry.code === code && codeValidOn(entry, day));

/** Judges the world on both days beside the page; what was asked before is dropped. */
export const useComparison = ({ was, before, code, after, operation }: Choice): { readonly share: number; readonly found: Comparison | undefined } => {
  const key = [was, before, code, after, operation].join(' ');
  const [standing, setStanding] = useState<Standing>({ key, share: 0 });
  useEffect(() => {
    const wanted = { before: { code: was, date: before, operation }, after: { code, date: after, operation } };
    return runComparison(wanted, {
      onProgress: (share) => setStanding({ key, share }),
      // Drawing all that was found is work too: whatever the reader does meanwhile comes first.
      onDone: (found) => startTransition(() => setStanding({ key, share: 1, found })),
    });
  }, [key, was, before, code, after, operation]);
  return standing.key === key ? { share: standing.share, found: standing.found } : { share: 0, found: undefined };
};
