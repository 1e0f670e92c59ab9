import { useSuspenseQuery } from '@apollo/client/react';
import type { WasteDocumentKind } from '@muster/shared/documents/document-kinds';
import { wasteDocumentKinds } from '@muster/shared/documents/document-kinds';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import { makeId } from '../platform/make-id';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { draftOfDocument, emptyDocument } from './document-draft';
import { DocumentForm } from './DocumentForm';
import { useSendDocument } from './use-send-document';

const documentQuery = graphql(`
  query DocumentPage($operationId: ID!, $id: ID!, $isTarget: Boolean!, $isSeizure: Boolean!) {
    target(operationId: $operationId, id: $id) @include(if: $isTarget) {
      id
      reference
      ...TargetDocuments_target @unmask
    }
    seizure(operationId: $operationId, id: $id) @include(if: $isSeizure) {
      id
      reference
      ...SeizureDocuments_seizure @unmask
    }
  }
`);

interface Known {
  readonly id: string;
  readonly kind: WasteDocumentKind;
  readonly version: number;
  readonly number?: string | null;
  readonly state?: Parameters<typeof draftOfDocument>[0]['state'];
  readonly values: Parameters<typeof draftOfDocument>[0]['values'];
}

/** The form of a document of a target or a report: one that comes to it, or one that is there and is corrected. */
export const DocumentPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('documents');
  const { targetId, seizureId, documentId = '' } = useParams();
  const id = targetId ?? seizureId ?? '';
  const at = `/operations/${operationId}/${targetId ? 'targets' : 'seizures'}/${id}`;
  const { data } = useSuspenseQuery(documentQuery, { variables: { operationId, id, isTarget: targetId !== undefined, isSeizure: targetId === undefined }, fetchPolicy: 'no-cache' });
  const record = data.target ?? data.seizure;
  const known = record?.wasteDocuments.find((document) => document.id === documentId);
  const asked = new URLSearchParams(location.search).get('kind');
  const kind = known?.kind ?? wasteDocumentKinds.find((one) => one === asked) ?? 'NOTIFICATION';
  const back = (
    <Link className="button" href={at}>
      {t('back')}
    </Link>
  );
  if (!record || (documentId !== 'new' && !known)) return <EmptyState title={t('missing')} action={back} />;
  if (known ? !known.viewerCanChange : !record.viewerCanAddWasteDocument) return <EmptyState title={t('notYours')} action={back} />;
  return (
    <Page title={t(known ? 'correctTitle' : 'addTitle', { kind: t(`kind.${kind}`), reference: record.reference })} lead={t('formLead')}>
      <WrittenDocument key={known?.version ?? 'new'} at={at} subject={{ operationId, subjectType: targetId ? 'Target' : 'Seizure', subjectId: id }} kind={kind} known={known} />
    </Page>
  );
};

interface Props {
  readonly at: string;
  readonly subject: { readonly operationId: string; readonly subjectType: 'Target' | 'Seizure'; readonly subjectId: string };
  readonly kind: WasteDocumentKind;
  readonly known: Known | undefined;
}

const WrittenDocument = ({ at, subject, kind, known }: Props) => {
  const { t } = useTranslation('documents');
  const [, go] = useLocation();
  const { say } = useRefusals();
  const [id] = useState(() => known?.id ?? makeId());
  const [draft, setDraft] = useState(() => (known ? draftOfDocument(known) : emptyDocument));
  const [reason, setReason] = useState('');
  const { send, refusals, hasFailed, isBusy } = useSendDocument({ ...subject, id, kind, version: known?.version });
  const deed = async () => {
    if (!(await send(draft, reason))) return;
    toast(t(known ? 'corrected' : 'added'));
    go(at);
  };
  // What stands at a field is said there; all else here.
  const others = refusals.filter(({ field }) => !field?.startsWith('body.'));
  return (
    <DocumentForm kind={kind} draft={draft} change={setDraft} refusals={refusals} onSend={() => void deed()}>
      {known && <TextField label={t('reason')} rows={2} maxLength={1000} value={reason} onChange={setReason} />}
      {(refusals.length > 0 || hasFailed) && <ErrorNote title={t('failed')} todo={others.map(say).join(' ') || t(hasFailed ? 'failedTodo' : 'failedFields')} />}
      <p className="row">
        <Button kind="primary" type="submit" busy={isBusy}>
          {t(known ? 'correctDeed' : 'addDeed')}
        </Button>
        <Link className="button" href={at}>
          {t('leave')}
        </Link>
      </p>
    </DocumentForm>
  );
};
