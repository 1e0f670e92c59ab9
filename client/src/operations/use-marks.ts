import type { AgencyKind } from '@muster/shared/vocabularies';
import { useCallback, useMemo, useState } from 'react';

/** An agency that is marked: what it is called, and the address that a list gave for it. */
export interface Marked {
  readonly name: string;
  readonly email?: string | null;
}

interface Markable {
  readonly id: string;
  readonly shortName: string;
}

/** Agencies that are marked to be invited, kept over several searches; and which can be. */
export interface Marks {
  readonly chosen: ReadonlyMap<string, Marked>;
  /** Neither invited yet, nor barred before the approval. */
  readonly mayBeAsked: (agency: { readonly id: string; readonly kind: AgencyKind }) => boolean;
  readonly isLeft: (agency: { readonly id: string }) => boolean;
  readonly mark: (id: string, marked: Marked | null) => void;
  readonly markAll: (agencies: readonly Markable[]) => void;
  /** Takes what was marked by a list away, and marks what its next reading found. */
  readonly replace: (before: readonly string[], after: ReadonlyMap<string, Marked>) => void;
  readonly clear: () => void;
}

export const useMarks = (present: readonly string[], isUnapproved: boolean): Marks => {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Marked>>(new Map());
  const mark = useCallback(
    (id: string, marked: Marked | null) =>
      setChosen((known) => {
        const next = new Map(known);
        if (marked) next.set(id, marked);
        else next.delete(id);
        return next;
      }),
    [],
  );
  const markAll = useCallback((agencies: readonly Markable[]) => setChosen((known) => new Map([...known, ...agencies.filter(({ id }) => !known.has(id)).map(({ id, shortName }) => [id, { name: shortName }] as const)])), []);
  const replace = useCallback((before: readonly string[], after: ReadonlyMap<string, Marked>) => setChosen((known) => new Map([...[...known].filter(([id]) => !before.includes(id)), ...after])), []);
  const clear = useCallback(() => setChosen(new Map()), []);
  return useMemo(
    () => ({
      chosen, mark, markAll, replace, clear,
      mayBeAsked: ({ id, kind }) => !present.includes(id) && (!isUnapproved || kind === 'RILO' || kind === 'INTERNATIONAL_ORGANISATION'),
      isLeft: ({ id }) => !chosen.has(id),
    }),
    [chosen, mark, markAll, replace, clear, present, isUnapproved],
  );
};
