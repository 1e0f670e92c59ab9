import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MessageCase_MessageFragment } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { useKeptDraft } from '../seizures/use-kept-draft';
import { SendingForm } from '../sending/SendingForm';
import { useSession } from '../session/session';
import { Checkbox } from '../ui/Checkbox';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { MentionPicker } from './MentionPicker';
import { useSendMessage } from './use-send-message';
import { useWrittenLanguage } from './use-written-language';
import { WrittenIn } from './WrittenIn';

interface Props {
  readonly message: MessageCase_MessageFragment;
  readonly again: () => void;
}

interface ReplyDraft {
  readonly body: string;
  readonly isToAll: boolean;
  /** None until it is chosen. */
  readonly language?: string;
  readonly mentions?: readonly string[];
}

/** An answer in words, to the sender or to everybody to whom the message was addressed; kept on this device until it is sent. With files it is a draft first, to which they come. */
export const ReplyForm = ({ message, again }: Props) => {
  const { t } = useTranslation('messages');
  const { id: accountId, person } = useSession();
  const [, go] = useLocation();
  const [spoken, remember] = useWrittenLanguage();
  const send = useSendMessage();
  const { operationId, id: recordId, subject } = message;
  const of = useMemo(() => ({ form: 'message' as const, accountId, operationId, recordId }), [accountId, operationId, recordId]);
  const start = () => ({ id: makeId(), draft: { body: '', isToAll: false } });
  const isRed = message.handling.tlp === 'RED';
  const { id, draft, kept, change, begin } = useKeptDraft<ReplyDraft>(of, start, () => !isRed);
  const language = draft.language ?? spoken;
  const mentions = draft.mentions ?? [];
  const isOwn = message.sender.id === person.agency.id;
  const check = () => (draft.body.trim() ? [] : [{ rule: 'field.required', field: 'body', message: '' }]);
  const sendOrKeep = async (isSent: boolean) => {
    const end = await send({
      id, operationId, repliesToId: recordId, send: isSent,
      body: { kind: 'FEEDBACK', subject: t('reply.subject', { subject }).slice(0, 200), body: draft.body, language, repliesToAll: draft.isToAll, mentions: [...mentions] },
    });
    return end.kind === 'done' ? { kind: end.kind, done: { id: end.done.id, isSent } } : end;
  };
  const done = (reply: { readonly id: string; readonly isSent: boolean }) => {
    begin(start());
    toast(t(reply.isSent ? 'reply.done' : 'compose.kept'));
    if (reply.isSent) again();
    else go(`/operations/${operationId}/messages/${reply.id}`);
  };
  return (
    <section aria-label={t('reply.title')}>
      <SendingForm
        key={id}
        deed={{ words: t('reply.deed'), keys: ['mod+enter'], check, send: () => sendOrKeep(true) }}
        besides={{ words: t('reply.withFiles'), keys: ['mod+s'], check, send: () => sendOrKeep(false) }}
        keeping={{ kept, onDiscard: () => begin(start()) }}
        onDone={done}
      >
        {(problem) => (
          <>
            <TextField lang={language} label={t('reply.body')} rows={3} value={draft.body} onChange={(body) => change({ body })} error={problem('body')} />
            <WrittenIn
              value={language}
              onChange={(chosen) => {
                remember(chosen);
                change({ language: chosen });
              }}
            />
            <MentionPicker
              operationId={operationId}
              agencyIds={isOwn || draft.isToAll ? [message.sender.id, ...message.addresseeIds] : [message.sender.id]}
              writerId={accountId}
              chosen={mentions}
              onChange={(chosen) => change({ mentions: chosen })}
              error={problem('mentions')}
            />
            {!isOwn && (
              <Checkbox checked={draft.isToAll} onChange={(isToAll) => change({ isToAll })}>
                {t('reply.toAll')}
              </Checkbox>
            )}
          </>
        )}
      </SendingForm>
    </section>
  );
};
