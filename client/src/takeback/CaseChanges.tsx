import { takeBackResponsibilities, type TakeBackResponsibility } from '@muster/shared/vocabularies';
import { takeBackLifecycle } from '@muster/shared/takeback/take-back-lifecycle';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakeBack_CaseFragment } from '../graphql/graphql';
import { PickMany } from '../operations/PickMany';
import { useNow } from '../platform/use-now';
import { useRefusals } from '../platform/use-refusals';
import { clockIn, instantIn } from '../platform/zoned-time';
import { Button } from '../ui/Button';
import { DateTimeField, type KnownDate } from '../ui/DateTimeField';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { CaseDialog } from './CaseDialog';
import { agreeTakeBackPeriodMutation, noteTakeBackTransitMutation, reassignTakeBackMutation, shareTakeBackMutation } from './take-back-mutations';
import { useCaseVerb } from './use-case-verb';

/** An agency that a case can be shared with. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

interface Props {
  readonly one: TakeBack_CaseFragment;
  readonly participants: readonly Participant[];
}

interface DialogProps {
  readonly one: TakeBack_CaseFragment;
  readonly onClose: () => void;
}

type Change = 'reassign' | 'agree' | 'transit' | 'share';

/** What can be changed of a case beside its steps: who is responsible, by when, whom it is shared with. */
export const CaseChanges = ({ one, participants }: Props) => {
  const { t } = useTranslation('takeback');
  const [open, setOpen] = useState<Change>();
  const { handle, share } = one.viewerCan;
  const mayReassign = handle && takeBackLifecycle.step(one.takeBackState, 'reassign').ok;
  const changes: Change[] = [...(mayReassign ? (['reassign'] as const) : []), ...(handle ? (['agree', 'transit'] as const) : []), ...(share ? (['share'] as const) : [])];
  const close = () => setOpen(undefined);
  if (changes.length === 0) return null;
  return (
    <p className="row no-print">
      {changes.map((change) => (
        <Button key={change} kind="quiet" onClick={() => setOpen(change)}>
          {t(`change.${change}`)}
        </Button>
      ))}
      {open === 'reassign' && <ReassignDialog one={one} onClose={close} />}
      {open === 'agree' && <AgreeDialog one={one} onClose={close} />}
      {open === 'transit' && <TransitDialog one={one} onClose={close} />}
      {open === 'share' && <ShareDialog one={one} participants={participants} onClose={close} />}
    </p>
  );
};

const changed = ({ operationId, id, version }: TakeBack_CaseFragment) => ({ operationId, id, version });

const ReassignDialog = ({ one, onClose }: DialogProps) => {
  const { t } = useTranslation(['takeback', 'vocabulary']);
  const { at } = useRefusals();
  const others = takeBackResponsibilities.filter((each) => each !== one.responsibility);
  const [responsibility, setResponsibility] = useState<TakeBackResponsibility>(others[0] ?? 'UNCLEAR');
  const [reason, setReason] = useState('');
  const { run, ...verb } = useCaseVerb(reassignTakeBackMutation);
  const send = async () => {
    if (!(await run({ input: { ...changed(one), responsibility, reason } }))) return;
    toast(t('takeback:changed.reassign'));
    onClose();
  };
  return (
    <CaseDialog title={t('takeback:change.reassign')} deed={t('takeback:change.reassign')} {...verb} told={['reason']} onSend={() => void send()} onClose={onClose}>
      <p>{t('takeback:changeWhat.reassign')}</p>
      <Select label={t('takeback:clock.responsible')} options={others.map((value) => ({ value, label: t(`vocabulary:takeBackResponsibility.${value}`) }))} value={responsibility} onChange={(next) => next && setResponsibility(next)} />
      <TextField label={t('takeback:reason')} rows={3} required value={reason} onChange={setReason} error={at(verb.refusals, 'reason')} />
    </CaseDialog>
  );
};

const AgreeDialog = ({ one, onClose }: DialogProps) => {
  const { t } = useTranslation('takeback');
  const { at } = useRefusals();
  const [day, setDay] = useState(one.agreedDueOn ?? '');
  const [reason, setReason] = useState('');
  const { run, ...verb } = useCaseVerb(agreeTakeBackPeriodMutation);
  const send = async () => {
    if (!(await run({ input: { ...changed(one), dueOn: day || null, reason } }))) return;
    toast(t('changed.agree'));
    onClose();
  };
  return (
    <CaseDialog title={t('change.agree')} deed={t('change.agree')} {...verb} told={['dueOn', 'reason']} onSend={() => void send()} onClose={onClose}>
      <p>{t('changeWhat.agree')}</p>
      <TextField type="date" label={t('clock.agreed')} value={day} onChange={setDay} error={at(verb.refusals, 'dueOn')} />
      <TextField label={t('reason')} rows={3} required value={reason} onChange={setReason} error={at(verb.refusals, 'reason')} />
    </CaseDialog>
  );
};

const TransitDialog = ({ one, onClose }: DialogProps) => {
  const { t } = useTranslation('takeback');
  const { at } = useRefusals();
  const now = useNow();
  const [when, setWhen] = useState<KnownDate>({ ...clockIn(one.zone, one.transitNotifiedAt ?? new Date(now).toISOString()), precision: 'MINUTE' });
  const { run, ...verb } = useCaseVerb(noteTakeBackTransitMutation);
  const send = async () => {
    if (!when.date || !when.time || !(await run({ input: { ...changed(one), at: instantIn(one.zone, when.date, when.time) } }))) return;
    toast(t('changed.transit'));
    onClose();
  };
  return (
    <CaseDialog title={t('change.transit')} deed={t('change.transit')} {...verb} told={['at']} onSend={() => void send()} onClose={onClose}>
      <p>{t('changeWhat.transit')}</p>
      <DateTimeField label={t('clock.transit')} required toTheMinute zone={one.zone} value={when} onChange={setWhen} error={at(verb.refusals, 'at')} />
    </CaseDialog>
  );
};

const ShareDialog = ({ one, participants, onClose }: DialogProps & { readonly participants: readonly Participant[] }) => {
  const { t } = useTranslation('takeback');
  const { at } = useRefusals();
  const [chosen, setChosen] = useState<readonly string[]>(one.concerned.map(({ id }) => id));
  const { run, ...verb } = useCaseVerb(shareTakeBackMutation);
  const send = async () => {
    if (!(await run({ input: { ...changed(one), agencyIds: [...chosen] } }))) return;
    toast(t('changed.share'));
    onClose();
  };
  return (
    <CaseDialog title={t('change.share')} deed={t('change.share')} {...verb} told={['agencyIds']} onSend={() => void send()} onClose={onClose}>
      <p>{t('changeWhat.share')}</p>
      <PickMany label={t('sharedWith')} items={participants.filter(({ id }) => id !== one.agency.id).map(({ id, name, shortName }) => ({ id, code: shortName, title: name }))} chosen={chosen} onChange={setChosen} error={at(verb.refusals, 'agencyIds')} opensOnFocus={false} />
    </CaseDialog>
  );
};
