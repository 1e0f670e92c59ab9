import { costBearers, letterKinds, quantityUnits, takeBackCostKinds, type TakeBackEntryKind } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakeBack_CaseFragment } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { useRefusals } from '../platform/use-refusals';
import { CountryPicker } from '../seizures/CountryPicker';
import { useOperationOptions } from '../law/use-operation-options';
import { useSession } from '../session/session';
import { AmountField } from '../ui/AmountField';
import { FileDrop } from '../ui/FileDrop';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { CaseDialog } from './CaseDialog';
import { emptyEntry, entryInput, type EntryDraft } from './entry-draft';
import { keepTakeBackEntryMutation } from './take-back-mutations';
import { useCaseVerb } from './use-case-verb';

/** A message of the operation that a letter may have been. */
export interface PossibleMessage {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
}

interface Props {
  readonly one: TakeBack_CaseFragment;
  readonly kind: TakeBackEntryKind;
  readonly messages: readonly PossibleMessage[];
  readonly onKept: (id: string, files: readonly File[]) => void;
  readonly onClose: () => void;
}

const mostBytes = 25 * 1024 * 1024;
const told = ['letter', 'cost', 'storage', 'proof', 'text'];

/** A letter, a cost, a storage or a proof; its files go on their way once it is kept. */
export const KeepEntryDialog = ({ one, kind, messages, onKept, onClose }: Props) => {
  const { t, i18n } = useTranslation('takeback');
  const { at } = useRefusals();
  const format = useFormat();
  const { person } = useSession();
  const [id] = useState(makeId);
  const [draft, setDraft] = useState<EntryDraft>(emptyEntry(new Date(useNow()).toISOString().slice(0, 10), person.agency.name));
  const [files, setFiles] = useState<readonly File[]>([]);
  const { run, ...verb } = useCaseVerb(keepTakeBackEntryMutation);
  const set = (part: Partial<EntryDraft>) => setDraft({ ...draft, ...part });
  const send = async () => {
    if (!(await run({ input: { operationId: one.operationId, id, takeBackId: one.id, text: draft.text.trim() || null, language: i18n.language, ...entryInput(kind, draft, format.locale) } }))) return;
    onKept(id, files);
    toast(t(`entries.kept.${kind}`));
    onClose();
  };
  const fields = { draft, set, error: (field: string) => at(verb.refusals, `${kind.toLowerCase()}.${field}`) };
  return (
    <CaseDialog title={t(`entries.add.${kind}`)} deed={t(`entries.add.${kind}`)} {...verb} told={told} onSend={() => void send()} onClose={onClose}>
      {kind === 'LETTER' && <LetterFields {...fields} messages={messages} />}
      {kind === 'COST' && <CostFields {...fields} />}
      {kind === 'STORAGE' && <StorageFields {...fields} />}
      {kind === 'PROOF' && <ProofFields {...fields} />}
      <TextField label={t(kind === 'LETTER' ? 'entries.says' : 'entries.note')} rows={4} value={draft.text} onChange={(text) => set({ text })} error={at(verb.refusals, 'text')} />
      <FileDrop label={t('entries.files')} files={files} onChange={setFiles} accept="image/*,application/pdf" maxBytes={mostBytes} />
    </CaseDialog>
  );
};

interface FieldsProps {
  readonly draft: EntryDraft;
  readonly set: (part: Partial<EntryDraft>) => void;
  readonly error: (field: string) => string | undefined;
}

