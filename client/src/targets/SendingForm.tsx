import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalData } from '../platform/use-refusals';
import { KeptLine } from '../seizures/KeptLine';
import { useProblems, type ProblemAt } from '../seizures/problems';
import type { Kept } from '../seizures/use-kept-draft';
import { useRetry } from '../seizures/use-retry';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { useShortcut } from '../ui/shortcuts';
import type { SendEnd } from './send-end';

interface Props<Done> {
  /** The deed, as the button says it. */
  readonly deed: string;
  readonly kept: Kept;
  readonly onDiscard: () => void;
  /** What can be said before anything is sent. */
  readonly check: () => readonly RefusalData[];
  readonly send: () => Promise<SendEnd<Done>>;
  readonly onDone: (done: Done) => void;
  readonly onStale?: () => void;
  readonly children: (problem: ProblemAt) => ReactNode;
}

type Standing = { readonly kind: 'ready' | 'sending' | 'failed' } | { readonly kind: 'refused'; readonly refusals: readonly RefusalData[] } | { readonly kind: 'cut-off'; readonly tries: number };

/** A form that keeps what is typed, says at its fields what must be mended, and goes on sending when the line comes back. */
export const SendingForm = <Done,>({ deed, kept, onDiscard, check, send, onDone, onStale, children }: Props<Done>) => {
  const { t } = useTranslation(['targets', 'seizures']);
  const [standing, setStanding] = useState<Standing>({ kind: 'ready' });
  const form = useRef<HTMLFormElement>(null);
  const refusals = useMemo(() => (standing.kind === 'refused' ? standing.refusals : []), [standing]);
  const problem = useProblems(refusals);
  const run = async (tries = 0) => {
    if (standing.kind === 'sending') return;
    const mistakes = check();
    if (mistakes.length > 0) return setStanding({ kind: 'refused', refusals: mistakes });
    setStanding({ kind: 'sending' });
    const end = await send();
    if (end.kind === 'done') return onDone(end.done);
    if (end.kind === 'stale') onStale?.();
    setStanding(end.kind === 'cut-off' ? { kind: 'cut-off', tries } : end.kind === 'stale' ? { kind: 'ready' } : end);
  };
  const waiting = standing.kind === 'cut-off' ? standing : undefined;
  useRetry(waiting !== undefined, waiting?.tries ?? 0, () => void run((waiting?.tries ?? 0) + 1));
  useShortcut('mod+enter', deed, () => void run());
  useEffect(() => {
    // The first thing to mend comes into view, where its message stands.
    if (refusals.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run();
  };
  const mistaken = standing.kind === 'refused' && <ErrorNote title={t('seizures:report.refused', { count: refusals.length })} kept={t('seizures:report.kept')} todo={t('targets:form.todo')} />;
  return (
    <form ref={form} className="report-form" noValidate onSubmit={submit}>
      {mistaken}
      {standing.kind === 'failed' && <ErrorNote title={t('targets:form.failed')} kept={t('seizures:report.kept')} todo={t('seizures:report.failedTodo')} />}
      {waiting && (
        <ErrorNote title={t('targets:form.cutOff')} kept={t('seizures:report.kept')} todo={t('seizures:report.cutOffTodo')} action={<Button onClick={() => void run()}>{t('seizures:report.tryNow')}</Button>} />
      )}
      {children(problem)}
      <div className="report-actions no-print">
        <Button type="submit" kind="primary" busy={standing.kind === 'sending'}>
          {deed}
        </Button>
        <KeptLine kept={kept} onDiscard={onDiscard} />
      </div>
    </form>
  );
};
