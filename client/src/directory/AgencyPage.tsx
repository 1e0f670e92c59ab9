import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { AppFrame } from '../session/AppFrame';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { AgencyForm } from './AgencyForm';
import { AgencyInvitations } from './AgencyInvitations';
import { AgencyPeople } from './AgencyPeople';
import './directory.css';
import { languageName } from './language-names';

const agencyPage = graphql(`
  query AgencyPage($id: ID!, $after: String) {
    agency(id: $id) {
      id
      name
      nameLanguage
      shortName
      kind
      country
      region
      languages
      viewerCan {
        correct
        invitePeople
      }
      ...AgencyForm_agency
      people(first: 50, after: $after) {
        items {
          id
          ...AgencyPeople_person
        }
        nextCursor
      }
    }
  }
`);

/** An agency as the directory knows it, with its people; who answers for it keeps them here. */
export const AgencyPage = () => {
  const { agencyId = '' } = useParams();
  return (
    <AppFrame>
      <AgencyOf key={agencyId} agencyId={agencyId} />
    </AppFrame>
  );
};

const AgencyOf = ({ agencyId }: { agencyId: string }) => {
  const { t, i18n } = useTranslation(['directory', 'vocabulary', 'common']);
  const format = useFormat();
  const [isCorrecting, setCorrecting] = useState(false);
  const { data, refetch, fetchMore } = useSuspenseQuery(agencyPage, { variables: { id: agencyId }, fetchPolicy: 'cache-and-network' });
  const { agency } = data;
  if (!agency) return <EmptyState title={t('noAgency')}>{t('noAgencyTodo')}</EmptyState>;
  const more = () =>
    fetchMore({
      variables: { after: agency.people.nextCursor },
      updateQuery: (before, { fetchMoreResult: next }) =>
        before.agency && next.agency
          ? { ...next, agency: { ...next.agency, people: { ...next.agency.people, items: [...before.agency.people.items, ...next.agency.people.items] } } }
          : before,
    });
  const place = agency.country ? format.country(agency.country) : agency.region;
  return (
    <Page
      title={agency.name}
      lead={[t(`vocabulary:agencyKind.${agency.kind}`), place].filter(Boolean).join(', ')}
      actions={agency.viewerCan.correct && <Button onClick={() => setCorrecting(true)}>{t('correctAgency')}</Button>}
    >
      <dl className="agency-facts">
        <div>
          <dt>{t('shortName')}</dt>
          <dd>{agency.shortName}</dd>
        </div>
        <div>
          <dt>{t('worksIn')}</dt>
          <dd>{format.list(agency.languages.map((code) => languageName(code, i18n.language))) || '–'}</dd>
        </div>
      </dl>
      <Section title={t('people')}>
        <AgencyPeople people={agency.people.items} onChanged={() => startTransition(() => void refetch())} />
        {agency.people.nextCursor && (
          <div className="row">
            <Button onClick={() => void more()}>{t('common:more')}</Button>
          </div>
        )}
      </Section>
      {agency.viewerCan.invitePeople && <AgencyInvitations agencyId={agency.id} />}
      <Dialog title={t('correctAgency')} open={isCorrecting} onClose={() => setCorrecting(false)}>
        <AgencyForm agency={agency} onKept={() => setCorrecting(false)} />
      </Dialog>
    </Page>
  );
};