const LetterFields = ({ draft, set, error, messages }: FieldsProps & { readonly messages: readonly PossibleMessage[] }) => {
  const { t } = useTranslation(['takeback', 'vocabulary']);
  return (
    <>
      <Select label={t('takeback:entries.kind')} options={letterKinds.map((value) => ({ value, label: t(`vocabulary:letterKind.${value}`) }))} value={draft.letterKind} onChange={(letterKind) => letterKind && set({ letterKind })} />
      <TextField type="date" label={t('takeback:entries.day')} required value={draft.day} onChange={(day) => set({ day })} error={error('day')} />
      <TextField label={t('takeback:entries.from')} required maxLength={200} value={draft.from} onChange={(from) => set({ from })} error={error('from')} />
      <TextField label={t('takeback:entries.to')} required maxLength={200} value={draft.to} onChange={(to) => set({ to })} error={error('to')} />
      {messages.length > 0 && (
        <Select label={t('takeback:entries.message')} none={t('takeback:entries.noMessage')} options={messages.map(({ id, reference, subject }) => ({ value: id, label: `${reference} · ${subject}` }))} value={draft.messageId} onChange={(messageId) => set({ messageId })} error={error('messageId')} />
      )}
    </>
  );
};

const Currency = ({ draft, set, error }: FieldsProps) => {
  const { t } = useTranslation('takeback');
  return <TextField label={t('entries.currency')} required maxLength={3} value={draft.currency} onChange={(currency) => set({ currency: currency.toUpperCase() })} error={error('currency')} />;
};

const CostFields = (fields: FieldsProps) => {
  const { t } = useTranslation(['takeback', 'vocabulary']);
  const { draft, set, error } = fields;
  return (
    <>
      <Select label={t('takeback:entries.what')} options={takeBackCostKinds.map((value) => ({ value, label: t(`vocabulary:takeBackCostKind.${value}`) }))} value={draft.costKind} onChange={(costKind) => costKind && set({ costKind })} />
      <TextField type="date" label={t('takeback:entries.day')} required value={draft.day} onChange={(day) => set({ day })} error={error('day')} />
      <div className="form-columns">
        <TextField label={t('takeback:entries.amount')} required inputMode="decimal" value={draft.amount} onChange={(amount) => set({ amount })} error={error('amount')} />
        <Currency {...fields} />
      </div>
      <Select label={t('takeback:entries.bearer')} options={costBearers.map((value) => ({ value, label: t(`vocabulary:costBearer.${value}`) }))} value={draft.borneBy} onChange={(borneBy) => borneBy && set({ borneBy })} />
    </>
  );
};

const StorageFields = (fields: FieldsProps) => {
  const { t } = useTranslation('takeback');
  const { draft, set, error } = fields;
  return (
    <>
      <TextField label={t('entries.place')} required maxLength={200} value={draft.place} onChange={(place) => set({ place })} error={error('place')} />
      <TextField type="date" label={t('entries.since')} required value={draft.day} onChange={(day) => set({ day })} error={error('since')} />
      <div className="form-columns">
        <TextField label={t('entries.perDay')} inputMode="decimal" value={draft.amount} onChange={(amount) => set({ amount })} error={error('costPerDay')} />
        <Currency {...fields} />
      </div>
    </>
  );
};

const ProofFields = ({ draft, set, error }: FieldsProps) => {
  const { t } = useTranslation(['takeback', 'vocabulary']);
  const operations = useOperationOptions();
  return (
    <>
      <TextField type="date" label={t('takeback:entries.day')} required value={draft.day} onChange={(day) => set({ day })} error={error('day')} />
      <TextField label={t('takeback:entries.facility')} required maxLength={200} value={draft.facility} onChange={(facility) => set({ facility })} error={error('facility')} />
      <CountryPicker label={t('takeback:entries.country')} value={draft.country} onChange={(country) => set({ country })} error={error('country')} />
      <Select label={t('takeback:entries.operation')} hint={t('takeback:entries.operationHint')} options={operations} value={draft.disposalOperation} onChange={(disposalOperation) => disposalOperation && set({ disposalOperation })} error={error('disposalOperation')} />
      <AmountField label={t('takeback:entries.quantity')} required unit={draft.unit} value={draft.quantity} onChange={(quantity) => set({ quantity })} error={error('quantity')} />
      <Select label={t('takeback:entries.unit')} options={quantityUnits.map((value) => ({ value, label: t(`vocabulary:quantityUnit.${value}`) }))} value={draft.unit} onChange={(unit) => unit && set({ unit })} />
    </>
  );
};
