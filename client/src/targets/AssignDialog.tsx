import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TargetPage_TargetFragment, TargetRow_TargetFragment } from '../graphql/graphql';
import { PickMany } from '../operations/PickMany';
import { clockIn, instantIn, readerZone } from '../platform/zoned-time';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { DateTimeField, type KnownDate } from '../ui/DateTimeField';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { toast } from '../ui/toasts';
import { useAssign } from './use-assign';

/** An agency that takes part and so can be asked to act. */
export interface Assignable {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

interface Props {
  readonly target: TargetPage_TargetFragment;
  readonly row: TargetRow_TargetFragment;
  readonly agencies: readonly Assignable[];
  readonly onClose: () => void;
}

/** Who is to act on the target, and by when; the arrival is offered as the time. */
export const AssignDialog = ({ target, row, agencies, onClose }: Props) => {
  const { t } = useTranslation('targets');
  const { say, at } = useRefusals();
  const zone = row.expectedZone ?? readerZone();
  const arrival = row.expectedAt && Date.parse(row.expectedAt) > Date.now() ? clockIn(zone, row.expectedAt) : { date: '', time: '' };
  const [due, setDue] = useState<KnownDate>({ ...arrival, precision: 'MINUTE' });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState<readonly RefusalData[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const { assign, loading } = useAssign();
  const acting = target.assignments.map(({ agency }) => agency.shortName);
  const send = async () => {
    const dueAt = due.date ? instantIn(zone, due.date, due.time || '23:59') : null;
    const end = await assign({ operationId: target.operationId, id: target.id, agencyIds: [...chosen], dueAt });
    setRefusals(end.kind === 'refused' ? end.refusals : []);
    setFailed(end.kind === 'failed');
    if (end.kind !== 'done') return;
    toast(t('assign.done', { count: chosen.length }));
    onClose();
  };
  const others = refusals.filter(({ field }) => !field?.startsWith('agencyIds') && field !== 'dueAt');
  const deed = t('assign.deed');
  return (
    <Dialog
      open
      title={deed}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('step.leave')}</Button>
          <Button kind="primary" busy={loading} onClick={() => void send()}>
            {deed}
          </Button>
        </>
      }
    >
      <p>{acting.length > 0 ? t('assign.acting', { agencies: acting.join(', ') }) : t('assign.what')}</p>
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('step.failed')} todo={others.map(say).join(' ') || t('failedTodo')} />}
      <PickMany
        label={t('assign.who')}
        items={agencies.map(({ id, name, shortName }) => ({ id, code: shortName, title: name }))}
        chosen={chosen}
        onChange={setChosen}
        opensOnFocus={false}
        error={at(refusals, 'agencyIds')}
      />
      <DateTimeField label={t('assign.due')} hint={t('assign.dueHint')} zone={zone} toTheMinute value={due} onChange={setDue} error={at(refusals, 'dueAt')} />
    </Dialog>
  );
};
