import { useSuspenseQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { languageName } from '../directory/language-names';
import { Reach } from '../directory/Reach';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ExportLinks } from '../ui/ExportLinks';
import { Section } from '../ui/Page';
import { Table } from '../ui/Table';
import { TextField } from '../ui/TextField';
import { expertsOf, type Expert } from './expert-list';

// Its pickers are fetched by those who introduce somebody, and by nobody else.
const IntroduceDialog = lazy(async () => ({ default: (await import('./IntroduceDialog')).IntroduceDialog }));

const expertsQuery = graphql(`
  query OperationExperts($id: ID!) {
    operation(id: $id) {
      id
      name
      viewerCan {
        introduce
      }
      participations {
        id
        state
        agency {
          id
          shortName
          country
          region
        }
        members {
          id
          person {
            id
            name
            title
            titleLanguage
            topics
            languages
            contactEmail
            contactPhone
          }
        }
      }
    }
  }
`);

/** The experts of a standing group: whom to ask about what, in which language; each of them can be introduced to another. */
export const Experts = ({ operationId }: { readonly operationId: string }) => {
  const { t, i18n } = useTranslation(['introductions', 'directory']);
  const format = useFormat();
  const { data } = useSuspenseQuery(expertsQuery, { variables: { id: operationId } });
  const [words, setWords] = useState('');
  const [firstId, setFirstId] = useState<string>();
  const said = (expert: Expert) => ({
    where: expert.country ? format.country(expert.country) : (expert.region ?? ''),
    languages: format.list(expert.languages.map((tag) => languageName(tag, i18n.language))),
  });
  const all = expertsOf(data.operation?.participations ?? []);
  const rows = all.filter((expert) => {
    const { where, languages } = said(expert);
    const text = [expert.name, expert.title, expert.agency, where, languages, ...expert.topics].join(' ').toLocaleLowerCase(format.locale);
    return words.toLocaleLowerCase(format.locale).split(/\s+/).every((word) => text.includes(word));
  });
  const group = data.operation?.name ?? '';
  return (
    <Section title={t('introductions:experts.title')} aside={<Link href="/directory">{t('introductions:experts.elsewhere')}</Link>}>
      <div className="experts-tools">
        <TextField label={t('introductions:experts.search')} hint={t('introductions:experts.searchHint')} value={words} onChange={setWords} />
      </div>
      <Table
        caption={t('introductions:experts.title')}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('introductions:experts.none')}>{t('introductions:experts.noneTodo')}</EmptyState>}
        columns={[
          {
            id: 'name',
            heading: t('directory:person'),
            main: true,
            compare: (a, b) => a.name.localeCompare(b.name, format.locale),
            cell: (expert) => (
              <>
                {expert.name}
                {expert.title && (
                  <span className="muted small" lang={expert.titleLanguage ?? undefined}>
                    {' '}
                    {expert.title}
                  </span>
                )}
              </>
            ),
          },
          { id: 'agency', heading: t('directory:agency'), compare: (a, b) => a.agency.localeCompare(b.agency, format.locale), cell: (expert) => `${expert.agency}, ${said(expert).where}` },
          { id: 'topics', heading: t('directory:topics'), cell: ({ topics }) => topics.join(', ') || '–' },
          { id: 'languages', heading: t('directory:languages'), cell: (expert) => said(expert).languages || '–' },
          { id: 'reach', heading: t('directory:reach'), cell: ({ name: who, email, phone }) => <Reach name={who} email={email} phone={phone} /> },
          ...(data.operation?.viewerCan.introduce
            ? [
                {
                  id: 'introduce',
                  heading: t('introductions:experts.introduce'),
                  cell: ({ id, name: who }: Expert) => (
                    <Button kind="quiet" aria-label={t('introductions:experts.introduceTo', { name: who })} onClick={() => setFirstId(id)}>
                      {t('introductions:experts.introduce')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <ExportLinks operationId={operationId} list="members" formats={['csv', 'xlsx']} />
      {firstId && (
        <Suspense fallback={null}>
          <IntroduceDialog key={firstId} operationId={operationId} group={group} experts={all} firstId={firstId} onClose={() => setFirstId(undefined)} />
        </Suspense>
      )}
    </Section>
  );
};
