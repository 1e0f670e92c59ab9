import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { EmptyState } from '../ui/EmptyState';
import { ProductCase } from './ProductCase';

const productPageQuery = graphql(`
  query ProductPage($operationId: ID!, $id: ID!) {
    product(operationId: $operationId, id: $id) {
      id
      ...ProductCase_product
    }
  }
`);

/** An intelligence product: what it says and under which handling, to whom, what they thought of it, and what came of it. */
export const ProductPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('products');
  const { productId = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(productPageQuery, { variables: { operationId, id: productId }, fetchPolicy: 'cache-and-network' });
  const readAnew = () => startTransition(() => void refetch());
  const again = useCoalesced(readAnew);
  useLiveFrames(({ event, kind }) => (event?.subjectId === productId || kind === 'RETRACTION') && again());
  const back = (
    <Link className="button" href={`/operations/${operationId}/products`}>
      {t('all')}
    </Link>
  );
  if (!data.product) return <EmptyState title={t('missing')} action={back} />;
  return <ProductCase key={productId} product={data.product} again={readAnew} />;
};
