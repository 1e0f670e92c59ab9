import type { TlpLevel } from '@muster/shared/vocabularies';
import { useCallback, useRef, useState } from 'react';
import { dropDraft, findDraft, keepDraft, type DraftKey, type KeptDraft } from './kept-draft';

interface Start<Draft> {
  readonly id: string;
  readonly draft: Draft;
  readonly version?: number | undefined;
}

/** How the draft is kept on this device: not touched yet, kept at a time, or refused by the device. */
export type Kept = { readonly kind: 'untouched' } | { readonly kind: 'kept'; readonly at: string; readonly restored: boolean } | { readonly kind: 'not-kept' | 'red' };

/** What is RED is kept nowhere but with whoever is to read it: not on a device that could be lost. */
export const mayBeKept = ({ handling }: { readonly handling?: { readonly tlp: TlpLevel } | undefined }): boolean => handling?.tlp !== 'RED';

const now = (): string => new Date().toISOString();

/** A draft that keeps itself on this device with every change, and is found again after a reload. */
export const useKeptDraft = <Draft extends object>(of: DraftKey, start: () => Start<Draft>, mayKeep: (draft: Draft) => boolean = () => true) => {
  const permits = useRef(mayKeep);
  permits.current = mayKeep;
  const [found] = useState((): KeptDraft<Draft> | undefined => findDraft(of));
  const [{ id, draft, version }, setCurrent] = useState<Start<Draft>>(() => found ?? start());
  const [kept, setKept] = useState<Kept>(found ? { kind: 'kept', at: found.savedAt, restored: true } : { kind: 'untouched' });
  const change = useCallback(
    (patch: Partial<Draft>, byItself = false) =>
      setCurrent((before) => {
        const after = { ...before, draft: { ...before.draft, ...patch } };
        if (byItself) return after;
        if (!permits.current(after.draft)) {
          dropDraft(of);
          setKept({ kind: 'red' });
          return after;
        }
        const at = now();
        setKept(keepDraft(of, { ...after, savedAt: at }) ? { kind: 'kept', at, restored: false } : { kind: 'not-kept' });
        return after;
      }),
    [of],
  );
  const begin = useCallback(
    (next: Start<Draft>) => {
      dropDraft(of);
      setCurrent(next);
      setKept({ kind: 'untouched' });
    },
    [of],
  );
  const forget = useCallback(() => {
    dropDraft(of);
    setKept({ kind: 'untouched' });
  }, [of]);
  return { id, draft, version, kept, change, begin, forget };
};
