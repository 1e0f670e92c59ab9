import { byIdInOperation, rootOne } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { holdToOrigin } from './hold-to-origin';
import { OutcomeEntity } from './outcome.entity';
import { ProductAddresseeEntity } from './product-addressee.entity';
import { ProductEntity } from './product.entity';
import {
  messageOutcomeReads, operationProductReads, outcomeReads, productAddresseeReads, productDecisionReads, productFeedbackReads, productHitReads, productReads, productSourceReads, targetOriginReads,
} from './product.reads';
import { MessageOutcomesResolver, OperationProductsResolver, ProductResolver, ProductSourcesResolver, TargetOriginsResolver } from './product.resolver';
import { ProductHitResolver } from './search-hit.resolver';

export { acknowledgeProduct, giveProductFeedback } from './answer-product';
export { Product } from './product.type';
export { stepProduct } from './step-product';
export { makeTarget } from './take-up';
export { writeProduct } from './write-product';

/** Intelligence products: what information is worked into, for whom, and what came of it. */
export const productsRoom: Room = {
  name: 'products',
  roots: [rootOne('product', 'Product', byIdInOperation)],
  reads: [productReads, productSourceReads, productAddresseeReads, productFeedbackReads, productDecisionReads, outcomeReads, messageOutcomeReads, targetOriginReads, operationProductReads, productHitReads],
  resolvers: [ProductResolver, OperationProductsResolver, ProductSourcesResolver, MessageOutcomesResolver, TargetOriginsResolver, ProductHitResolver],
  follow: holdToOrigin,
  entities: [ProductEntity, ProductAddresseeEntity, OutcomeEntity],
};
