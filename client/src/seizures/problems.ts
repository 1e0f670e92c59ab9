import { useMemo } from 'react';
import { useRefusals, type RefusalData } from '../platform/use-refusals';

/** What is wrong at a field, in the reader's words. */
export type ProblemAt = (field: string) => string | undefined;

/** Looks refusals up by their very field; what is wrong in a list's entry stands at the list as well. */
export const useProblems = (refusals: readonly RefusalData[]): ProblemAt => {
  const { say } = useRefusals();
  return useMemo(() => {
    const told = new Map<string, string>();
    for (const refusal of refusals) {
      const field = refusal.field ?? '';
      if (!told.has(field)) told.set(field, say(refusal));
    }
    return (field) => told.get(field) ?? [...told].find(([path]) => path.replace(/\.\d+$/, '') === field)?.[1];
  }, [refusals, say]);
};
