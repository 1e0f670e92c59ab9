import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { useRegisterVerbs } from './use-register-verbs';

interface Props {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

/** Withdraws a record, with the reason that its history will name. */
export const WithdrawRecord = ({ id, version, title }: Props) => {
  const { t } = useTranslation('register');
  const { at, say } = useRefusals();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const { withdraw, busy, refusals, hasFailed } = useRegisterVerbs();
  const others = refusals.filter(({ field }) => field !== 'reason');
  const send = async () => {
    if (!(await withdraw(id, version, reason))) return;
    toast(t('record.withdrawnNow'));
    setAsked(false);
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('record.withdraw')}</Button>
      <ConfirmDialog open={isAsked} deed={t('record.withdrawDeed', { title })} busy={busy} onConfirm={() => void send()} onCancel={() => setAsked(false)}>
        <p>{t('record.withdrawFollows')}</p>
        {(others.length > 0 || hasFailed) && <ErrorNote title={t('form.failed')} todo={others.map(say).join(' ') || t('form.failedTodo')} />}
        <TextField label={t('form.reason')} hint={t('hint.reason')} required value={reason} onChange={setReason} error={at(refusals, 'reason')} />
      </ConfirmDialog>
    </>
  );
};
