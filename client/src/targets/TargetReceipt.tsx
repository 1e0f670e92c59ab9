import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { bannerOf } from '../handling/handling-words';
import { useHandlingSentence } from '../ui/use-handling-sentence';
import { TlpLabel } from '../ui/TlpLabel';
import type { SentTarget } from './use-send-target';

interface Props {
  readonly operationId: string;
  readonly target: SentTarget;
  readonly next: string;
  /** What else can be done from here. */
  readonly actions: ReactNode;
}

/** What whoever sent something gets for it: the target's reference, who sees it, what happens next. */
export const TargetReceipt = ({ operationId, target, next, actions }: Props) => {
  const { t } = useTranslation('targets');
  const say = useHandlingSentence();
  return (
    <div className="receipt">
      <p className="receipt-reference">
        <span className="muted">{t('receipt.reference')}</span>
        <strong className="code">{target.reference}</strong>
      </p>
      <dl className="receipt-facts">
        <dt>{t('receipt.sees')}</dt>
        <dd>
          <TlpLabel tlp={target.handling.tlp} /> {say(bannerOf(target.handling))}
        </dd>
        <dt>{t('receipt.next')}</dt>
        <dd>{next}</dd>
      </dl>
      <p className="row">
        <Link className="button" data-kind="primary" href={`/operations/${operationId}/targets/${target.id}`}>
          {t('receipt.open')}
        </Link>
        {actions}
      </p>
    </div>
  );
};
