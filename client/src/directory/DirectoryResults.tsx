import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { Table } from '../ui/Table';
import { languageName } from './language-names';
import { PersonName } from './PersonName';
import { Reach } from './Reach';

const directoryRow = graphql(`
  fragment DirectoryRow_entry on DirectoryEntry {
    id
    agency {
      id
      name
      nameLanguage
      kind
      country
      region
    }
    person {
      id
      name
      title
      titleLanguage
      contactEmail
      contactPhone
      topics
      languages
      isContactPoint
    }
  }
`);

interface Props {
  readonly entries: readonly FragmentType<typeof directoryRow>[];
}

/** People with their agencies; an agency that has named nobody says so. */
export const DirectoryResults = ({ entries }: Props) => {
  const { t, i18n } = useTranslation(['directory', 'vocabulary']);
  const format = useFormat();
  const { data: rows } = useSuspenseFragment({ fragment: directoryRow, from: [...entries] });
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'person', heading: t('person'), main: true,
          cell: ({ person }) => (person ? <PersonName {...person} /> : <span className="muted">{t('nobodyNamed')}</span>),
        },
        {
          id: 'agency', heading: t('agency'),
          cell: ({ agency }) => (
            <span className="person-name">
              <Link href={`/agencies/${agency.id}`} lang={agency.nameLanguage}>
                {agency.name}
              </Link>
              <span className="muted small">{agency.country ? format.country(agency.country) : (agency.region ?? t(`vocabulary:agencyKind.${agency.kind}`))}</span>
            </span>
          ),
        },
        { id: 'topics', heading: t('topics'), cell: ({ person }) => person?.topics.join(', ') || '–' },
        { id: 'languages', heading: t('languages'), cell: ({ person }) => format.list((person?.languages ?? []).map((code) => languageName(code, i18n.language))) || '–' },
        {
          id: 'reach', heading: t('reach'),
          cell: ({ person }) => person && <Reach name={person.name} email={person.contactEmail} phone={person.contactPhone} />,
        },
      ]}
    />
  );
};
