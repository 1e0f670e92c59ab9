import { informationEvaluations, sourceEvaluations } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandledKind } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { emptyNote, noteInput, type NoteDraft } from './note-draft';
import { NoteHandling } from './NoteHandling';
import { useAddIntelligence } from './use-add-intelligence';

interface Props {
  readonly subject: { readonly operationId: string; readonly subjectType: HandledKind; readonly subjectId: string };
  readonly onAdded: () => void;
  readonly onClose: () => void;
}

const placed = ['text', 'origin', 'handling'] as const;

/** Adds what the reader's agency knows: text and origin, how far to believe them, and for whom they are. */
export const AddIntelligenceDialog = ({ subject, onAdded, onClose }: Props) => {
  const { t } = useTranslation(['intelligence', 'vocabulary']);
  const { at, say } = useRefusals();
  const [id] = useState(makeId);
  const [draft, setDraft] = useState<NoteDraft>(emptyNote);
  const [isBusy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly RefusalData[] | null>(null);
  const add = useAddIntelligence();
  const input = noteInput(draft, { ...subject, id });
  const change = (part: Partial<NoteDraft>) => setDraft((known) => ({ ...known, ...part }));
  const send = async () => {
    if (!input) return;
    setBusy(true);
    const answer = await add(input);
    setBusy(false);
    setRefusals(answer);
    if (answer) return;
    toast(t('intelligence:add.done'));
    onAdded();
    onClose();
  };
  const wrong = (field: (typeof placed)[number]) => at(refusals ?? [], field);
  const others = (refusals ?? []).filter(({ field }) => !placed.some((name) => field === name || field?.startsWith(`${name}.`)));
  return (
    <Dialog
      open
      title={t('intelligence:add.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('intelligence:leave')}</Button>
          <Button kind="primary" busy={isBusy} disabled={!input} onClick={() => void send()}>
            {t('intelligence:add.deed')}
          </Button>
        </>
      }
    >
      <p>{t('intelligence:add.what')}</p>
      {refusals && (refusals.length === 0 || others.length > 0) && <ErrorNote title={t('intelligence:failed')} todo={others.map(say).join(' ') || t('intelligence:failedTodo')} />}
      <TextField label={t('intelligence:add.text')} value={draft.text} onChange={(text) => change({ text })} rows={4} maxLength={4000} required error={wrong('text')} />
      <TextField label={t('intelligence:add.origin')} hint={t('intelligence:add.originHint')} value={draft.origin} onChange={(origin) => change({ origin })} rows={2} maxLength={1000} required error={wrong('origin')} />
      <Select
        label={t('intelligence:add.source')}
        none={t('intelligence:add.choose')}
        required
        options={sourceEvaluations.map((value) => ({ value, label: `${value}: ${t(`vocabulary:sourceEvaluation.${value}`)}` }))}
        value={draft.sourceEvaluation}
        onChange={(sourceEvaluation) => change({ sourceEvaluation })}
      />
      <Select
        label={t('intelligence:add.information')}
        none={t('intelligence:add.choose')}
        required
        options={informationEvaluations.map((value) => ({ value, label: `${value.slice(1)}: ${t(`vocabulary:informationEvaluation.${value}`)}` }))}
        value={draft.informationEvaluation}
        onChange={(informationEvaluation) => change({ informationEvaluation })}
      />
      <NoteHandling operationId={subject.operationId} draft={draft} change={change} error={wrong('handling')} />
    </Dialog>
  );
};
