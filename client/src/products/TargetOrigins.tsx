import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFramesHere } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { Section } from '../ui/Page';
import './products.css';

const targetOriginsQuery = graphql(`
  query TargetOrigins($operationId: ID!, $targetId: ID!) {
    target(operationId: $operationId, id: $targetId) {
      id
      origins {
        id
        linkedAt
        agency {
          id
          shortName
        }
        sourceOperation {
          id
          name
        }
        message {
          id
          title: subject
          language
        }
        product {
          id
          title
          language
          productState: state
        }
      }
    }
  }
`);

/** The warnings and products that a target came of, for those who see them too; nothing at all for the others. */
export const TargetOrigins = ({ operationId, targetId }: { readonly operationId: string; readonly targetId: string }) => {
  const { t } = useTranslation(['products', 'vocabulary']);
  const format = useFormat();
  const now = useNow();
  const { data, refetch } = useQuery(targetOriginsQuery, { variables: { operationId, targetId }, fetchPolicy: 'cache-and-network' });
  const again = useCoalesced(() => void refetch());
  // Within one operation a link is told where it came from; between two, at each of its ends.
  useFramesHere(({ event, kind }) => ((event?.kind.startsWith('Outcome') || (event?.subjectId === targetId && event.kind.startsWith('Origin'))) || kind === 'RETRACTION') && again());
  const origins = data?.target?.origins ?? [];
  if (origins.length === 0) return null;
  return (
    <Section title={t('products:origins.title')}>
      <ul className="outcomes">
        {origins.map(({ id, message, product, sourceOperation, agency, linkedAt }) => {
          const source = message ?? product;
          return (
            <li key={id}>
              {source && (
                <span>
                  {t(message ? 'vocabulary:outcomeSource.Message' : 'vocabulary:outcomeSource.Product')}{' '}
                  <Link className="link" href={`/operations/${sourceOperation.id}/${message ? 'messages' : 'products'}/${source.id}`} lang={source.language}>
                    {source.title}
                  </Link>
                  {product && product.productState !== 'DISSEMINATED' && <strong> {t(`vocabulary:productState.${product.productState}`)}</strong>}
                </span>
              )}
              <span className="muted small">
                {t('products:origins.by', { operation: sourceOperation.name, agency: agency.shortName })} ·{' '}
                <time dateTime={linkedAt} title={format.moment(linkedAt)}>
                  {format.relative(linkedAt, now)}
                </time>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
