import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import type { EditProductPageQuery } from '../graphql/graphql';
import '../messages/messages.css';
import type { RefusalData } from '../platform/use-refusals';
import { staleRefusal, useStandsOn } from '../platform/use-stands-on';
import { clockIn, readerZone } from '../platform/zoned-time';
import '../seizures/seizures.css';
import { useSession } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { StaleChoice } from '../ui/StaleChoice';
import { toast } from '../ui/toasts';
import { bodyOf, draftFrom, emptyProduct, handlingOf, type ProductDraft } from './product-draft';
import { ProductForm } from './ProductForm';
import { useProductChanges } from './use-product-changes';
import { useWriteProduct } from './use-write-product';

const editProductQuery = graphql(`
  query EditProductPage($operationId: ID!, $id: ID!) {
    operation(id: $operationId) {
      id
      participations {
        id
        participationState: state
        agency {
          id
          name
          shortName
          country
        }
      }
    }
    product(operationId: $operationId, id: $id) {
      id
      version
      kind
      title
      body
      reasons
      wasteStream
      riskIndicators
      departureCountry
      destinationCountry
      expectedAt
      validUntil
      sourceEvaluation
      informationEvaluation
      addresseeIds
      handling {
        tlp
        caveats
      }
      viewerCan {
        edit
      }
    }
  }
`);

const none: readonly RefusalData[] = [];

const draftOf = (product: NonNullable<EditProductPageQuery['product']>): ProductDraft => ({
  ...draftFrom(product), kind: product.kind, wasteStream: product.wasteStream ?? undefined, expectedAt: product.expectedAt ? { ...clockIn(readerZone(), product.expectedAt), precision: 'MINUTE' } : emptyProduct.expectedAt, validUntil: product.validUntil ?? '', addresseeIds: product.addresseeIds,
  tlp: product.handling.tlp, caveats: product.handling.caveats,
});

/** A draft, to be written anew; what a colleague changed meanwhile is shown beside it, to choose. */
export const EditProductPage = ({ operationId }: { operationId: string }) => {
  const { t, i18n } = useTranslation('products');
  const { person } = useSession();
  const [, go] = useLocation();
  const { productId = '' } = useParams();
  const { change: sendChange } = useWriteProduct();
  const changesBetween = useProductChanges();
  const { data, refetch } = useSuspenseQuery(editProductQuery, { variables: { operationId, id: productId }, fetchPolicy: 'no-cache' });
  const { operation } = data;
  const [patch, setPatch] = useState<Partial<ProductDraft>>({});
  const [refused, setRefused] = useState(none);
  const { base: product, theirs, follow } = useStandsOn(data.product, Object.keys(patch).length > 0, refused, () => startTransition(() => void refetch()));
  if (!product?.viewerCan.edit || !operation) return <EmptyState title={t('missing')} />;
  const agencies = operation.participations.filter(({ participationState, agency }) => participationState === 'ACCEPTED' && agency.id !== person.agency.id).map(({ agency }) => agency);
  const draft: ProductDraft = { ...draftOf(product), ...patch };
  const takeTheirs = () => {
    setPatch({});
    follow();
  };
  return (
    <Page title={t('write.edit')} lead={product.title}>
      {theirs ? (
        <StaleChoice changes={changesBetween(draftOf(theirs), { ...draftOf(theirs), ...patch }, agencies)} onYours={follow} onTheirs={takeTheirs} />
      ) : (
        <ProductForm
          deed={t('write.deed')}
          draft={draft}
          change={(more) => setPatch((before) => ({ ...before, ...more }))}
          agencies={agencies}
          send={() => sendChange({ operationId, id: product.id, version: product.version, body: bodyOf(draft, draft.kind ?? product.kind, i18n.language, readerZone()), handling: handlingOf(draft) })}
          onDone={() => {
            toast(t('write.done'));
            go(`/operations/${operationId}/products/${product.id}`);
          }}
          onStale={() => setRefused([staleRefusal])}
        />
      )}
    </Page>
  );
};
