import { useMutation } from '@apollo/client/react';
import { targetOutcomes, type TargetOutcome } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { TargetPage_TargetFragment, TargetRow_TargetFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';

const closeMutation = graphql(`
  mutation CloseTarget($input: CloseTargetInput!) {
    closeTarget(input: $input) {
      ... on Target {
        id
        ...TargetPage_target
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

interface Props {
  readonly target: TargetPage_TargetFragment;
  readonly row: TargetRow_TargetFragment;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** What the controls bear out, to be confirmed. */
const borneOut = (controls: TargetPage_TargetFragment['controls']): TargetOutcome | undefined => {
  if (controls.some(({ finding }) => finding === 'ILLEGAL_WASTE' || finding === 'OTHER_OFFENCE')) return 'FOUND';
  return controls.length > 0 && controls.every(({ finding }) => finding === 'NOTHING_FOUND') ? 'NOTHING_FOUND' : undefined;
};

/** Closes a target with what became of it; what only a control can say is offered once there was one. */
export const CloseDialog = ({ target, row, onStale, onClose }: Props) => {
  const { t, i18n } = useTranslation(['targets', 'vocabulary']);
  const { say, at } = useRefusals();
  const isControlled = row.targetState === 'CONTROLLED';
  const [outcome, setOutcome] = useState(isControlled ? borneOut(target.controls) : undefined);
  const [isAsked, setAsked] = useState(false);
  const [note, setNote] = useState('');
  const [close, { data, loading, error }] = useMutation(closeMutation);
  const refusals = data?.closeTarget.__typename === 'Refused' ? data.closeTarget.refusals : [];
  const offered = targetOutcomes.filter((each) => isControlled || each === 'MISSED' || each === 'NOT_OURS');
  const send = async () => {
    setAsked(true);
    if (!outcome) return;
    const input = { operationId: target.operationId, id: target.id, version: target.version, outcome, note: note.trim() || null, language: i18n.language };
    const answer = (await close({ variables: { input } }).catch(() => ({ data: undefined }))).data?.closeTarget;
    if (answer?.__typename === 'Refused' && answer.refusals.some(({ rule }) => rule === 'version.stale')) onStale();
    if (answer?.__typename !== 'Target') return;
    toast(t('targets:close.done', { reference: target.reference }));
    onClose();
  };
  const deed = t('targets:close.deed', { reference: target.reference });
  const others = refusals.filter(({ field }) => field !== 'outcome' && field !== 'note');
  return (
    <Dialog
      open
      title={deed}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('targets:step.leave')}</Button>
          <Button kind="primary" busy={loading} onClick={() => void send()}>
            {deed}
          </Button>
        </>
      }
    >
      <p>{t(isControlled ? 'targets:close.what' : 'targets:close.uncontrolled')}</p>
      {(others.length > 0 || error) && <ErrorNote title={t('targets:step.failed')} todo={others.map(say).join(' ') || t('targets:failedTodo')} />}
      <RadioGroup
        label={t('targets:close.outcome')}
        choices={offered.map((value) => ({ value, label: t(`vocabulary:targetOutcome.${value}`), hint: t(`targets:close.means.${value}`) }))}
        value={outcome}
        onChange={setOutcome}
        error={at(refusals, 'outcome') ?? (isAsked && !outcome ? t('targets:close.choose') : undefined)}
      />
      <TextField label={t('targets:close.note')} rows={3} value={note} onChange={setNote} error={at(refusals, 'note')} />
    </Dialog>
  );
};
