import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandledKind, Handling_HandlingFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { useProblems } from '../seizures/problems';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { HandlingFields } from './HandlingFields';
import { markRecord } from './mark-record';
import { audienceInput, handlingInput, markingOf } from './marking-draft';
import { SightPreview } from './SightPreview';
import { losing, useSights } from './use-sights';

/** A record whose handling can be changed. */
export interface MarkedRecord {
  readonly operationId: string;
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly ownerAgencyId: string;
  readonly handling: Handling_HandlingFragment;
}

interface Props {
  readonly kind: HandledKind;
  readonly record: MarkedRecord;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Another handling for a record: who would see it is said before, and asked about where sight is taken away. */
export const MarkDialog = ({ kind, record, onStale, onClose }: Props) => {
  const { t, i18n } = useTranslation('handling');
  const format = useFormat();
  const { say } = useRefusals();
  const { operationId, id, version, reference, ownerAgencyId } = record;
  const [marking, setMarking] = useState(() => markingOf(record.handling));
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [refusals, setRefusals] = useState<readonly RefusalData[]>();
  const problem = useProblems(refusals ?? []);
  const client = useApolloClient();
  const before = useSights({ operationId, kind, id });
  const after = useSights({ operationId, kind, id, handling: audienceInput(marking) });
  const lost = losing(before.agencies ?? [], after.agencies ?? []);
  const send = async () => {
    setBusy(true);
    const end = await markRecord(client, kind, { operationId, id, version, handling: handlingInput(marking), reason: reason.trim() || null }, i18n.language);
    setBusy(false);
    setAsking(false);
    if (end.kind === 'stale') onStale();
    if (end.kind !== 'done') return setRefusals(end.kind === 'refused' ? end.refusals : []);
    toast(t('mark.done', { reference }));
    onClose();
  };
  const general = refusals?.filter(({ field }) => !field?.startsWith('handling') && field !== 'reason');
  return (
    <>
      <Dialog
        open
        title={t('mark.title', { reference })}
        onClose={onClose}
        actions={
          <>
            <Button onClick={onClose}>{t('mark.leave')}</Button>
            <Button kind="primary" busy={isBusy || before.isAsking || after.isAsking} onClick={() => (lost.length > 0 ? setAsking(true) : void send())}>
              {t('mark.deed')}
            </Button>
          </>
        }
      >
        {refusals && <ErrorNote title={t('mark.failed')} todo={[...new Set(general?.map(say))].join(' ') || t(refusals.length > 0 ? 'mark.mend' : 'mark.again')} />}
        <HandlingFields operationId={operationId} ownerAgencyId={ownerAgencyId} marking={marking} change={(patch) => setMarking((known) => ({ ...known, ...patch }))} problem={problem} />
        <TextField label={t('mark.reason')} value={reason} onChange={setReason} rows={2} error={problem('reason')} />
        <SightPreview {...after} />
      </Dialog>
      <ConfirmDialog open={isAsking} deed={t('mark.take', { reference, count: lost.length })} busy={isBusy} onCancel={() => setAsking(false)} onConfirm={() => void send()}>
        <p>{t('mark.losing', { agencies: format.list(lost.map(({ agency }) => agency.shortName)) })}</p>
        <p>{t('mark.losingWhat')}</p>
      </ConfirmDialog>
    </>
  );
};
