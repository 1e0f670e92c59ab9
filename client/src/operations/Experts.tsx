import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { languageName } from '../directory/language-names';
import { Reach } from '../directory/Reach';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { Checkbox } from '../ui/Checkbox';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Page';
import { Table } from '../ui/Table';
import { TextField } from '../ui/TextField';
import { expertsOf, type Expert } from './expert-list';
import { Introduction } from './Introduction';

const expertsQuery = graphql(`
  query OperationExperts($id: ID!) {
    operation(id: $id) {
      id
      name
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

/** The experts of a standing group: whom to ask about what, in which language; two of them can be introduced to each other. */
export const Experts = ({ operationId }: { readonly operationId: string }) => {
  const { t, i18n } = useTranslation(['operations', 'directory']);
  const format = useFormat();
  const { data } = useSuspenseQuery(expertsQuery, { variables: { id: operationId } });
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
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
  // The third that is marked takes the place of the first.
  const mark = (id: string, isMarked: boolean) => setChosen((known) => (isMarked ? [...known, id].slice(-2) : known.filter((each) => each !== id)));
  return (
    <Section title={t('operations:experts.title')} aside={<Link href="/directory">{t('operations:experts.elsewhere')}</Link>}>
      <div className="experts-tools">
        <TextField label={t('operations:experts.search')} hint={t('operations:experts.searchHint')} value={words} onChange={setWords} />
        <Introduction group={data.operation?.name ?? ''} between={all.filter(({ id }) => chosen.includes(id))} />
      </div>
      <Table
        caption={t('operations:experts.title')}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('operations:experts.none')}>{t('operations:experts.noneTodo')}</EmptyState>}
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
          {
            id: 'introduce',
            heading: t('operations:experts.introduce'),
            cell: ({ id, name: who, email }) =>
              email && (
                <Checkbox checked={chosen.includes(id)} onChange={(isMarked) => mark(id, isMarked)}>
                  <span className="visually-hidden">{t('operations:experts.mark', { name: who })}</span>
                </Checkbox>
              ),
          },
        ]}
      />
    </Section>
  );
};
