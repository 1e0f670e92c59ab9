import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeId } from '../platform/make-id';
import { useKeptDraft } from '../seizures/use-kept-draft';
import { useSession } from '../session/session';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import type { Expert } from './expert-list';
import { IntroduceForm } from './IntroduceForm';
import type { IntroductionDraft } from './introduction-draft';
import { IntroductionReceipt } from './IntroductionReceipt';
import { LetterLink } from './LetterLink';
import type { SentIntroduction } from './use-send-introduction';

interface Props {
  readonly operationId: string;
  readonly group: string;
  readonly experts: readonly Expert[];
  /** Who is to be introduced to somebody. */
  readonly firstId: string;
  readonly onClose: () => void;
}

/** Brings two people together: whom, why, and what comes of it. */
export const IntroduceDialog = ({ operationId, group, experts, firstId, onClose }: Props) => {
  const { t } = useTranslation('introductions');
  const { id: accountId } = useSession();
  const of = useMemo(() => ({ form: 'introduction' as const, accountId, operationId, recordId: firstId }), [accountId, operationId, firstId]);
  const start = () => ({ id: makeId(), draft: { firstId, secondId: undefined, reason: '' } });
  const { id, draft, kept, change, begin, forget } = useKeptDraft<IntroductionDraft>(of, start);
  const [sent, setSent] = useState<SentIntroduction>();
  const person = (key: string | undefined) => experts.find((each) => each.id === key);
  const [first, second] = [person(draft.firstId), person(draft.secondId)];
  if (sent && first && second) {
    return (
      <Dialog
        open
        onClose={onClose}
        title={t(sent.isEarlier ? 'receipt.earlier' : 'receipt.title', { first: first.name, second: second.name })}
        actions={
          <>
            <LetterLink group={group} first={first} second={second} reason={draft.reason} />
            <Button onClick={onClose}>{t('receipt.close')}</Button>
          </>
        }
      >
        <IntroductionReceipt first={first} second={second} />
      </Dialog>
    );
  }
  return (
    <Dialog open onClose={onClose} title={t('form.title')}>
      <IntroduceForm
        key={id}
        operationId={operationId}
        id={id}
        experts={experts}
        draft={draft}
        change={change}
        kept={kept}
        onDiscard={() => begin(start())}
        onDone={(done) => {
          forget();
          setSent(done);
        }}
      />
    </Dialog>
  );
};
