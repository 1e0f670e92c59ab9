import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { ConsignmentPair } from './ConsignmentPair';
import './deconfliction.css';

const pairsQuery = graphql(`
  query ConsignmentPairs($id: ID!) {
    operation(id: $id) {
      id
      consignmentPairs {
        id
        verdict
        viewerCanDecide
        ...ConsignmentPair_pair
      }
    }
  }
`);

/** Reports that seem to be of one consignment, for whoever decides it: what waits first, what was decided beneath. */
export const ConsignmentPairs = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('deconfliction');
  const { data, refetch } = useQuery(pairsQuery, { variables: { id: operationId }, fetchPolicy: 'cache-and-network' });
  const again = useCoalesced(() => void refetch());
  useLiveFrames(({ event }) => (event?.subjectType === 'Seizure' || event?.subjectType === 'ConsignmentPair') && again());
  const pairs = (data?.operation?.consignmentPairs ?? []).filter(({ viewerCanDecide }) => viewerCanDecide);
  const waiting = pairs.filter(({ verdict }) => verdict === 'PROPOSED');
  const decided = pairs.filter(({ verdict }) => verdict !== 'PROPOSED');
  if (pairs.length === 0) return null;
  return (
    <details className="report-pairs">
      <summary>{waiting.length > 0 ? t('pairs.waiting', { count: waiting.length }) : t('pairs.none')}</summary>
      <p className="muted">{t('pairs.lead')}</p>
      <ul>
        {waiting.map((pair) => (
          <ConsignmentPair key={pair.id} pair={pair} onStale={again} />
        ))}
      </ul>
      {decided.length > 0 && (
        <details className="report-pairs">
          <summary>{t('pairs.decided', { count: decided.length })}</summary>
          <ul>
            {decided.map((pair) => (
              <ConsignmentPair key={pair.id} pair={pair} onStale={again} />
            ))}
          </ul>
        </details>
      )}
    </details>
  );
};
