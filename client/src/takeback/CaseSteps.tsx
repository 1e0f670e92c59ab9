import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { needsReason, type TakeBackStep } from '@muster/shared/takeback/take-back-lifecycle';
import type { TakeBack_CaseFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { useNow } from '../platform/use-now';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { CaseDialog } from './CaseDialog';
import { noticeInput, noticeOf } from './notice';
import { NoticeFields } from './NoticeFields';
import { stepTakeBackMutation } from './take-back-mutations';
import { useCaseVerb } from './use-case-verb';

const forward: readonly TakeBackStep[] = ['notify', 'accept', 'begin', 'finish'];

/** The steps that this reader may take with a case, each asked in the words of the thing. */
export const CaseSteps = ({ one }: { readonly one: TakeBack_CaseFragment }) => {
  const { t } = useTranslation('takeback');
  const [step, setStep] = useState<TakeBackStep>();
  return (
    <>
      {one.nextSteps.map((each) => (
        <Button key={each} kind={forward.includes(each) ? 'primary' : 'plain'} onClick={() => setStep(each)}>
          {t(`step.${each}`)}
        </Button>
      ))}
      {step && <StepDialog key={step} one={one} step={step} onClose={() => setStep(undefined)} />}
    </>
  );
};

const StepDialog = ({ one, step, onClose }: { readonly one: TakeBack_CaseFragment; readonly step: TakeBackStep; readonly onClose: () => void }) => {
  const { t } = useTranslation('takeback');
  const { at } = useRefusals();
  const now = useNow();
  const [notice, setNotice] = useState(() => noticeOf(one, now));
  const [reason, setReason] = useState('');
  const { busy, refusals, hasFailed, run } = useCaseVerb(stepTakeBackMutation);
  const isNotice = step === 'notify';
  const send = async () => {
    if (!(await run({ input: { operationId: one.operationId, id: one.id, version: one.version, step, reason: reason.trim() || null, ...(isNotice ? noticeInput(notice) : {}) } }))) return;
    toast(t(`stepped.${step}`));
    onClose();
  };
  return (
    <CaseDialog title={t(`step.${step}`)} deed={t(`step.${step}`)} busy={busy} refusals={refusals} hasFailed={hasFailed} told={['at', 'country', 'zone', 'reason']} onSend={() => void send()} onClose={onClose}>
      <p>{t(`stepWhat.${step}`)}</p>
      {isNotice && <NoticeFields one={one} notice={notice} onChange={setNotice} problem={(field) => at(refusals, field)} />}
      <TextField label={t('reason')} rows={3} required={needsReason(one.takeBackState, step)} value={reason} onChange={setReason} error={at(refusals, 'reason')} />
    </CaseDialog>
  );
};
