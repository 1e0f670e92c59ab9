import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { startTransition, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '../directory/language-names';
import { UploadList } from '../files/UploadList';
import { useUploads } from '../files/use-uploads';
import { graphql } from '../graphql/gql';
import type { OperationDocumentsQuery } from '../graphql/graphql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { makeId } from '../platform/make-id';
import { useAnswer } from '../platform/use-answer';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { useSession } from '../session/session';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { toast } from '../ui/toasts';
import { takeDocumentMutation } from './edition-verbs';
import { PlanDocumentDialog } from './PlanDocumentDialog';
import { PlanPlaces } from './PlanPlaces';
import './planning.css';

const documentsQuery = graphql(`
  query OperationDocuments($id: ID!, $isOvertaken: Boolean) {
    operation(id: $id) {
      id
      name
      viewerCanAddPlanDocument
      tasks {
        id
        title
        language
        viewerCanAddDocument
      }
      planDocuments(isOvertaken: $isOvertaken) {
        id
        documentKind: kind
        title
        note
        language
        addedAt
        takenFromId
        viewerCanKeep
        agency {
          id
          shortName
        }
        task {
          id
          title
          language
        }
        supersededBy {
          id
          title
          language
        }
        files {
          id
          name
          size
          originalUrl
        }
      }
      previous {
        id
        name
        planDocuments {
          id
          documentKind: kind
          title
          language
          agency {
            id
            shortName
          }
        }
      }
    }
  }
`);

type PlanDocument = NonNullable<OperationDocumentsQuery['operation']>['planDocuments'][number];

/** What the plan rests on and goes by: documents with their files, each with what took its place; those of the edition before can be taken along. */
export const PlanDocumentsPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['planning', 'operations', 'vocabulary']);
  const { person } = useSession();
  const { say } = useRefusals();
  const [isOvertaken, setOvertaken] = useState(false);
  const [adding, setAdding] = useState<PlanDocument | 'new'>();
  const { data, refetch } = useSuspenseQuery(documentsQuery, { variables: { id: operationId, isOvertaken } });
  const again = useCoalesced(() => void refetch());
  useLiveFrames(({ event }) => event?.subjectType === 'PlanDocument' && again());
  const { uploads, send, retry } = useUploads(again);
  const [take, { loading }] = useMutation(takeDocumentMutation);
  const taken = useAnswer();
  /** One identifier a document, however often it is asked for: what was cut off is finished under it. */
  const [ids] = useState(() => new Map<string, string>());
  const { operation } = data;
  if (!operation) return <EmptyState title={t('operations:missing')} />;
  const { planDocuments, previous, tasks } = operation;
  const ownTasks = tasks.filter(({ viewerCanAddDocument }) => viewerCanAddDocument);
  const mayAdd = operation.viewerCanAddPlanDocument || ownTasks.length > 0;
  const here = new Set(planDocuments.map(({ takenFromId }) => takenFromId));
  const left = operation.viewerCanAddPlanDocument ? (previous?.planDocuments ?? []).filter(({ id, agency }) => agency.id === person.agency.id && !here.has(id)) : [];
  const takeAlong = async (from: { readonly id: string; readonly title: string }) => {
    const id = ids.get(from.id) ?? makeId();
    ids.set(from.id, id);
    if (!(await taken.take(take({ variables: { input: { id, operationId, fromId: from.id } } }).then(({ data: sent }) => sent?.answer)))) return;
    toast(t('planning:documents.taken', { title: from.title }));
    again();
  };
  const problem = taken.refusals.map(say).join(' ') || (taken.hasFailed ? t('planning:failedTodo') : '');
  return (
    <Page
      title={t('planning:documents.title')}
      lead={t('planning:documents.lead')}
      actions={
        mayAdd && (
          <Button kind="primary" onClick={() => setAdding('new')}>
            {t('planning:documents.add')}
          </Button>
        )
      }
    >
      <PlanPlaces operationId={operationId} />
      <Checkbox checked={isOvertaken} onChange={(next) => startTransition(() => setOvertaken(next))}>
        {t('planning:documents.overtaken')}
      </Checkbox>
      <UploadList uploads={uploads} onRetry={retry} />
      {planDocuments.length === 0 && <EmptyState title={t('planning:documents.none')}>{t(mayAdd ? 'planning:documents.noneTodo' : 'planning:documents.noneWait')}</EmptyState>}
      {planDocuments.length > 0 && (
        <ul className="plan-documents" aria-label={t('planning:documents.title')}>
          {planDocuments.map((document) => (
            <DocumentLine key={document.id} document={document} onSucceed={() => setAdding(document)} />
          ))}
        </ul>
      )}
      {previous && left.length > 0 && (
        <Section title={t('planning:documents.before', { operation: previous.name })}>
          <p className="muted">{t('planning:documents.beforeLead')}</p>
          {problem && (
            <p className="field-error" role="alert">
              {problem}
            </p>
          )}
          <ul className="plan-documents" aria-label={t('planning:documents.before', { operation: previous.name })}>
            {left.map((document) => (
              <li key={document.id}>
                <div>
                  <strong lang={document.language}>{document.title}</strong> <span className="muted small">{t(`vocabulary:planDocumentKind.${document.documentKind}`)}</span>
                </div>
                <Button kind="quiet" busy={loading} aria-label={t('planning:documents.takeWhat', { title: document.title })} onClick={() => void takeAlong(document)}>
                  {t('planning:documents.take')}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {adding && (
        <PlanDocumentDialog
          operationId={operationId}
          former={adding === 'new' ? undefined : adding}
          tasks={operation.viewerCanAddPlanDocument ? tasks : ownTasks}
          needsTask={!operation.viewerCanAddPlanDocument}
          onAdded={(id, files) => {
            send(files, { operationId, subjectType: 'PlanDocument', subjectId: id, handling: null });
            again();
          }}
          onClose={() => setAdding(undefined)}
        />
      )}
    </Page>
  );
};

const DocumentLine = ({ document, onSucceed }: { readonly document: PlanDocument; readonly onSucceed: () => void }) => {
  const { t, i18n } = useTranslation(['planning', 'vocabulary']);
  const format = useFormat();
  const { title, documentKind, note, language, agency, addedAt, task, supersededBy, files } = document;
  return (
    <li data-over={supersededBy ? true : undefined}>
      <div>
        <strong lang={language}>{title}</strong>
        <p className="muted small">{[t(`vocabulary:planDocumentKind.${documentKind}`), languageName(language, i18n.language), agency.shortName, format.date(addedAt)].join(' · ')}</p>
        {task && <p className="small">{t('planning:documents.ofTask', { task: task.title })}</p>}
        {note && (
          <p lang={language} className="plan-text">
            {note}
          </p>
        )}
        {supersededBy && (
          <p>
            {t('planning:documents.overtakenBy')} <span lang={supersededBy.language}>{supersededBy.title}</span>
          </p>
        )}
        <ul>
          {files.map((file) => (
            <li key={file.id}>
              {file.originalUrl ? (
                <a className="link" href={file.originalUrl} download={file.name}>
                  {file.name}
                </a>
              ) : (
                file.name
              )}{' '}
              <span className="muted small">{format.number(Math.ceil(file.size / 1024))} kB</span>
            </li>
          ))}
        </ul>
      </div>
      {document.viewerCanKeep && !supersededBy && (
        <Button kind="quiet" aria-label={t('planning:documents.succeedWhat', { title })} onClick={onSucceed}>
          {t('planning:documents.succeed')}
        </Button>
      )}
    </li>
  );
};
