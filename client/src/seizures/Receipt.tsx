import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { UploadList } from '../files/UploadList';
import type { UploadState } from '../files/use-uploads';
import type { ReportState } from '../graphql/graphql';
import { Button } from '../ui/Button';

interface Props {
  readonly operationId: string;
  readonly id: string;
  readonly reference: string;
  readonly state: ReportState;
  readonly agency: string;
  readonly operation: string;
  readonly uploads: readonly UploadState[];
  readonly onRetry: (fileId: string) => void;
  readonly onAnother: () => void;
}

/** What a reporter gets for a report: its reference, who sees it, what happens next. */
export const Receipt = ({ operationId, id, reference, state, agency, operation, uploads, onRetry, onAnother }: Props) => {
  const { t } = useTranslation('seizures');
  const isDraft = state === 'DRAFT';
  return (
    <div className="receipt">
      <p className="receipt-reference">
        <span className="muted">{t('receipt.reference')}</span>
        <strong className="code">{reference}</strong>
      </p>
      <dl className="receipt-facts">
        <dt>{t('receipt.who')}</dt>
        <dd>{isDraft ? t('receipt.whoDraft', { agency }) : t('receipt.whoReport', { operation })}</dd>
        <dt>{t('receipt.next')}</dt>
        <dd>{t(isDraft ? 'receipt.nextDraft' : 'receipt.nextReport')}</dd>
      </dl>
      <UploadList uploads={uploads} onRetry={onRetry} />
      <p className="row">
        <Button kind="primary" onClick={onAnother}>
          {t('report.another')}
        </Button>
        <Link className="button" href={`/operations/${operationId}/seizures/${id}`}>
          {t('receipt.open')}
        </Link>
      </p>
    </div>
  );
};
