import { messageRules } from '@muster/shared/messages/message-rules';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageCase_MessageFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { AddresseeClock } from './AddresseeClock';
import { useMessageSteps } from './use-message-steps';
import { useWrittenLanguage } from './use-written-language';
import { WrittenIn } from './WrittenIn';

interface Props {
  readonly message: MessageCase_MessageFragment;
  readonly now: number;
}

/** What the reader's agency is asked for: one tap acknowledges, one answers; a note goes with the answer where there is something to say. */
export const AnswerPart = ({ message, now }: Props) => {
  const { t } = useTranslation(['messages', 'vocabulary']);
  const { say } = useRefusals();
  const [note, setNote] = useState('');
  const [language, setLanguage] = useWrittenLanguage();
  const { id, operationId, messageKind: kind, ownAddressee: own, viewerCan } = message;
  const { acknowledge, answer, busy, refusals, hasFailed } = useMessageSteps(operationId, id);
  if (!own) return null;
  const { answers, isAcknowledged } = messageRules[kind];
  const mayAcknowledge = viewerCan.acknowledge && own.state === 'SENT' && isAcknowledged;
  const mayAnswer = viewerCan.answer && answers.length > 0;
  return (
    <section className="message-answer" aria-label={t('messages:yours.title')}>
      <p className="row">
        <strong>{t('messages:yours.title')}</strong>
        <AddresseeClock addressee={own} now={now} />
      </p>
      {(refusals.length > 0 || hasFailed) && <ErrorNote title={t('messages:yours.failed')} todo={refusals.map(say).join(' ') || t('messages:failedTodo')} />}
      {mayAcknowledge && (
        <Button kind="primary" busy={busy} onClick={() => void acknowledge().then((done) => done && toast(t('messages:yours.acknowledged')))}>
          {t('messages:yours.acknowledge')}
        </Button>
      )}
      {mayAnswer && (
        <>
          <div className="message-answers" role="group" aria-label={t('messages:yours.answer')}>
            {answers.map((value) => (
              <Button key={value} busy={busy} onClick={() => void answer({ answer: value, note, language }).then((done) => done && (setNote(''), toast(t('messages:yours.answered'))))}>
                {t(`vocabulary:targetOutcome.${value}`)}
              </Button>
            ))}
          </div>
          <TextField lang={language} label={t('messages:yours.note')} hint={t('messages:yours.noteHint')} rows={2} value={note} onChange={setNote} />
          {note !== '' && <WrittenIn value={language} onChange={setLanguage} />}
        </>
      )}
    </section>
  );
};
