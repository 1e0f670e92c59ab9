import { useTranslation } from 'react-i18next';
import type { Kept } from '../seizures/use-kept-draft';
import '../seizures/seizures.css';
import { SendingForm } from '../sending/SendingForm';
import { ComboBox } from '../ui/ComboBox';
import { TextField } from '../ui/TextField';
import type { Expert } from './expert-list';
import { checkIntroduction, type IntroductionDraft } from './introduction-draft';
import './introductions.css';
import { useSendIntroduction, type SentIntroduction } from './use-send-introduction';

interface Props {
  readonly operationId: string;
  readonly id: string;
  readonly experts: readonly Expert[];
  readonly draft: IntroductionDraft;
  readonly change: (patch: Partial<IntroductionDraft>) => void;
  readonly kept: Kept;
  readonly onDiscard: () => void;
  readonly onDone: (sent: SentIntroduction) => void;
}

/** Two people and why: what one can help the other with. */
export const IntroduceForm = ({ operationId, id, experts, draft, change, kept, onDiscard, onDone }: Props) => {
  const { t, i18n } = useTranslation('introductions');
  const send = useSendIntroduction();
  const people = experts.map(({ id: key, name, agency, topics }) => ({ id: key, title: `${name}, ${agency}`, keywords: topics.join(' ') }));
  const { firstId = '', secondId = '', reason } = draft;
  return (
    <SendingForm
      deed={{
        words: t('form.send'),
        keys: ['mod+enter'],
        check: () => checkIntroduction(draft),
        send: () => send({ id, operationId, firstId, secondId, reason, language: i18n.language }),
      }}
      keeping={{ kept, onDiscard }}
      onDone={onDone}
    >
      {(problem) => (
        <>
          <ComboBox label={t('form.first')} items={people} value={draft.firstId} onChange={(next) => change({ firstId: next })} error={problem('firstId')} opensOnFocus={false} required />
          <ComboBox label={t('form.second')} items={people} value={draft.secondId} onChange={(next) => change({ secondId: next })} error={problem('secondId')} opensOnFocus={false} required />
          <TextField label={t('form.reason')} hint={t('form.reasonHint')} rows={4} maxLength={1000} value={reason} onChange={(next) => change({ reason: next })} error={problem('reason')} required />
        </>
      )}
    </SendingForm>
  );
};
