import type { ProductAction } from '@muster/shared/products/product-lifecycle';
import { productLifecycle } from '@muster/shared/products/product-lifecycle';
import type { OperationState, ProductState } from '@muster/shared/vocabularies';
import { takesReportsIn } from '../operations/operations.room';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';

/** What the rules need to know of a product. */
export interface ProductFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  agencyId: string;
  state: ProductState;
  submittedBy: string | null;
  /** Whether it was disseminated to the viewer's agency. */
  isAddressed: boolean;
}

export const contributing: readonly string[] = ['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER', 'ANALYST'];
export const leading: readonly string[] = ['COORDINATOR', 'NATIONAL_CONTACT_POINT'];

/** Whether somebody's role works with intelligence: managers read figures, observers read. */
export const contributes = (viewer: Viewer, operationId: string): boolean => contributing.includes(roleIn(viewer, operationId) ?? '');

export const takesProductsIn = (state: OperationState): boolean => state === 'PREPARATION' || takesReportsIn(state);

export const mayWriteProducts = (viewer: Viewer, operation: { id: string; state: OperationState }): boolean => contributes(viewer, operation.id) && takesProductsIn(operation.state);

const isOut = ({ state }: ProductFacts): boolean => !['DRAFT', 'UNDER_REVIEW'].includes(state);
const isOpen = (product: ProductFacts): boolean => takesProductsIn(product.operationState);
const works = (viewer: Viewer, product: ProductFacts): boolean => contributes(viewer, product.operationId) && actsFor(viewer, product.operationId, product.agencyId) && isOpen(product);

/** Whoever leads for the product's agency, and the coordinators; never the one who asked for it. */
const reviews = (viewer: Viewer, product: ProductFacts): boolean =>
  isOpen(product) &&
  product.submittedBy !== viewer.accountId &&
  (roleIn(viewer, product.operationId) === 'COORDINATOR' || (works(viewer, product) && leading.includes(roleIn(viewer, product.operationId) ?? '')));

/** Its agency writes it and takes it back; a second pair of eyes disseminates it; its addressees say that they have it, and whether it was of use. */
export const productPolicy = {
  edit: (viewer, product) => product.state === 'DRAFT' && works(viewer, product),
  submit: works,
  return: (viewer, product) => reviews(viewer, product) || (works(viewer, product) && product.submittedBy === viewer.accountId),
  disseminate: reviews,
  withdraw: (viewer, product) => works(viewer, product) && leading.includes(roleIn(viewer, product.operationId) ?? ''),
  /** Less strict than its sources: for those who lead for the agency whose they are. */
  loosen: (viewer, product) => works(viewer, product) && leading.includes(roleIn(viewer, product.operationId) ?? ''),
  acknowledge: (viewer, product) => product.isAddressed && isOut(product) && isOpen(product) && contributes(viewer, product.operationId),
  giveFeedback: (viewer, product) => product.isAddressed && isOut(product) && isOpen(product) && contributes(viewer, product.operationId),
  takeUp: (viewer, product) => isOut(product) && contributes(viewer, product.operationId),
} satisfies Policy<ProductFacts, ProductAction | 'edit' | 'loosen' | 'acknowledge' | 'giveFeedback' | 'takeUp'>;

/** The steps of a product that this viewer may take now. */
export const productStepsFor = (viewer: Viewer, product: ProductFacts): ProductAction[] => productLifecycle.actionsFrom(product.state).filter((action) => productPolicy[action](viewer, product));

/** A link made by hand is its agency's to take back, as long as its people work with intelligence there. */
export const mayTakeBackOutcome = (viewer: Viewer, { operationId, agencyId, isMade }: { operationId: string; agencyId: string; isMade: boolean }): boolean =>
  !isMade && contributes(viewer, operationId) && actsFor(viewer, operationId, agencyId);
