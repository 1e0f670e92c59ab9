import { messageRules } from '@muster/shared/messages/message-rules';
import type { MessageKind } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { HandlingFold } from '../handling/HandlingFold';
import { PickMany } from '../operations/PickMany';
import { useRefusals } from '../platform/use-refusals';
import { readerZone } from '../platform/zoned-time';
import type { Kept } from '../seizures/use-kept-draft';
import { SendingForm } from '../sending/SendingForm';
import { ComboBox } from '../ui/ComboBox';
import { DateTimeField } from '../ui/DateTimeField';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';
import { AddresseePicker, type Addressable } from './AddresseePicker';
import { EvaluationFields } from './EvaluationFields';
import { bodyOf, checkMessage, isEvaluated, type MessageDraft } from './message-draft';
import { asSent, handlingOf } from './message-handling';
import { useChangeDraft } from './use-change-draft';
import { useSendMessage } from './use-send-message';
import { useWrittenLanguage } from './use-written-language';
import { WarningFields } from './WarningFields';
import { WrittenIn } from './WrittenIn';

interface Props {
  readonly operationId: string;
  readonly id: string;
  readonly draft: MessageDraft;
  readonly change: (patch: Partial<MessageDraft>) => void;
  /** The version that is written on, of a draft that was kept. */
  readonly version?: number | undefined;
  readonly onStale?: () => void;
  readonly keeping: { readonly kept: Kept; readonly onDiscard: () => void };
  readonly kinds: readonly MessageKind[];
  readonly agencies: readonly Addressable[];
  /** Those who have a role in the operation. */
  readonly people: readonly { readonly id: string; readonly title: string; readonly agencyId: string }[];
  readonly targets: readonly { readonly id: string; readonly reference: string; readonly title: string; readonly containerNumbers: readonly string[] }[];
  readonly onDone: (sent: { readonly id: string; readonly isDraft: boolean }) => void;
}

/** Kind, addressees, what it says, and for a warning of what and why; times and handling follow from these unless they are set. */
export const ComposeForm = ({ operationId, id, draft, change, version, onStale, keeping, kinds, agencies, people, targets, onDone }: Props) => {
  const { t } = useTranslation(['messages', 'vocabulary']);
  const { at } = useRefusals();
  const send = useSendMessage();
  const rewrite = useChangeDraft();
  const zone = readerZone();
  const [spoken, remember] = useWrittenLanguage();
  const language = draft.language || spoken;
  const { kind } = draft;
  const rule = kind && messageRules[kind];
  const mentionable = people.filter(({ id: personId, agencyId }) => rule?.isForAll || draft.addresseeIds.includes(agencyId) || draft.mentions.includes(personId));
  const deed = (words: string, keys: readonly string[], isDraft: boolean) => ({
    words, keys,
    check: () => checkMessage(draft, { agencies, people }, isDraft),
    send: async () => {
      if (!kind) throw new Error('The kind was checked before.');
      const body = bodyOf(draft, kind, language, zone);
      const input = { id, operationId, send: !isDraft, body, handling: handlingOf(draft) };
      const end = version === undefined ? await send(input) : await rewrite({ ...input, version });
      return end.kind === 'done' ? { ...end, done: { id: end.done.id, isDraft } } : end;
    },
  });
  return (
    <SendingForm
      deed={deed(t('messages:compose.deed'), ['mod+enter'], false)}
      besides={deed(t(version === undefined ? 'messages:compose.keep' : 'messages:compose.keepOn'), ['mod+s'], true)}
      keeping={keeping}
      onDone={onDone}
      onStale={onStale}
    >
      {(problem, refusals) => (
        <>
          <RadioGroup
            label={t('messages:field.kind')}
            choices={kinds.map((value) => ({ value, label: t(`vocabulary:messageKind.${value}`), hint: t(`messages:means.${value}`) }))}
            value={kind}
            onChange={(next) => change({ kind: next })}
            error={problem('kind')}
          />
          {kind && rule && (
            <>
              {rule.isForAll ? <p className="muted">{t('messages:compose.toAll')}</p> : <AddresseePicker agencies={agencies} chosen={draft.addresseeIds} onChange={(addresseeIds) => change({ addresseeIds })} error={at(refusals, 'addresseeIds')} />}
              {!rule.isForAll && (
                <ComboBox
                  label={t('messages:field.target')}
                  items={targets.map((target) => ({ id: target.id, code: target.reference, title: target.title, keywords: target.containerNumbers.join(' ') }))}
                  value={draft.targetId}
                  onChange={(targetId) => change({ targetId })}
                  error={problem('targetId')}
                />
              )}
              <TextField lang={language} label={t('messages:field.subject')} value={draft.subject} onChange={(subject) => change({ subject })} error={problem('subject')} required />
              <TextField lang={language} label={t('messages:field.body')} hint={t('messages:compose.noNames')} rows={5} value={draft.body} onChange={(body) => change({ body })} error={problem('body')} required />
              <WrittenIn
                value={language}
                onChange={(chosen) => {
                  remember(chosen);
                  change({ language: chosen });
                }}
                error={problem('language')}
              />
              {mentionable.length > 0 && <PickMany label={t('messages:field.mention')} hint={t('messages:compose.mentionHint')} items={mentionable} chosen={draft.mentions} onChange={(mentions) => change({ mentions })} opensOnFocus={false} error={problem('mentions')} />}
              {kind === 'WARNING' && <WarningFields draft={draft} change={change} problem={problem} language={language} />}
              {isEvaluated(kind) && <EvaluationFields draft={draft} change={change} />}
              <HandlingFold
                operationId={operationId}
                kind="Message"
                marking={draft.handling}
                change={(handling) => change({ handling })}
                problem={problem}
                wrong={refusals.map(({ field }) => field ?? '')}
                targetId={rule.isForAll ? undefined : draft.targetId}
                sending={{ isForAll: rule.isForAll, asSent: (marking) => asSent(draft, marking) }}
              />
              {(rule.isAcknowledged || rule.answers.length > 0) && (
                <details className="message-due">
                  <summary>{t('messages:compose.due')}</summary>
                  {rule.isAcknowledged && <DateTimeField label={t('messages:field.acknowledgeBy')} zone={zone} toTheMinute value={draft.acknowledgeBy} onChange={(acknowledgeBy) => change({ acknowledgeBy })} error={problem('acknowledgeBy')} />}
                  {rule.answers.length > 0 && <DateTimeField label={t('messages:field.answerBy')} zone={zone} toTheMinute value={draft.answerBy} onChange={(answerBy) => change({ answerBy })} error={problem('answerBy')} />}
                </details>
              )}
            </>
          )}
        </>
      )}
    </SendingForm>
  );
};
