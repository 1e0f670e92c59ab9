import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { takenFiles } from '../files/upload-file';
import { UploadList } from '../files/UploadList';
import { useUploads } from '../files/use-uploads';
import type { MessageCase_MessageFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ErrorNote } from '../ui/ErrorNote';
import { FileDrop } from '../ui/FileDrop';
import { toast } from '../ui/toasts';
import { useDraftSteps } from './use-draft-steps';

interface Props {
  readonly message: MessageCase_MessageFragment;
  readonly again: () => void;
  readonly onDiscarded: () => void;
}

/** What can be done with a draft: files come to it, each as the line allows; then it is sent, or thrown away for good. */
export const DraftDesk = ({ message, again, onDiscarded }: Props) => {
  const { t } = useTranslation('messages');
  const { say } = useRefusals();
  const { operationId, id: subjectId, threadId, subject, files, viewerCan } = message;
  const isReply = threadId !== subjectId;
  const { uploads, send: upload, retry, pending } = useUploads(again);
  const { send, discard, busy, refusals, hasFailed } = useDraftSteps(message);
  const [isAsking, setAsking] = useState(false);
  const sendIt = async () => {
    if (!(await send())) return;
    toast(t('compose.done'));
    again();
  };
  const discardIt = async () => {
    const isDone = await discard();
    setAsking(false);
    if (!isDone) return;
    toast(t('desk.discarded'));
    onDiscarded();
  };
  return (
    <section className="no-print" aria-label={t('desk.title')}>
      {(refusals.length > 0 || hasFailed) && <ErrorNote title={t('desk.failed')} todo={[...new Set(refusals.map(say))].join(' ') || t('failedTodo')} />}
      {viewerCan.edit && (
        <>
          <FileDrop label={t('files.add')} files={[]} onChange={(chosen) => upload(chosen, { operationId, subjectType: 'Message', subjectId, handling: null })} {...takenFiles} />
          <UploadList uploads={uploads} onRetry={retry} />
          {pending && <p className="muted">{t('desk.wait')}</p>}
        </>
      )}
      <p className="row">
        {viewerCan.edit && (
          <Button kind="primary" busy={busy} disabled={pending} onClick={() => void sendIt()}>
            {t('compose.deed')}
          </Button>
        )}
        {viewerCan.edit && !isReply && (
          <Link className="button" href={`/operations/${operationId}/messages/${subjectId}/edit`}>
            {t('desk.edit')}
          </Link>
        )}
        {viewerCan.discard && (
          <Button busy={busy} onClick={() => setAsking(true)}>
            {t('desk.discard')}
          </Button>
        )}
      </p>
      <ConfirmDialog open={isAsking} deed={t('desk.discardDeed', { subject })} busy={busy} onCancel={() => setAsking(false)} onConfirm={() => void discardIt()}>
        <p>{t('desk.discardWhat', { count: files.length })}</p>
      </ConfirmDialog>
    </section>
  );
};
