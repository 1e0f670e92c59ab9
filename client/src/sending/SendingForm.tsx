import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalData } from '../platform/use-refusals';
import { KeptLine } from '../seizures/KeptLine';
import { useProblems, type ProblemAt } from '../seizures/problems';
import type { Kept } from '../seizures/use-kept-draft';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { DeedKeys } from './DeedKeys';
import type { SendEnd } from './send-end';
import { useRetry } from './use-retry';

/** One way to send a form. */
export interface Deed<Done> {
  /** The deed, as its button says it. */
  readonly words: string;
  readonly keys: readonly string[];
  /** What can be said before anything is sent. */
  readonly check: () => readonly RefusalData[];
  readonly send: () => Promise<SendEnd<Done>>;
}

interface Props<Done> {
  readonly deed: Deed<Done>;
  /** A lesser deed beside it: keeping a draft. */
  readonly besides?: Deed<Done> | undefined;
  /** What the form calls the thing that does not get through. */
  readonly says?: { readonly failed: string; readonly cutOff: string };
  /** How what is typed is kept on this device, where it is. */
  readonly keeping?: { readonly kept: Kept; readonly onDiscard: () => void };
  readonly onDone: (done: Done) => void;
  /** The form goes on after it was sent: what is written is kept and written on. */
  readonly staysOpen?: boolean;
  readonly onStale?: (() => void) | undefined;
  readonly children: (problem: ProblemAt, refusals: readonly RefusalData[]) => ReactNode;
}

type Standing =
  | { readonly kind: 'ready' | 'sending' | 'failed' }
  | { readonly kind: 'refused'; readonly refusals: readonly RefusalData[] }
  | { readonly kind: 'cut-off'; readonly which: 'deed' | 'besides'; readonly tries: number };

/** A form that says at its fields what must be mended, and goes on sending when the line comes back. */
export const SendingForm = <Done,>({ deed, besides, says, keeping, staysOpen = false, onDone, onStale, children }: Props<Done>) => {
  const { t } = useTranslation('sending');
  const [standing, setStanding] = useState<Standing>({ kind: 'ready' });
  const form = useRef<HTMLFormElement>(null);
  const refusals = useMemo(() => (standing.kind === 'refused' ? standing.refusals : []), [standing]);
  const problem = useProblems(refusals);
  const run = async (which: 'deed' | 'besides', tries = 0) => {
    if (standing.kind === 'sending') return;
    const { check, send } = (which === 'besides' && besides) || deed;
    const mistakes = check();
    if (mistakes.length > 0) return setStanding({ kind: 'refused', refusals: mistakes });
    setStanding({ kind: 'sending' });
    const end = await send();
    if (end.kind === 'done') {
      if (staysOpen) setStanding({ kind: 'ready' });
      return onDone(end.done);
    }
    if (end.kind === 'stale') onStale?.();
    setStanding(end.kind === 'cut-off' ? { kind: 'cut-off', which, tries } : end.kind === 'stale' ? { kind: 'ready' } : end);
  };
  const waiting = standing.kind === 'cut-off' ? standing : undefined;
  useRetry(waiting !== undefined, waiting?.tries ?? 0, () => void run(waiting?.which ?? 'deed', (waiting?.tries ?? 0) + 1));
  useEffect(() => {
    // The first thing to mend comes into view, where its message stands.
    if (refusals.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run('deed');
  };
  const changed = () => setStanding((now) => (now.kind === 'failed' ? { kind: 'ready' } : now));
  const busy = standing.kind === 'sending';
  return (
    <form ref={form} className="report-form" noValidate onSubmit={submit} onInput={changed}>
      <DeedKeys keys={deed.keys} words={deed.words} run={() => void run('deed')} />
      {besides && <DeedKeys keys={besides.keys} words={besides.words} run={() => void run('besides')} />}
      {standing.kind === 'refused' && <ErrorNote title={t('refused', { count: refusals.length })} kept={t('kept')} todo={t('todo')} />}
      {standing.kind === 'failed' && <ErrorNote title={says?.failed ?? t('failed')} kept={t('kept')} todo={t('failedTodo')} />}
      {waiting && (
        <ErrorNote title={says?.cutOff ?? t('cutOff')} kept={t('kept')} todo={t('cutOffTodo')} action={<Button onClick={() => void run(waiting.which)}>{t('tryNow')}</Button>} />
      )}
      {children(problem, refusals)}
      <div className="report-actions no-print">
        <Button type="submit" kind="primary" busy={busy}>
          {deed.words}
        </Button>
        {besides && (
          <Button busy={busy} onClick={() => void run('besides')}>
            {besides.words}
          </Button>
        )}
        {keeping && <KeptLine {...keeping} />}
      </div>
    </form>
  );
};
