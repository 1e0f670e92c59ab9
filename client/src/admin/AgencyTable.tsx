import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { AgencyForm } from '../directory/AgencyForm';
import { languageName } from '../directory/language-names';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Table } from '../ui/Table';

const agencyTable = graphql(`
  fragment AgencyTable_agency on Agency {
    id
    name
    nameLanguage
    shortName
    kind
    country
    region
    languages
    ...AgencyForm_agency
  }
`);

interface Props {
  readonly agencies: readonly FragmentType<typeof agencyTable>[];
}

/** Agencies as the directory names them, each with the way to correct it. */
export const AgencyTable = ({ agencies: from }: Props) => {
  const { t, i18n } = useTranslation(['admin', 'vocabulary']);
  const format = useFormat();
  const { data: agencies } = useSuspenseFragment({ fragment: agencyTable, fragmentName: 'AgencyTable_agency', from: [...from] });
  const [correctedId, setCorrectedId] = useState<string | undefined>(undefined);
  const corrected = agencies.find(({ id }) => id === correctedId);
  return (
    <>
      <Table
        caption={t('agencies')}
        captionHidden
        rows={agencies}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name', heading: t('name'), main: true,
            cell: ({ id, name, nameLanguage, shortName }) => (
              <span className="person-name">
                <Link href={`/agencies/${id}`} lang={nameLanguage}>
                  {name}
                </Link>
                <span className="person-function">{shortName}</span>
              </span>
            ),
          },
          { id: 'kind', heading: t('kind'), cell: ({ kind }) => t(`vocabulary:agencyKind.${kind}`) },
          { id: 'place', heading: t('place'), cell: ({ country, region }) => (country ? format.country(country) : region) },
          { id: 'languages', heading: t('languages'), cell: ({ languages }) => format.list(languages.map((code) => languageName(code, i18n.language))) || '–' },
          {
            id: 'deed', heading: t('deed'),
            cell: ({ id, shortName }) => (
              <Button kind="quiet" aria-label={t('correctAgency', { name: shortName })} onClick={() => setCorrectedId(id)}>
                {t('correct')}
              </Button>
            ),
          },
        ]}
      />
      <Dialog title={t('correctAgency', { name: corrected?.shortName ?? '' })} open={Boolean(corrected)} onClose={() => setCorrectedId(undefined)}>
        {corrected && <AgencyForm agency={corrected} onKept={() => setCorrectedId(undefined)} />}
      </Dialog>
    </>
  );
};
