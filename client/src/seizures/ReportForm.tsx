import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import type { RefusalData } from '../platform/use-refusals';
import type { ReportForm as FormKind } from '../graphql/graphql';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { FileDrop } from '../ui/FileDrop';
import { useShortcut } from '../ui/shortcuts';
import { Skeleton } from '../ui/Skeleton';
import { checkDraft } from './check-draft';
import { DeclaredPart } from './DeclaredPart';
import { FoundPart } from './FoundPart';
import { KeptLine } from './KeptLine';
import { useProblems } from './problems';
import { bodyOf } from './report-body';
import type { ChangeDraft, ReportDraft } from './report-draft';
import './seizures.css';
import type { Kept } from './use-kept-draft';
import { useRetry } from './use-retry';
import { useSendReport, type Edited, type SendEnd } from './use-send-report';
import { WherePart } from './WherePart';

const LongGroups = lazy(async () => ({ default: (await import('./LongGroups')).LongGroups }));

/** What files a report may carry, and how large each. */
const files = { accept: 'image/jpeg,image/png,image/webp,image/heic,.heic,application/pdf', maxBytes: 25 * 1_048_576 };

interface Props {
  readonly operationId: string;
  readonly id: string;
  readonly kind: FormKind;
  readonly draft: ReportDraft;
  readonly change: ChangeDraft;
  readonly kept: Kept;
  readonly onDiscard: () => void;
  /** Given when an existing report is corrected. */
  readonly edited?: Edited | undefined;
  readonly onSent: (end: Extract<SendEnd, { kind: 'done' }>, files: readonly File[]) => void;
  readonly onStale?: () => void;
}

type Standing = { readonly kind: 'ready' | 'sending' | 'failed' } | { readonly kind: 'refused'; readonly refusals: readonly RefusalData[] } | { readonly kind: 'cut-off'; readonly submit: boolean; readonly tries: number };

/** The report form: one column on a phone, declared and found side by side on a desk. */
export const ReportForm = ({ operationId, id, kind, draft, change, kept, onDiscard, edited, onSent, onStale }: Props) => {
  const { t, i18n } = useTranslation('seizures');
  const { locale } = useFormat();
  const [photographs, setPhotographs] = useState<readonly File[]>([]);
  const [more, setMore] = useState(kind === 'LONG');
  const [standing, setStanding] = useState<Standing>({ kind: 'ready' });
  const form = useRef<HTMLFormElement>(null);
  const sendReport = useSendReport();
  const refusals = useMemo(() => (standing.kind === 'refused' ? standing.refusals : []), [standing]);
  const problem = useProblems(refusals);
  const isReported = edited !== undefined && edited.state !== 'DRAFT';

  const send = async (submit: boolean, tries = 0) => {
    if (standing.kind === 'sending') return;
    const mistakes = checkDraft(draft, submit || isReported, locale);
    if (mistakes.length > 0) return setStanding({ kind: 'refused', refusals: mistakes });
    setStanding({ kind: 'sending' });
    const end = await sendReport({ operationId, id, submit, body: bodyOf(draft, i18n.language, locale), edited });
    if (end.kind === 'done') onSent(end, photographs);
    else if (end.kind === 'stale') onStale?.();
    else setStanding(end.kind === 'cut-off' ? { kind: 'cut-off', submit, tries } : end);
    if (end.kind === 'stale') setStanding({ kind: 'ready' });
  };
  const waiting = standing.kind === 'cut-off' ? standing : undefined;
  useRetry(waiting !== undefined, waiting?.tries ?? 0, () => void send(waiting?.submit ?? true, (waiting?.tries ?? 0) + 1));
  useShortcut('mod+enter', t('report.send'), () => void send(true));
  useShortcut('mod+s', t('report.keep'), () => void send(isReported));

  useEffect(() => {
    // The first thing to mend comes into view, where its message stands.
    if (refusals.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);
  const changeAndReady = useCallback(
    (patch: Partial<ReportDraft>, byItself?: boolean) => {
      change(patch, byItself);
      setStanding((now) => (now.kind === 'failed' ? { kind: 'ready' } : now));
    },
    [change],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(true);
  };
  const part = { draft, change: changeAndReady, problem };
  return (
    <form ref={form} className="report-form" noValidate onSubmit={submit}>
      {standing.kind === 'refused' && <ErrorNote title={t('report.refused', { count: refusals.length })} kept={t('report.kept')} todo={t('report.todo')} />}
      {standing.kind === 'failed' && <ErrorNote title={t('report.failed')} kept={t('report.kept')} todo={t('report.failedTodo')} />}
      {waiting && <ErrorNote title={t('report.cutOff')} kept={t('report.kept')} todo={t('report.cutOffTodo')} action={<Button onClick={() => void send(waiting.submit)}>{t('report.tryNow')}</Button>} />}
      <WherePart {...part} />
      <div className="report-sides">
        <DeclaredPart {...part} />
        <FoundPart {...part} />
      </div>
      <FileDrop label={t('report.photographs')} files={photographs} onChange={setPhotographs} {...files} />
      {more ? (
        <Suspense fallback={<Skeleton lines={4} />}>
          <LongGroups {...part} operationId={operationId} wrong={refusals.map(({ field }) => field ?? '')} />
        </Suspense>
      ) : (
        <Button kind="quiet" onClick={() => setMore(true)}>
          {t('report.more')}
        </Button>
      )}
      <div className="report-actions no-print">
        <Button type="submit" kind="primary" busy={standing.kind === 'sending'}>
          {t(isReported && edited.state !== 'SENT_BACK' ? 'report.correct' : 'report.send')}
        </Button>
        {!isReported && (
          <Button busy={standing.kind === 'sending'} onClick={() => void send(false)}>
            {t('report.keep')}
          </Button>
        )}
        <KeptLine kept={kept} onDiscard={onDiscard} />
      </div>
    </form>
  );
};
