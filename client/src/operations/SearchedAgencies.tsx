import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { AgencyPicks } from './AgencyPicks';
import type { Marks } from './use-marks';

const findAgenciesQuery = graphql(`
  query FindAgencies($operationId: ID!, $words: String) {
    operation(id: $operationId) {
      id
      previous {
        id
        name
        participations {
          id
          state
          agency {
            id
            shortName
            kind
          }
        }
      }
    }
    agencies(first: 100, words: $words) {
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

interface Props {
  readonly operationId: string;
  readonly marks: Marks;
}

/** Agencies of the directory by words or country, and those that took part in the edition before. */
export const SearchedAgencies = ({ operationId, marks }: Props) => {
  const { t } = useTranslation('participation');
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const { data, previousData, loading: isSearching } = useQuery(findAgenciesQuery, { variables: { operationId, ...(words ? { words } : {}) } });
  const known = data ?? previousData;
  const found = (known?.agencies.items ?? []).filter(marks.mayBeAsked);
  const before = known?.operation?.previous;
  const tookPart = (before?.participations ?? []).flatMap(({ state, agency }) => (state === 'ACCEPTED' && marks.mayBeAsked(agency) ? [agency] : []));
  return (
    <>
      <TextField label={t('invite.search')} hint={t('invite.searchHint')} type="search" value={typed} onChange={setTyped} />
      <p className="row">
        {words !== '' && found.some(marks.isLeft) && <Button onClick={() => marks.markAll(found)}>{t('invite.markFound', { count: found.length })}</Button>}
        {before && tookPart.some(marks.isLeft) && <Button onClick={() => marks.markAll(tookPart)}>{t('invite.markBefore', { count: tookPart.length, operation: before.name })}</Button>}
      </p>
      <AgencyPicks agencies={found} marks={marks} busy={isSearching} />
      {found.length === 0 && !isSearching && <p className="muted">{t('invite.none')}</p>}
      {data?.agencies.nextCursor && <p className="muted small">{t('invite.more')}</p>}
    </>
  );
};
