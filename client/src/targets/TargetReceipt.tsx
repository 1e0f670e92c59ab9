import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SentTarget } from './use-send-target';

interface Props {
  readonly operationId: string;
  readonly target: SentTarget;
  readonly who: string;
  readonly next: string;
  /** What else can be done from here. */
  readonly actions: ReactNode;
}

/** What whoever sent something gets for it: the target's reference, who sees it, what happens next. */
export const TargetReceipt = ({ operationId, target, who, next, actions }: Props) => {
  const { t } = useTranslation('targets');
  return (
    <div className="receipt">
      <p className="receipt-reference">
        <span className="muted">{t('receipt.reference')}</span>
        <strong className="code">{target.reference}</strong>
      </p>
      <dl className="receipt-facts">
        <dt>{t('receipt.sees')}</dt>
        <dd>{who}</dd>
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
