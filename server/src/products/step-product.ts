import type { ProductAction } from '@muster/shared/products/product-lifecycle';
import { productLifecycle } from '@muster/shared/products/product-lifecycle';
import { checkReason } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { disseminateProduct } from './disseminate-product';
import type { ProductEntity } from './product.entity';
import type { StepProductInput } from './product.input';
import { productPolicy } from './product.policy';
import { changeProduct, getProduct, getProductForUpdate } from './product.store';

const demandingReason: readonly ProductAction[] = ['return', 'withdraw'];

/** Takes a product on its way: to review and back, to its addressees, and back from them. */
export const stepProduct = (context: Context, { operationId, id, version, action, reason: given, language }: StepProductInput): Promise<string> =>
  context.change(async (tx) => {
    await assertCan(context, productPolicy, action, (await getProduct(tx, operationId, id)).facts, 'Product');
    const { product, operation, facts } = await getProductForUpdate(tx, operationId, id);
    const next = productLifecycle.step(product.state, action);
    if (!next.ok) return refuse(next.rule, 'action', `action: a product that is ${next.from} cannot ${action}.`, { from: next.from, action });
    const check = new Mistakes();
    const said = checkReason(check, { reason: given ?? null, reasonLanguage: language ?? null }, { isRequired: demandingReason.includes(action), language: operation.language });
    check.throwIfAny();
    if (action === 'disseminate') return disseminateProduct(tx, { product, version, said, mayLoosen: productPolicy.loosen(tx.viewer, facts) });
    const changed = await changeProduct(tx, product, version, { state: next.state, ...marksOf(tx, action, said) });
    await tx.record({
      operationId, kind: kinds[action], subjectType: 'Product', subjectId: product.id, subjectVersion: changed.version, audience: changed.audience, ...(action === 'withdraw' ? {} : { audienceBefore: product.audience }),
      arguments: { agencyId: product.agencyId, productKind: product.kind },
    });
    return product.id;
  });

const kinds: Readonly<Record<Exclude<ProductAction, 'disseminate'>, string>> = { submit: 'ProductSubmitted', return: 'ProductReturned', withdraw: 'ProductWithdrawn' };

/** Who did it and when, and why; why it was given back stands until it is sent for review anew. */
const marksOf = ({ clock, viewer }: Transaction, action: Exclude<ProductAction, 'disseminate'>, { reason, reasonLanguage }: { reason: string | null; reasonLanguage: string | null }): Partial<ProductEntity> => {
  const by = { accountId: viewer.accountId, at: clock.now() };
  if (action === 'submit') return { submittedAt: by.at, submittedBy: by.accountId, returnReason: null, returnLanguage: null };
  if (action === 'return') return { submittedAt: null, submittedBy: null, returnReason: reason, returnLanguage: reasonLanguage };
  return { endedAt: by.at, endedBy: by.accountId, endReason: reason, endLanguage: reasonLanguage };
};
