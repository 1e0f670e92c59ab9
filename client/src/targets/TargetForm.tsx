import { useTranslation } from 'react-i18next';
import '../seizures/seizures.css';
import type { Kept } from '../seizures/use-kept-draft';
import { SendingForm } from '../sending/SendingForm';
import { TextField } from '../ui/TextField';
import { checkTarget } from './check-target';
import { ComingPart } from './ComingPart';
import { bodyOf, type TargetDraft } from './target-draft';
import './targets.css';
import { useSendTarget, type SentTarget } from './use-send-target';
import { WhatPart } from './WhatPart';
import { WhyPart } from './WhyPart';

interface Props {
  readonly operationId: string;
  readonly id: string;
  readonly draft: TargetDraft;
  readonly change: (patch: Partial<TargetDraft>, byItself?: boolean) => void;
  readonly kept: Kept;
  readonly onDiscard: () => void;
  /** Given when a target that exists is corrected. */
  readonly version?: number | undefined;
  readonly onDone: (sent: SentTarget) => void;
  readonly onStale?: () => void;
}

/** What is said of a target: what it is, why it is suspected, when and where it comes. */
export const TargetForm = ({ operationId, id, draft, change, kept, onDiscard, version, onDone, onStale }: Props) => {
  const { t, i18n } = useTranslation('targets');
  const send = useSendTarget();
  const isCorrection = version !== undefined;
  return (
    <SendingForm
      deed={{
        words: t(isCorrection ? 'form.correct' : 'form.nominate'),
        keys: ['mod+enter'],
        check: () => checkTarget(draft),
        send: () => send({ operationId, id, body: bodyOf(draft, i18n.language), version, reason: draft.reason }),
      }}
      keeping={{ kept, onDiscard }}
      onDone={onDone}
      onStale={onStale}
    >
      {(problem) => {
        const part = { draft, change, problem };
        return (
          <>
            <div className="report-sides">
              <WhatPart {...part} />
              <WhyPart {...part} />
            </div>
            <ComingPart {...part} />
            {isCorrection && <TextField label={t('form.reason')} value={draft.reason} onChange={(reason) => change({ reason })} rows={2} error={problem('reason')} />}
          </>
        );
      }}
    </SendingForm>
  );
};
