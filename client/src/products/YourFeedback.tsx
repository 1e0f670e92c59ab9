import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProductCase_ProductFragment } from '../graphql/graphql';
import '../messages/messages.css';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { isAwaited } from './is-awaited';
import { useProductVerbs } from './use-product-verbs';

interface Props {
  readonly product: ProductCase_ProductFragment;
  readonly again: () => void;
}

/** What the reader's agency is asked for: one tap says that it has the product; then whether it was of use, and why. */
export const YourFeedback = ({ product, again }: Props) => {
  const { t, i18n } = useTranslation('products');
  const { say, at } = useRefusals();
  const own = product.ownAddressee;
  const [reason, setReason] = useState(own?.feedback?.reason ?? '');
  const { acknowledge, giveFeedback, busy, refusals, hasFailed } = useProductVerbs(product.operationId, product.id);
  if (!own) return null;
  const done = (words: string) => {
    toast(words);
    again();
  };
  const give = (isUseful: boolean) => void giveFeedback(isUseful, reason, i18n.language).then((isDone) => isDone && done(t('feedback.done')));
  const others = refusals.filter(({ field }) => field !== 'reason');
  const hasEnded = product.productState !== 'DISSEMINATED';
  return (
    <section className="message-answer" aria-label={t('yours')}>
      <strong>{t('yours')}</strong>
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('notTaken')} todo={others.map(say).join(' ') || t('failedTodo')} />}
      {isAwaited(product) && product.viewerCan.acknowledge && (
        <Button kind="primary" busy={busy} onClick={() => void acknowledge().then((isDone) => isDone && done(t('acknowledged')))}>
          {t(hasEnded ? 'acknowledgeEnd' : 'acknowledge')}
        </Button>
      )}
      {own.feedback && (
        <p>
          <strong>{t(own.feedback.isUseful ? 'feedback.useful' : 'feedback.notUseful')}</strong> <span lang={own.feedback.language}>{own.feedback.reason}</span>
        </p>
      )}
      {product.viewerCan.giveFeedback && (
        <>
          <TextField label={t('feedback.reason')} hint={t('feedback.hint')} rows={2} value={reason} onChange={setReason} error={at(refusals, 'reason')} />
          <div className="message-answers" role="group" aria-label={t('feedback.question')}>
            <Button busy={busy} onClick={() => give(true)}>
              {t('feedback.useful')}
            </Button>
            <Button busy={busy} onClick={() => give(false)}>
              {t('feedback.notUseful')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
};
