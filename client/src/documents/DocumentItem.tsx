import { fieldsOf } from '@muster/shared/documents/document-fields';
import type { StateConsent } from '@muster/shared/documents/consent';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { FileGallery } from '../files/FileGallery';
import { UploadList } from '../files/UploadList';
import { takenFiles } from '../files/upload-file';
import { useUploads } from '../files/use-uploads';
import type { WasteDocument_DocumentFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Facts } from '../seizures/Facts';
import { Button } from '../ui/Button';
import { FileDrop } from '../ui/FileDrop';
import { ConsentDialog } from './ConsentDialog';
import { ConsentTable } from './ConsentTable';
import { useDocumentWords } from './use-document-words';
import { WithdrawDocumentDialog } from './WithdrawDocumentDialog';

interface Props {
  readonly document: WasteDocument_DocumentFragment;
  /** The address of the form that corrects it. */
  readonly formAt: string;
  readonly mayChange: boolean;
  readonly again: () => void;
}

/** One document: what it says, what States have answered, its files and its history. */
export const DocumentItem = ({ document, formAt, mayChange, again }: Props) => {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const id = useId();
  const { wordOf, stateOf, valueOf } = useDocumentWords();
  const [open, setOpen] = useState<'withdraw' | 'consent' | StateConsent>();
  const { uploads, send, retry } = useUploads(again);
  const { operationId, kind, number, state, values, consents, files, versions, sameNumber, agency, recordedAt } = document;
  const canChange = mayChange && document.viewerCanChange;
  const answersFor = mayChange ? document.viewerAnswersFor : [];
  const mayPut = ({ state, authorityId }: StateConsent): boolean => answersFor.includes(state) || (canChange && !authorityId);
  const mayAnswer = canChange || answersFor.length > 0;
  const dialog = { document, onDone: again, onClose: () => setOpen(undefined) };
  return (
    <article className="waste-document" aria-labelledby={id}>
      <header className="row">
        <h3 id={id}>
          {t(`kind.${kind}`)} {number && <bdi className="code">{number}</bdi>}
        </h3>
        {state && <span>{stateOf(kind, state)}</span>}
      </header>
      <p className="muted small">{t('recorded', { agency: agency.shortName, day: format.date(recordedAt) })}</p>
      {sameNumber.map(({ id: otherId, target, seizure }) => (
        <p key={otherId} className="question" role="note">
          {t('sameNumber')}{' '}
          {target && <Link className="link" href={`/operations/${operationId}/targets/${target.id}`}>{target.reference}</Link>}
          {seizure && <Link className="link" href={`/operations/${operationId}/seizures/${seizure.id}`}>{seizure.reference}</Link>}
        </p>
      ))}
      {kind === 'NOTIFICATION' && <ConsentTable consents={consents} onOpen={setOpen} mayChange={mayPut} />}
      <details>
        <summary>{t('says')}</summary>
        <Facts facts={values.flatMap(({ field, value }) => {
          const asked = fieldsOf[kind].find(({ key }) => key === field);
          return asked ? [[`${asked.block || '·'} ${wordOf(asked.words)}`, valueOf(asked, value)] as const] : [];
        })} />
      </details>
      <details>
        <summary>{t('files', { count: files.length })}</summary>
        <FileGallery files={files} canChange={canChange} />
        <UploadList uploads={uploads} onRetry={retry} />
        {mayAnswer && <FileDrop label={t('addFiles')} files={[]} onChange={(chosen) => send(chosen, { operationId, subjectType: 'WasteDocument', subjectId: document.id, handling: null })} accept={takenFiles.accept} maxBytes={takenFiles.maxBytes} />}
      </details>
      {versions.length > 0 && (
        <details>
          <summary>{t('history')}</summary>
          <ol className="versions">
            {versions.map(({ version, changedAt, changedBy, reason }) => (
              <li key={version}>
                <p>{t('version', { version: String(version), name: changedBy.name, at: format.moment(changedAt) })}</p>
                {reason && <p className="muted">{reason}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
      {kind === 'NOTIFICATION' && mayAnswer && (
        <p className="row no-print">
          <Button onClick={() => setOpen('consent')}>{canChange ? t('consent.add') : t('consent.answerFor')}</Button>
        </p>
      )}
      {canChange && (
        <p className="row no-print">
          <Link className="button" href={`${formAt}/${document.id}`}>
            {t('correct')}
          </Link>
          <Button kind="quiet" onClick={() => setOpen('withdraw')}>
            {t('withdraw.open')}
          </Button>
        </p>
      )}
      {open === 'withdraw' && <WithdrawDocumentDialog {...dialog} />}
      {open !== undefined && open !== 'withdraw' && <ConsentDialog {...dialog} states={canChange ? null : answersFor} consent={open === 'consent' ? undefined : open} />}
    </article>
  );
};
