import type { ProductRow_ProductFragment } from '../graphql/graphql';

type Standing = Pick<ProductRow_ProductFragment, 'productState'> & { readonly ownAddressee: Pick<NonNullable<ProductRow_ProductFragment['ownAddressee']>, 'acknowledgedAt' | 'endAcknowledgedAt'> | null };

/** Whether the reader's agency has still to say that it has a product, or that it knows of its end. */
export const isAwaited = ({ productState, ownAddressee: own }: Standing): boolean =>
  own !== null && (own.acknowledgedAt === null || (productState !== 'DISSEMINATED' && own.endAcknowledgedAt === null));
