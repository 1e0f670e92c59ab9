import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import '../messages/messages.css';
import { clockIn, readerZone } from '../platform/zoned-time';
import '../seizures/seizures.css';
import { useSession } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { toast } from '../ui/toasts';
import { bodyOf, draftFrom, emptyProduct, handlingOf, type ProductDraft } from './product-draft';
import { ProductForm } from './ProductForm';
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

/** A draft, to be written anew. */
export const EditProductPage = ({ operationId }: { operationId: string }) => {
  const { t, i18n } = useTranslation('products');
  const { person } = useSession();
  const [, go] = useLocation();
  const { productId = '' } = useParams();
  const { change: sendChange } = useWriteProduct();
  const { data, refetch } = useSuspenseQuery(editProductQuery, { variables: { operationId, id: productId }, fetchPolicy: 'no-cache' });
  const { product, operation } = data;
  const [patch, setPatch] = useState<Partial<ProductDraft>>({});
  if (!product?.viewerCan.edit || !operation) return <EmptyState title={t('missing')} />;
  const draft: ProductDraft = {
    ...draftFrom(product), kind: product.kind, wasteStream: product.wasteStream ?? undefined, expectedAt: product.expectedAt ? { ...clockIn(readerZone(), product.expectedAt), precision: 'MINUTE' } : emptyProduct.expectedAt, validUntil: product.validUntil ?? '', addresseeIds: product.addresseeIds,
    tlp: product.handling.tlp, caveats: product.handling.caveats, ...patch,
  };
  return (
    <Page title={t('write.edit')} lead={product.title}>
      <ProductForm
        deed={t('write.deed')}
        draft={draft}
        change={(more) => setPatch((before) => ({ ...before, ...more }))}
        agencies={operation.participations.filter(({ participationState, agency }) => participationState === 'ACCEPTED' && agency.id !== person.agency.id).map(({ agency }) => agency)}
        send={() => sendChange({ operationId, id: product.id, version: product.version, body: bodyOf(draft, draft.kind ?? product.kind, i18n.language, readerZone()), handling: handlingOf(draft) })}
        onDone={() => {
          toast(t('write.done'));
          go(`/operations/${operationId}/products/${product.id}`);
        }}
        onStale={() => {
          toast(t('write.stale'));
          void refetch();
        }}
      />
    </Page>
  );
};
