import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { useFileVerbs } from './use-file-verbs';

/** Takes back everything that a file has brought. */
export const TakeBackFile = ({ id, name }: { readonly id: string; readonly name: string }) => {
  const { t } = useTranslation('register');
  const { at, say } = useRefusals();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const { takeBack, busy, refusals, hasFailed } = useFileVerbs();
  const others = refusals.filter(({ field }) => field !== 'reason');
  const send = async () => {
    if (!(await takeBack(id, reason))) return;
    toast(t('file.takenBack'));
    setAsked(false);
  };
  return (
    <>
      <Button aria-label={t('file.takeBackDeed', { name })} onClick={() => setAsked(true)}>
        {t('file.takeBack')}
      </Button>
      <ConfirmDialog open={isAsked} deed={t('file.takeBackDeed', { name })} busy={busy} onConfirm={() => void send()} onCancel={() => setAsked(false)}>
        <p>{t('file.takeBackFollows')}</p>
        {(others.length > 0 || hasFailed) && <ErrorNote title={t('form.failed')} todo={others.map(say).join(' ') || t('form.failedTodo')} />}
        <TextField label={t('form.reason')} hint={t('hint.reason')} required value={reason} onChange={setReason} error={at(refusals, 'reason')} />
      </ConfirmDialog>
    </>
  );
};
