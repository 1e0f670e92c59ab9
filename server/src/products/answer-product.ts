import { checkLanguage } from '../platform/checks/check-codes';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { meet } from '../platform/meet';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { token } from '../platform/tokens';
import { ProductAddresseeEntity } from './product-addressee.entity';
import type { ProductFeedbackInput } from './product.input';
import { productPolicy } from './product.policy';
import { getProduct } from './product.store';

/** Says that the viewer's agency has a product, and where it has ended, that it knows so; said twice, it stays as it was first said. */
export const acknowledgeProduct = (context: Context, operationId: string, productId: string): Promise<string> =>
  context.change(async (tx) => {
    const { product, own, facts } = await getProduct(tx, operationId, productId);
    await assertCan(context, productPolicy, 'acknowledge', facts, 'Product');
    if (!own) throw notFound();
    const hasEnded = product.state !== 'DISSEMINATED';
    if (own.acknowledgedAt !== null && (!hasEnded || own.endAcknowledgedAt !== null)) return product.id;
    const now = tx.clock.now();
    await tx.manager.update(ProductAddresseeEntity, { operationId, id: own.id }, {
      acknowledgedAt: own.acknowledgedAt ?? now, acknowledgedBy: own.acknowledgedBy ?? tx.viewer.accountId, endAcknowledgedAt: hasEnded ? (own.endAcknowledgedAt ?? now) : null,
    });
    await tx.record({ operationId, kind: 'ProductAcknowledged', subjectType: 'Product', subjectId: product.id, subjectVersion: product.version, audience: own.audience, arguments: { agencyId: own.agencyId } });
    return product.id;
  });

/** Says for the viewer's agency whether a product was of use, and why; said anew, the later word stands. */
export const giveProductFeedback = (context: Context, { operationId, productId, isUseful, reason: given, language: tag }: ProductFeedbackInput): Promise<string> =>
  context.change(async (tx) => {
    const { product, own, facts } = await getProduct(tx, operationId, productId);
    await assertCan(context, productPolicy, 'giveFeedback', facts, 'Product');
    if (!own) throw notFound();
    const check = new Mistakes();
    const reason = check.requiredText('reason', given, { max: 2000, multiline: true });
    const language = checkLanguage(check, 'language', tag);
    check.throwIfAny();
    await tx.query(
      `/* keepProductFeedback */ insert into product_feedback (operation_id, id, product_id, agency_id, is_useful, reason, language, given_by, given_at, audience) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '{}')
       on conflict (operation_id, product_id, agency_id) do update set is_useful = excluded.is_useful, reason = excluded.reason, language = excluded.language, given_by = excluded.given_by, given_at = excluded.given_at`,
      [operationId, tx.clock.uuid(), product.id, own.agencyId, isUseful, reason, language, tx.viewer.accountId, tx.clock.now()],
    );
    const told = [token.participant(operationId, product.agencyId), token.participant(operationId, own.agencyId), token.role(operationId, 'COORDINATOR')];
    await tx.record({
      operationId, kind: 'ProductFeedbackGiven', subjectType: 'Product', subjectId: product.id, subjectVersion: product.version, audience: meet(product.audience, told), arguments: { agencyId: own.agencyId, isUseful: isUseful ? 1 : 0 },
    });
    return product.id;
  });
