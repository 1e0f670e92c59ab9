import { useState } from 'react';
import { makeId } from '../platform/make-id';

/** What somebody has chosen so far, and the identifier under which it will be handed in. */
interface KeptAnswers {
  readonly id: string;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

const read = (key: string): KeptAnswers | null => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptAnswers | null;
  } catch {
    // A browser that keeps nothing: the answers then last as long as the page.
    return null;
  }
};

const write = (key: string, kept: KeptAnswers | null): void => {
  try {
    if (kept) sessionStorage.setItem(key, JSON.stringify(kept));
    else sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
};

/** Answers that outlast a reload, in this tab alone and until they are handed in or the session ends. */
export const useKeptAnswers = (courseId: string, version: number, language: string) => {
  const key = `muster.answers.${courseId}.${version}.${language}`;
  const [kept, setKept] = useState<KeptAnswers>(() => read(key) ?? { id: makeId(), chosen: {} });
  return {
    ...kept,
    choose: (chosen: KeptAnswers['chosen']) => {
      const next = { ...kept, chosen };
      write(key, next);
      setKept(next);
    },
    forget: () => write(key, null),
  };
};
