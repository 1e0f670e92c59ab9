import { useAnswer, type Told } from '../platform/use-answer';

/** What is done in a group: takes the answer to a change, and reads the page anew when it was done. */
export const useDeed = (again: () => void) => {
  const { refusals, hasFailed, take } = useAnswer();
  const done = async (sent: Promise<{ readonly data?: { readonly answer?: Told | null } | null | undefined }>): Promise<boolean> => {
    const isDone = (await take(sent.then(({ data }) => data?.answer))) !== null;
    if (isDone) again();
    return isDone;
  };
  return { done, refusals, hasFailed };
};
