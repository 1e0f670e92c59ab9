import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { useFileVerbs } from './use-file-verbs';

/** The word to go for a file whose preview stands above. */
export const ConfirmFile = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('register');
  const { at, say } = useRefusals();
  const [, go] = useLocation();
  const [reason, setReason] = useState('');
  const { confirm, busy, refusals, hasFailed } = useFileVerbs();
  const others = refusals.filter(({ field }) => field !== 'reason');
  const send = async () => {
    if (!(await confirm(id, reason))) return;
    toast(t('file.confirmed'));
    go('/law/register/files');
  };
  return (
    <form
      className="register-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('form.failed')} todo={others.map(say).join(' ') || t('form.failedTodo')} />}
      <TextField label={t('file.reason')} hint={t('hint.reason')} required value={reason} onChange={setReason} error={at(refusals, 'reason')} />
      <div className="row">
        <Button kind="primary" type="submit" busy={busy}>
          {t('file.confirm')}
        </Button>
      </div>
    </form>
  );
};
