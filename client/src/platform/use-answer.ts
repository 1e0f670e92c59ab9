import { useCallback, useState } from 'react';
import type { RefusalData } from './use-refusals';

/** What comes back of a change: the thing, or why not. */
export interface Told {
  readonly __typename?: string;
  readonly refusals?: readonly RefusalData[];
}

type Given<Answer> = Exclude<NonNullable<Answer>, { readonly __typename?: 'Refused' }>;

/** What the server answered to a change: gives the thing, or null and keeps why not; `hasFailed` when nothing came back. */
export const useAnswer = () => {
  const [refusals, setRefusals] = useState<readonly RefusalData[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const take = useCallback(async <Answer extends Told | null | undefined>(sent: Promise<Answer>): Promise<Given<Answer> | null> => {
    const answer = await sent.catch(() => null);
    const isRefused = answer?.__typename === 'Refused';
    setRefusals((isRefused && answer.refusals) || []);
    setFailed(!answer);
    return answer && !isRefused ? (answer as Given<Answer>) : null;
  }, []);
  return { refusals, hasFailed, take };
};
