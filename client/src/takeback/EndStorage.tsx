import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../platform/use-now';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { CaseDialog } from './CaseDialog';
import { endTakeBackStorageMutation } from './take-back-mutations';
import { useCaseVerb } from './use-case-verb';

/** Says on which day goods left their storage. */
export const EndStorage = ({ operationId, id, place }: { readonly operationId: string; readonly id: string; readonly place: string }) => {
  const { t } = useTranslation('takeback');
  const { at } = useRefusals();
  const [isOpen, setOpen] = useState(false);
  const [until, setUntil] = useState(new Date(useNow()).toISOString().slice(0, 10));
  const { run, ...verb } = useCaseVerb(endTakeBackStorageMutation);
  const send = async () => {
    if (await run({ operationId, id, until })) setOpen(false);
  };
  return (
    <>
      <Button kind="quiet" aria-label={t('entries.endWhat', { place })} onClick={() => setOpen(true)}>
        {t('entries.end')}
      </Button>
      {isOpen && (
        <CaseDialog title={t('entries.endWhat', { place })} deed={t('entries.end')} {...verb} told={['until']} onSend={() => void send()} onClose={() => setOpen(false)}>
          <TextField type="date" label={t('entries.until')} required value={until} onChange={setUntil} error={at(verb.refusals, 'until')} />
        </CaseDialog>
      )}
    </>
  );
};
