import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeId } from '../platform/make-id';
import { useRefusals } from '../platform/use-refusals';
import { CountryPicker } from '../seizures/CountryPicker';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { DeedNote } from './DeedNote';
import { useRequestVerbs } from './use-request-verbs';

interface Props {
  readonly operationId: string;
  readonly again: () => void;
  readonly onClose: () => void;
}

/** Asks the coordinators to bring the reader together with the administration of a country. */
export const AskDialog = ({ operationId, again, onClose }: Props) => {
  const { t, i18n } = useTranslation('groups');
  const { at } = useRefusals();
  const [id] = useState(makeId);
  const [country, setCountry] = useState<string>();
  const [topic, setTopic] = useState('');
  const [reason, setReason] = useState('');
  const { ask, busy, refusals, hasFailed } = useRequestVerbs(operationId, again);
  const send = async () => {
    if (!(await ask({ id, country: country ?? '', topic, reason, language: i18n.language }))) return;
    toast(t('requests.asked'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('requests.ask')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void send()}>
            {t('requests.deed')}
          </Button>
        </>
      }
    >
      <p>{t('requests.what')}</p>
      <DeedNote refusals={refusals} hasFailed={hasFailed} told={['country', 'topic', 'reason']} />
      <CountryPicker label={t('requests.country')} value={country} onChange={setCountry} error={at(refusals, 'country')} />
      <TextField label={t('requests.topic')} required value={topic} onChange={setTopic} error={at(refusals, 'topic')} />
      <TextField label={t('requests.reason')} rows={3} required value={reason} onChange={setReason} error={at(refusals, 'reason')} />
    </Dialog>
  );
};
