import type { Caveat, TlpLevel } from '@muster/shared/vocabularies';
import type { OperationEntity } from '../operations/operations.room';
import { holdOperation } from '../operations/operations.room';
import { isUuid } from '../platform/checks/check-id';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { ProductAddresseeEntity } from './product-addressee.entity';
import { ProductEntity } from './product.entity';
import type { ProductFacts } from './product.policy';

/** A product as a verb finds it, with what the agency of the viewer has to do with it. */
export interface FoundProduct {
  product: ProductEntity;
  operation: OperationEntity;
  /** The viewer's agency as its addressee. */
  own: ProductAddresseeEntity | null;
  facts: ProductFacts;
}

/** The product and its operation; not found when this viewer may not see it. */
export const getProduct = async (tx: Transaction, operationId: string, id: string): Promise<FoundProduct> => {
  if (!isUuid(id)) throw notFound();
  const operation = await holdOperation(tx, operationId);
  const [product, own] = await Promise.all([
    findRow(tx, ProductEntity, { operationId, id: id.toLowerCase() }),
    findRow(tx, ProductAddresseeEntity, { operationId, productId: id.toLowerCase(), agencyId: tx.viewer.agencyId }),
  ]);
  if (!product) throw notFound();
  const { agencyId, state, submittedBy } = product;
  return { product, operation, own, facts: { id: product.id, operationId, operationState: operation.state, agencyId, state, submittedBy, isAddressed: own !== null } };
};

/** The same for a step: steps on one product wait for one another. */
export const getProductForUpdate = async (tx: Transaction, operationId: string, id: string): Promise<FoundProduct> => {
  await tx.query('/* lockProduct */ select id from intelligence_products where operation_id = $1 and id = $2 for update', [operationId, id.toLowerCase()]);
  return getProduct(tx, operationId, id);
};

/** Writes the next version of a locked product, if the one that was read is the current one. */
export const changeProduct = async (tx: Transaction, before: ProductEntity, version: number, change: Partial<ProductEntity>): Promise<ProductEntity> => {
  if (version !== before.version) {
    refuse('version.stale', 'version', `version: you edited version ${version}, but the product is at version ${before.version} now.`, { yours: version, current: before.version });
  }
  const { operationId, id } = before;
  await tx.manager.update(ProductEntity, { operationId, id, version }, { ...change, version: version + 1 });
  const changed = await findRow(tx, ProductEntity, { operationId, id });
  if (!changed) throw new Error('Whoever changed a product goes on seeing it.');
  return changed;
};

/** How strictly the strictest thing is handled that a product rests on. */
export const boundsOf = async (tx: Transaction, { operationId, id }: ProductEntity): Promise<{ tlp: TlpLevel; caveats: Caveat[] }> => {
  const [bounds] = await tx.query<{ tlp: TlpLevel; caveats: Caveat[] }>('/* boundsOfProduct */ select tlp, caveats from muster.bounds_of_product($1, $2)', [operationId, id]);
  return bounds ?? { tlp: 'CLEAR', caveats: [] };
};
