import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { toast } from '../ui/toasts';
import type { Party } from './PartyList';

/** An agency that a name can be released to. */
export interface ReleaseTo {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

interface Props {
  readonly party: Party;
  readonly agencies: readonly ReleaseTo[];
  /** Releases it; null when that was done, else why not: nothing is given when the line failed. */
  readonly release: (agencyId: string) => Promise<readonly RefusalData[] | null>;
  readonly onClose: () => void;
}

/** Releases a name to another participant; it is not taken back, and so it is asked about. */
export const ReleaseNameDialog = ({ party, agencies, release, onClose }: Props) => {
  const { t } = useTranslation('parties');
  const { say } = useRefusals();
  const [agencyId, setAgencyId] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly RefusalData[] | null>(null);
  const deed = t('releaseDeed', { part: t(`part.${party.part}`) });
  const send = async () => {
    const agency = agencies.find(({ id }) => id === agencyId);
    if (!agency) return;
    setBusy(true);
    const answer = await release(agency.id);
    setBusy(false);
    setRefusals(answer);
    if (answer) return;
    toast(t('released', { agency: agency.shortName }));
    onClose();
  };
  return (
    <Dialog
      open
      title={deed}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          <Button kind="primary" busy={isBusy} disabled={!agencyId} onClick={() => void send()}>
            {deed}
          </Button>
        </>
      }
    >
      <p>{t('releaseWhat')}</p>
      {refusals && <ErrorNote title={t('failed')} todo={refusals.map(say).join(' ') || t('failedTodo')} />}
      <Select label={t('releaseTo')} none={t('choose')} options={agencies.map(({ id, name }) => ({ value: id, label: name }))} value={agencyId} onChange={setAgencyId} />
    </Dialog>
  );
};
