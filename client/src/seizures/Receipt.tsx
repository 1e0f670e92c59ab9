import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { UploadList } from '../files/UploadList';
import type { UploadState } from '../files/use-uploads';
import type { Handling_HandlingFragment, ReportState } from '../graphql/graphql';
import { bannerOf } from '../handling/handling-words';
import { Button } from '../ui/Button';
import { useHandlingSentence } from '../ui/use-handling-sentence';
import { TlpLabel } from '../ui/TlpLabel';

interface Props {
  readonly operationId: string;
  readonly id: string;
  readonly reference: string;
  readonly state: ReportState;
  readonly agency: string;
  readonly handling: Handling_HandlingFragment;
  readonly uploads: readonly UploadState[];
  readonly onRetry: (fileId: string) => void;
  readonly onAnother: () => void;
}

/** What a reporter gets for a report: its reference, who sees it, what happens next. */
export const Receipt = ({ operationId, id, reference, state, agency, handling, uploads, onRetry, onAnother }: Props) => {
  const { t } = useTranslation('seizures');
  const say = useHandlingSentence();
  const isDraft = state === 'DRAFT';
  return (
    <div className="receipt">
      <p className="receipt-reference">
        <span className="muted">{t('receipt.reference')}</span>
        <strong className="code">{reference}</strong>
      </p>
      <dl className="receipt-facts">
        <dt>{t('receipt.who')}</dt>
        <dd>
          <TlpLabel tlp={handling.tlp} /> {isDraft ? t('receipt.whoDraft', { agency }) : say(bannerOf(handling))}
        </dd>
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
