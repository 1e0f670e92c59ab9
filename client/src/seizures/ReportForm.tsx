import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandlingInput, ReportForm as FormKind } from '../graphql/graphql';
import { HandlingFold } from '../handling/HandlingFold';
import { fileInput, handlingInput, type MarkingDraft } from '../handling/marking-draft';
import { useFormat } from '../platform/use-format';
import { SendingForm } from '../sending/SendingForm';
import { Button } from '../ui/Button';
import { FileHandling } from '../files/FileHandling';
import { takenFiles } from '../files/upload-file';
import { FileDrop } from '../ui/FileDrop';
import { Skeleton } from '../ui/Skeleton';
import { checkDraft } from './check-draft';
import { DeclaredPart } from './DeclaredPart';
import { FoundPart } from './FoundPart';
import { bodyOf } from './report-body';
import type { ChangeDraft, ReportDraft } from './report-draft';
import './seizures.css';
import type { Kept } from './use-kept-draft';
import { useSendReport, type Edited, type SentReport } from './use-send-report';
import { WherePart } from './WherePart';

const LongGroups = lazy(async () => ({ default: (await import('./LongGroups')).LongGroups }));

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
  readonly onSent: (sent: SentReport, files: readonly File[], handling: HandlingInput | null) => void;
  readonly onStale?: () => void;
}

/** The report form: one column on a phone, declared and found side by side on a desk. */
export const ReportForm = ({ operationId, id, kind, draft, change, kept, onDiscard, edited, onSent, onStale }: Props) => {
  const { t, i18n } = useTranslation('seizures');
  const { locale } = useFormat();
  const [photographs, setPhotographs] = useState<readonly File[]>([]);
  const [fileMarking, setFileMarking] = useState<MarkingDraft>();
  const [more, setMore] = useState(kind === 'LONG');
  const sendReport = useSendReport();
  const isReported = edited !== undefined && edited.state !== 'DRAFT';
  const deed = (words: string, keys: readonly string[], submit: boolean) => ({
    words, keys,
    check: () => checkDraft(draft, submit || isReported, locale),
    send: () => sendReport({ operationId, id, submit, body: bodyOf(draft, i18n.language, locale), handling: draft.handling ? handlingInput(draft.handling) : null, edited }),
  });
  const send = t(isReported && edited.state !== 'SENT_BACK' ? 'report.correct' : 'report.send');
  return (
    <SendingForm
      deed={deed(send, isReported ? ['mod+enter', 'mod+s'] : ['mod+enter'], true)}
      besides={isReported ? undefined : deed(t('report.keep'), ['mod+s'], false)}
      says={{ failed: t('report.failed'), cutOff: t('report.cutOff') }}
      keeping={{ kept, onDiscard }}
      onDone={(sent) => onSent(sent, photographs, fileMarking ? fileInput(fileMarking) : null)}
      onStale={onStale}
    >
      {(problem, refusals) => {
        const part = { draft, change, problem };
        return (
          <>
            <WherePart {...part} />
            <div className="report-sides">
              <DeclaredPart {...part} />
              <FoundPart {...part} />
            </div>
            <FileDrop label={t('report.photographs')} files={photographs} onChange={setPhotographs} {...takenFiles} />
            {photographs.length > 0 && <FileHandling operationId={operationId} marking={fileMarking} onChange={setFileMarking} />}
            {more ? (
              <Suspense fallback={<Skeleton lines={4} />}>
                <LongGroups {...part} operationId={operationId} wrong={refusals.map(({ field }) => field ?? '')} />
              </Suspense>
            ) : (
              <Button kind="quiet" onClick={() => setMore(true)}>
                {t('report.more')}
              </Button>
            )}
            {!edited && (
              <HandlingFold
                operationId={operationId}
                kind="Seizure"
                marking={draft.handling}
                change={(handling) => change({ handling })}
                problem={problem}
                wrong={refusals.map(({ field }) => field ?? '')}
                targetId={draft.targetId}
              />
            )}
          </>
        );
      }}
    </SendingForm>
  );
};
