import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { AppFrame } from '../session/AppFrame';
import { useSession } from '../session/session';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { ExportLinks } from '../ui/ExportLinks';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import './directory.css';
import { DirectoryResults } from './DirectoryResults';
import { DirectorySearch } from './DirectorySearch';
import { languageName } from './language-names';
import { useDirectoryFilters, type DirectoryFilters } from './use-directory-filters';

const directoryPage = graphql(`
  query DirectoryPage($words: String, $country: String, $topic: String, $language: String, $after: String) {
    directory(words: $words, country: $country, topic: $topic, language: $language, first: 50, after: $after) {
      items {
        id
        ...DirectoryRow_entry
      }
      nextCursor
      count {
        value
        isAtLeast
      }
    }
  }
`);

/** Whom to call: people and their agencies by words, country, topic and language. */
export const DirectoryPage = () => {
  const { t } = useTranslation('directory');
  const { person } = useSession();
  const { filters, change } = useDirectoryFilters();
  return (
    <AppFrame>
      <Page
        title={t('title')}
        lead={t('lead')}
        actions={
          <Link className="button" href={`/agencies/${person.agency.id}`}>
            {t('ownAgency')}
          </Link>
        }
      >
        <DirectorySearch filters={filters} onChange={change} />
        <Answer filters={filters} onClear={() => change({ words: '', country: '', topic: '', language: '' })} />
      </Page>
    </AppFrame>
  );
};

const Answer = ({ filters, onClear }: { filters: DirectoryFilters; onClear: () => void }) => {
  const { t } = useTranslation(['directory', 'common']);
  const said = useFiltersSaid(filters);
  const { data, previousData, loading, error, fetchMore, refetch } = useQuery(directoryPage, {
    variables: filters,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const shown = (data ?? previousData)?.directory;
  if (error && !shown) {
    return <ErrorNote title={t('failed')} todo={t('failedTodo')} action={<Button onClick={() => void refetch()}>{t('again')}</Button>} />;
  }
  if (!shown) return <Skeleton lines={8} />;
  const more = () =>
    fetchMore({
      variables: { after: shown.nextCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        directory: { ...next.directory, items: [...before.directory.items, ...next.directory.items] },
      }),
    });
  return (
    <section aria-label={t('results')} aria-busy={loading} className="stack">
      <div className="row">
        <p role="status">{t(shown.count.isAtLeast ? 'foundAtLeast' : 'found', { count: shown.count.value, said })}</p>
        {said && (
          <Button kind="quiet" onClick={onClear}>
            {t('clear')}
          </Button>
        )}
      </div>
      {shown.items.length === 0 ? (
        <EmptyState title={t('none', { said })}>{filters.country ? t('noneInCountry') : t('noneTodo')}</EmptyState>
      ) : (
        <DirectoryResults entries={shown.items} />
      )}
      {shown.items.length > 0 && <ExportLinks list="directory" formats={['csv', 'xlsx']} filters={filters} />}
      {shown.nextCursor && (
        <div className="row">
          <Button busy={loading} onClick={() => void more()}>
            {t('common:more')}
          </Button>
        </div>
      )}
    </section>
  );
};

/** The filters as part of a sentence: “waste”, in Malaysia, who speak French. */
const useFiltersSaid = ({ words, country, topic, language }: DirectoryFilters): string => {
  const { t, i18n } = useTranslation('directory');
  const format = useFormat();
  return [
    words ? t('said.words', { words }) : '',
    topic ? t('said.topic', { topic }) : '',
    country ? t('said.country', { country: format.country(country) }) : '',
    language ? t('said.language', { language: languageName(language, i18n.language) }) : '',
  ]
    .filter(Boolean)
    .join(', ');
};
