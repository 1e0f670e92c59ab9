import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '../directory/language-names';
import { useLanguageItems } from '../directory/use-language-items';
import { UploadList } from '../files/UploadList';
import { useUploads } from '../files/use-uploads';
import { graphql } from '../graphql/gql';
import type { GroupLibraryQuery } from '../graphql/graphql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useFormat } from '../platform/use-format';
import { useMorePages } from '../platform/use-more-pages';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { ComboBox } from '../ui/ComboBox';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { TextField } from '../ui/TextField';
import { DocumentDialog } from './DocumentDialog';
import { GroupPlaces } from './GroupPlaces';
import { MoreOfList } from './MoreOfList';

const libraryQuery = graphql(`
  query GroupLibrary($id: ID!, $words: String, $language: String, $isOvertaken: Boolean, $after: String) {
    operation(id: $id) {
      id
      viewerCanInGroup {
        addDocument
      }
      library(words: $words, language: $language, isOvertaken: $isOvertaken, first: 50, after: $after) {
        nextCursor
        items {
          id
          title
          topic
          summary
          language
          edition
          addedAt
          viewerCanKeep
          agency {
            id
            shortName
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
      }
    }
  }
`);

type LibraryRow = NonNullable<GroupLibraryQuery['operation']>['library']['items'][number];

/** What a group has written: found by its words and its language, each with its edition and what took its place. */
export const LibraryPart = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('groups');
  const [typed, setTyped] = useState('');
  const [language, setLanguage] = useState<string>();
  const [isOvertaken, setOvertaken] = useState(false);
  const [adding, setAdding] = useState<LibraryRow | 'new'>();
  const words = useDeferredValue(typed.trim()) || null;
  const client = useApolloClient();
  const written = language ?? null;
  const { data, previousData, loading, error, refetch } = useQuery(libraryQuery, { variables: { id: operationId, words, language: written, isOvertaken }, fetchPolicy: 'cache-and-network' });
  const read = useCallback(
    async (after: string) => (await client.query({ query: libraryQuery, variables: { id: operationId, words, language: written, isOvertaken, after }, fetchPolicy: 'network-only' })).data?.operation?.library,
    [client, operationId, words, written, isOvertaken],
  );
  const readAnew = () => void refetch();
  const again = useCoalesced(readAnew);
  useLiveFrames(({ event }) => ['LibraryDocument', 'Document'].includes(event?.subjectType ?? '') && again());
  const { uploads, send, retry } = useUploads(readAnew);
  const operation = (data ?? previousData)?.operation;
  const { items: later, ...following } = useMorePages(data?.operation?.library, read);
  const documents = [...(operation?.library.items ?? []), ...later];
  return (
    <Page
      title={t('library.title')}
      lead={t('library.lead')}
      actions={
        operation?.viewerCanInGroup.addDocument && (
          <Button kind="primary" onClick={() => setAdding('new')}>
            {t('library.add')}
          </Button>
        )
      }
    >
      <GroupPlaces operationId={operationId} />
      <div className="group-tools no-print">
        <TextField label={t('library.search')} type="search" value={typed} onChange={setTyped} />
        <ComboBox label={t('library.language')} items={useLanguageItems()} value={language} onChange={setLanguage} />
        <Checkbox checked={isOvertaken} onChange={setOvertaken}>
          {t('library.overtaken')}
        </Checkbox>
      </div>
      <UploadList uploads={uploads} onRetry={retry} />
      {error && <ErrorNote title={t('failed')} todo={t('failedTodo')} action={<Button onClick={readAnew}>{t('again')}</Button>} />}
      {!operation && loading && <Skeleton lines={6} />}
      {operation && documents.length === 0 && <EmptyState title={t(words || language ? 'library.noneSo' : 'library.none')} />}
      {documents.length > 0 && (
        <ul className="group-list" aria-label={t('library.title')}>
          {documents.map((document) => (
            <DocumentLine key={document.id} document={document} onSucceed={() => setAdding(document)} />
          ))}
        </ul>
      )}
      <MoreOfList {...following} />
      {adding && (
        <DocumentDialog
          operationId={operationId}
          former={adding === 'new' ? undefined : adding}
          again={readAnew}
          onAdded={(id, files) => send(files, { operationId, subjectType: 'Document', subjectId: id, handling: null })}
          onClose={() => setAdding(undefined)}
        />
      )}
    </Page>
  );
};

const DocumentLine = ({ document, onSucceed }: { readonly document: LibraryRow; readonly onSucceed: () => void }) => {
  const { t, i18n } = useTranslation('groups');
  const format = useFormat();
  const { title, topic, summary, language, edition, agency, addedAt, supersededBy, files } = document;
  return (
    <li data-over={supersededBy ? true : undefined}>
      <div>
        <strong lang={language}>{title}</strong> {edition && <span>{t('library.edition', { edition })}</span>}
        <p className="muted small">{[topic, languageName(language, i18n.language), agency.shortName, format.date(addedAt)].join(' · ')}</p>
        {summary && <p lang={language}>{summary}</p>}
        {supersededBy && (
          <p>
            {t('library.overtakenBy')} <span lang={supersededBy.language}>{supersededBy.title}</span>
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
        <div className="row no-print">
          <Button kind="quiet" aria-label={t('library.succeedWhat', { title })} onClick={onSucceed}>
            {t('library.succeed')}
          </Button>
        </div>
      )}
    </li>
  );
};
