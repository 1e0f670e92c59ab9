import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { Button } from '../ui/Button';
import { ComboBox } from '../ui/ComboBox';
import { ErrorNote } from '../ui/ErrorNote';
import { AgencyPicks, type PickedAgency } from './AgencyPicks';
import type { Marks } from './use-marks';
import { useRegionItems } from './use-regions';

const regionQuery = graphql(`
  query AgenciesOfRegion($regions: [String!]!, $after: String) {
    agencies(first: 100, regions: $regions, after: $after) {
      nextCursor
      items {
        id
        name
        shortName
        nameLanguage
        country
        region
        kind
      }
    }
  }
`);

/** So many can be invited at once. */
const most = 200;

/** All agencies of a region, page after page, so that marking them leaves none out unseen. */
const readRegion = async (client: ApolloClient, region: string): Promise<readonly PickedAgency[]> => {
  const found: PickedAgency[] = [];
  let after: string | null = null;
  do {
    const page: { readonly nextCursor: string | null; readonly items: readonly PickedAgency[] } | undefined = (
      await client.query({ query: regionQuery, variables: { regions: [region], after }, fetchPolicy: 'network-only' })
    ).data?.agencies;
    found.push(...(page?.items ?? []));
    after = page?.nextCursor ?? null;
  } while (after && found.length < most);
  return found;
};

/** Agencies by the region of their country: of the WCO, of the United Nations, or one country. */
export const RegionAgencies = ({ marks }: { readonly marks: Marks }) => {
  const { t } = useTranslation('participation');
  const client = useApolloClient();
  const [region, setRegion] = useState<string>();
  const [found, setFound] = useState<readonly PickedAgency[] | 'asking' | 'failed'>();
  const asked = useRef<string>(undefined);
  const choose = (next: string | undefined) => {
    setRegion(next);
    asked.current = next;
    if (!next) return setFound(undefined);
    setFound('asking');
    readRegion(client, next).then(
      (agencies) => asked.current === next && setFound(agencies),
      () => asked.current === next && setFound('failed'),
    );
  };
  const agencies = (Array.isArray(found) ? (found as readonly PickedAgency[]) : []).filter(marks.mayBeAsked);
  return (
    <>
      <ComboBox label={t('invite.region')} hint={t('invite.regionHint')} items={useRegionItems()} value={region} onChange={choose} opensOnFocus={false} />
      {found === 'failed' && <ErrorNote title={t('invite.notFound')} todo={t('failedTodo')} action={<Button onClick={() => choose(region)}>{t('invite.again')}</Button>} />}
      {agencies.some(marks.isLeft) && (
        <p className="row">
          <Button onClick={() => marks.markAll(agencies)}>{t('invite.markFound', { count: agencies.length })}</Button>
        </p>
      )}
      {region && <AgencyPicks agencies={agencies} marks={marks} busy={found === 'asking'} />}
      {Array.isArray(found) && agencies.length === 0 && <p className="muted">{t('invite.noneThere')}</p>}
    </>
  );
};
