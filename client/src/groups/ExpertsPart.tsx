import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '../directory/language-names';
import { Reach } from '../directory/Reach';
import { useLanguageItems } from '../directory/use-language-items';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useRegionItems, useRegionWords } from '../operations/use-regions';
import { useFormat } from '../platform/use-format';
import { useMorePages } from '../platform/use-more-pages';
import { Button } from '../ui/Button';
import { ComboBox } from '../ui/ComboBox';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { Table } from '../ui/Table';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { DeedNote } from './DeedNote';
import { GroupPlaces } from './GroupPlaces';
import { MoreOfList } from './MoreOfList';
import { OfferDialog } from './OfferDialog';
import { useExpertVerbs } from './use-expert-verbs';

const expertisesQuery = graphql(`
  query Expertises($id: ID!, $words: String, $language: String, $region: String, $after: String) {
    operation(id: $id) {
      id
      viewerCanInGroup {
        offer
      }
      ownExpertise {
        id
        topics
        languages
        regions
        note
        state
      }
      expertises(words: $words, language: $language, region: $region, first: 50, after: $after) {
        nextCursor
        items {
          id
          topics
          languages
          regions
          note
          language
          state
          version
          viewerCanConfirm
          viewerCanWithdraw
          person {
            id
            name
            title
            titleLanguage
            contactEmail
            contactPhone
          }
          agency {
            id
            shortName
          }
        }
      }
    }
  }
`);

/** Whom to ask about what, in which language and for which region: people put themselves forward, coordinators vouch for them. */
export const ExpertsPart = ({ operationId }: { readonly operationId: string }) => {
  const { t, i18n } = useTranslation(['groups', 'vocabulary']);
  const format = useFormat();
  const regionWords = useRegionWords();
  const [typed, setTyped] = useState('');
  const [language, setLanguage] = useState<string>();
  const [region, setRegion] = useState<string>();
  const [isOffering, setOffering] = useState(false);
  const words = useDeferredValue(typed.trim()) || null;
  const client = useApolloClient();
  const [spoken, known] = [language ?? null, region ?? null];
  const { data, previousData, loading, error, refetch } = useQuery(expertisesQuery, { variables: { id: operationId, words, language: spoken, region: known }, fetchPolicy: 'cache-and-network' });
  const read = useCallback(
    async (after: string) => (await client.query({ query: expertisesQuery, variables: { id: operationId, words, language: spoken, region: known, after }, fetchPolicy: 'network-only' })).data?.operation?.expertises,
    [client, operationId, words, spoken, known],
  );
  const readAnew = () => void refetch();
  const again = useCoalesced(readAnew);
  useLiveFrames(({ event, kind }) => (event?.subjectType === 'Expertise' || kind === 'RETRACTION') && again());
  const verbs = useExpertVerbs(operationId, readAnew);
  const operation = (data ?? previousData)?.operation;
  const { items: later, ...following } = useMorePages(data?.operation?.expertises, read);
  const isFiltered = words !== null || language !== undefined || region !== undefined;
  return (
    <Page
      title={t('groups:experts.title')}
      lead={t('groups:experts.lead')}
      actions={
        operation?.viewerCanInGroup.offer && (
          <Button kind="primary" onClick={() => setOffering(true)}>
            {t(operation.ownExpertise ? 'groups:experts.change' : 'groups:experts.offer')}
          </Button>
        )
      }
    >
      <GroupPlaces operationId={operationId} />
      <div className="group-tools no-print">
        <TextField label={t('groups:experts.search')} type="search" value={typed} onChange={setTyped} />
        <ComboBox label={t('groups:experts.language')} items={useLanguageItems()} value={language} onChange={setLanguage} />
        <ComboBox label={t('groups:experts.region')} items={useRegionItems()} value={region} onChange={setRegion} />
      </div>
      <DeedNote refusals={verbs.refusals} hasFailed={verbs.hasFailed} />
      {error && <ErrorNote title={t('groups:failed')} todo={t('groups:failedTodo')} action={<Button onClick={readAnew}>{t('groups:again')}</Button>} />}
      {!operation && loading && <Skeleton lines={6} />}
      {operation && (
        <Table
          caption={t('groups:experts.title')}
          captionHidden
          rows={[...operation.expertises.items, ...later]}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t(isFiltered ? 'groups:experts.noneSo' : 'groups:experts.none')}>{t('groups:experts.noneTodo')}</EmptyState>}
          columns={[
            {
              id: 'name', heading: t('groups:experts.person'), main: true,
              cell: ({ person, agency, state }) => (
                <>
                  {person.name} <span className="muted small" lang={person.titleLanguage ?? undefined}>{person.title}</span> <span className="muted small">{agency.shortName}</span>
                  {state === 'OFFERED' && <span className="message-new"> {t('vocabulary:expertState.OFFERED')}</span>}
                </>
              ),
            },
            { id: 'topics', heading: t('groups:experts.topics'), cell: ({ topics, note, language: tag }) => <span lang={tag}>{topics.join(', ')}{note && <span className="muted small"> {note}</span>}</span> },
            { id: 'languages', heading: t('groups:experts.language'), cell: ({ languages }) => format.list(languages.map((tag) => languageName(tag, i18n.language))) || '–' },
            { id: 'regions', heading: t('groups:experts.region'), cell: ({ regions }) => format.list(regions.map(regionWords)) || '–' },
            { id: 'reach', heading: t('groups:experts.reach'), cell: ({ person }) => <Reach name={person.name} email={person.contactEmail} phone={person.contactPhone} /> },
            {
              id: 'deeds', heading: t('groups:experts.deeds'),
              cell: ({ id, version, person, viewerCanConfirm, viewerCanWithdraw }) => (
                <span className="row no-print">
                  {viewerCanConfirm && (
                    <Button busy={verbs.busy} aria-label={t('groups:experts.confirmWho', { name: person.name })} onClick={() => void verbs.confirm(id, version).then((done) => done && toast(t('groups:experts.confirmed')))}>
                      {t('groups:experts.confirm')}
                    </Button>
                  )}
                  {viewerCanWithdraw && (
                    <Button kind="quiet" busy={verbs.busy} aria-label={t('groups:experts.withdrawWho', { name: person.name })} onClick={() => void verbs.withdraw(id).then((done) => done && toast(t('groups:experts.withdrawn')))}>
                      {t('groups:experts.withdraw')}
                    </Button>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
      <MoreOfList {...following} />
      {isOffering && <OfferDialog operationId={operationId} own={operation?.ownExpertise ?? null} again={readAnew} onClose={() => setOffering(false)} />}
    </Page>
  );
};
