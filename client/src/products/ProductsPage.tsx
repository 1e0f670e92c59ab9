import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { graphql } from '../graphql/gql';
import type { ProductBox } from '../graphql/graphql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useMorePages } from '../platform/use-more-pages';
import { useNow } from '../platform/use-now';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { Skeleton } from '../ui/Skeleton';
import { TextField } from '../ui/TextField';
import { ProductList } from './ProductList';

const productsQuery = graphql(`
  query Products($operationId: ID!, $box: ProductBox, $words: String, $after: String) {
    operation(id: $operationId) {
      id
      productsToAcknowledge
      viewerCanWriteProducts
      products(box: $box, words: $words, first: 50, after: $after) {
        nextCursor
        count {
          value
          isAtLeast
        }
        items {
          id
          ...ProductRow_product
        }
      }
    }
  }
`);

const boxes = ['ALL', 'AWAITED', 'TO_US', 'OURS', 'TO_REVIEW'] as const satisfies readonly ProductBox[];

const boxIn = (search: string): ProductBox => boxes.find((box) => box === new URLSearchParams(search).get('box')) ?? 'ALL';

/** What agencies worked information into: for the reader's agency, by it, and all that it sees. */
export const ProductsPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('products');
  const client = useApolloClient();
  const [at, go] = useLocation();
  const box = boxIn(useSearch());
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim()) || null;
  const now = useNow();
  const { data, previousData, loading, error, refetch } = useQuery(productsQuery, { variables: { operationId, box, words }, fetchPolicy: 'cache-and-network' });
  const again = useCoalesced(() => void refetch());
  useLiveFrames(({ event, kind }) => (event?.subjectType === 'Product' || kind === 'RETRACTION') && again());
  const operation = (data ?? previousData)?.operation;
  const page = data?.operation?.products;
  const read = useCallback(
    async (after: string) => (await client.query({ query: productsQuery, variables: { operationId, box, words, after }, fetchPolicy: 'network-only' })).data?.operation?.products,
    [client, operationId, box, words],
  );
  const { items: later, more, isReading, hasFailed } = useMorePages(page, read);
  const products = [...(page?.items ?? []), ...later];
  const waiting = operation?.productsToAcknowledge ?? 0;
  return (
    <Page
      title={t('title')}
      lead={waiting > 0 ? t('waiting', { count: waiting }) : t('lead')}
      actions={
        operation?.viewerCanWriteProducts && (
          <Link className="button" data-kind="primary" href={`/operations/${operationId}/products/new`}>
            {t('write.open')}
          </Link>
        )
      }
    >
      <div className="list-tools">
        <Segmented label={t('box.label')} choices={boxes.map((value) => ({ value, label: t(`box.${value}`) }))} value={box} onChange={(next) => go(next === 'ALL' ? at : `${at}?box=${next}`, { replace: true })} />
        <div className="list-search no-print">
          <TextField label={t('search')} labelHidden placeholder={t('search')} type="search" value={typed} onChange={setTyped} />
        </div>
      </div>
      {(error || hasFailed) && <ErrorNote title={t('failed')} todo={t('failedTodo')} action={<Button onClick={() => void refetch()}>{t('again')}</Button>} />}
      {!page && loading && <Skeleton lines={6} />}
      {page && products.length === 0 && <EmptyState title={t(words ? 'empty.words' : `empty.${box}`)} />}
      {products.length > 0 && <ProductList label={t(`box.${box}`)} products={products} now={now} />}
      {more && (
        <p className="row no-print">
          <Button busy={isReading} onClick={() => void more()}>
            {t('more')}
          </Button>
        </p>
      )}
    </Page>
  );
};
