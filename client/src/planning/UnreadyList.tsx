import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';

const unreadyQuery = graphql(`
  query UnreadyAgencies($id: ID!) {
    operation(id: $id) {
      id
      kind
      participations {
        id
        state
        agency {
          id
          name
          nameLanguage
        }
        readiness {
          missing
        }
      }
    }
  }
`);

/** The participants without whom an operation would begin, and what each of them lacks; standing groups wait for nobody. */
export const UnreadyList = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { data } = useQuery(unreadyQuery, { variables: { id: operationId }, fetchPolicy: 'network-only' });
  const { operation } = data ?? {};
  if (operation?.kind !== 'IN_TIME') return null;
  const unready = operation.participations.flatMap(({ state, agency, readiness }) => ((state === 'INVITED' || state === 'ACCEPTED') && readiness.missing.length > 0 ? [{ agency, missing: readiness.missing }] : []));
  if (unready.length === 0) return null;
  return (
    <section aria-label={t('unready.title')}>
      <p>
        <strong>{t('unready.lead', { count: unready.length })}</strong>
      </p>
      <ul className="unready">
        {unready.map(({ agency, missing }) => (
          <li key={agency.id}>
            <span lang={agency.nameLanguage}>{agency.name}</span>: <span className="muted">{format.list(missing.map((part) => t(`part.${part}`)))}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link className="link" href={`/operations/${operationId}/plan/readiness`}>
          {t('unready.matrix')}
        </Link>
      </p>
    </section>
  );
};
