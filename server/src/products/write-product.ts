import { holdOperation } from '../operations/operations.room';
import { MessageEntity } from '../messages/messages.room';
import { hashBody } from '../platform/body-hash';
import { checkId, isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { randomReference } from '../platform/reference';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { isParticipant } from '../platform/viewer';
import { checkAddressees, checkProduct } from './check-product';
import { markProduct } from './mark-product';
import { ProductEntity } from './product.entity';
import type { ChangeProductInput, WriteProductInput } from './product.input';
import { contributes, productPolicy, takesProductsIn } from './product.policy';
import { changeProduct, getProduct, getProductForUpdate } from './product.store';

/** Begins a product of the viewer's agency, as a draft that nobody else sees. Sent twice, it makes one. */
export const writeProduct = (context: Context, input: WriteProductInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, body, handling } = input;
    if (!isParticipant(tx.viewer, operationId)) throw notFound();
    const id = checkId('id', input.id);
    const bodyHash = hashBody({ ...input, id });
    const known = await findOwn(tx, operationId, id);
    if (known) return sameOrTaken(known, bodyHash);
    const operation = await holdOperation(tx, operationId);
    if (!contributes(tx.viewer, operationId)) return context.deny('product:write', 'Operation', operationId);
    context.allowed('product:write');
    if (!takesProductsIn(operation.state)) refuse('operation.takes-no-products', 'operationId', `operationId: nothing is worked out in an operation while it is ${operation.state}.`, { state: operation.state });
    const { accountId, agencyId } = tx.viewer;
    const message = await findWarning(tx, operationId, input.messageId);
    const former = await findFormer(tx, operationId, agencyId, input.supersedesId);
    const check = new Mistakes();
    const content = checkProduct(check, body);
    const addresseeIds = await checkAddressees(tx, check, operationId, agencyId, body.addresseeIds);
    check.throwIfAny();
    const marking = await markProduct(tx, check, { operationId, agencyId, addresseeIds, message }, handling);
    const product: ProductEntity = {
      ...content, ...marking, operationId, id, reference: randomReference(tx, 'P'), state: 'DRAFT', agencyId, writtenBy: accountId, messageId: message?.id ?? null, supersedesId: former?.id ?? null, addresseeIds,
      audience: marking.markedAudience, version: 1, bodyHash, createdAt: tx.clock.now(), submittedAt: null, submittedBy: null, returnReason: null, returnLanguage: null, disseminatedAt: null, disseminatedBy: null,
      endedAt: null, endedBy: null, endReason: null, endLanguage: null,
    };
    const inserted = await tx.manager.createQueryBuilder().insert().into(ProductEntity).values(product).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) return sameOrTaken(await findOwn(tx, operationId, id), bodyHash);
    const { audience } = (await getProduct(tx, operationId, id)).product;
    await tx.record({ operationId, kind: 'ProductDrafted', subjectType: 'Product', subjectId: id, audience, arguments: { agencyId, productKind: product.kind } });
    return id;
  });

/** Writes a draft of the viewer's agency anew. */
export const rewriteProduct = (context: Context, { operationId, id, version, body, handling }: ChangeProductInput): Promise<string> =>
  context.change(async (tx) => {
    await assertCan(context, productPolicy, 'edit', (await getProduct(tx, operationId, id)).facts, 'Product');
    const { product } = await getProductForUpdate(tx, operationId, id);
    if (product.state !== 'DRAFT') refuse('product.not-draft', 'id', 'id: this was sent for review meanwhile.');
    const message = product.messageId ? await findRow(tx, MessageEntity, { operationId, id: product.messageId }) : null;
    const check = new Mistakes();
    const content = checkProduct(check, body);
    const addresseeIds = await checkAddressees(tx, check, operationId, product.agencyId, body.addresseeIds);
    check.throwIfAny();
    const marking = await markProduct(tx, check, { operationId, agencyId: product.agencyId, addresseeIds, message }, handling);
    const changed = await changeProduct(tx, product, version, { ...content, ...marking, addresseeIds });
    await tx.record({
      operationId, kind: 'ProductChanged', subjectType: 'Product', subjectId: product.id, subjectVersion: changed.version, audience: changed.audience, audienceBefore: product.audience, arguments: { agencyId: product.agencyId, productKind: changed.kind },
    });
    return product.id;
  });

/** The warning as far as this viewer sees it: what is hidden is not there. */
const findWarning = async (tx: Transaction, operationId: string, id: string | null | undefined): Promise<MessageEntity | null> => {
  if (!id) return null;
  const message = isUuid(id) ? await findRow(tx, MessageEntity, { operationId, id: id.toLowerCase() }) : null;
  return message?.state === 'SENT' ? message : refuse('message.unknown', 'messageId', 'messageId: there is no such message in this operation.');
};

const findFormer = async (tx: Transaction, operationId: string, agencyId: string, id: string | null | undefined): Promise<ProductEntity | null> => {
  if (!id) return null;
  const former = isUuid(id) ? await findRow(tx, ProductEntity, { operationId, id: id.toLowerCase(), agencyId }) : null;
  return former?.state === 'DISSEMINATED' ? former : refuse('product.unknown', 'supersedesId', 'supersedesId: your agency has no such product that holds.');
};

const findOwn = (tx: Transaction, operationId: string, id: string): Promise<ProductEntity | null> => findRow(tx, ProductEntity, { operationId, id, agencyId: tx.viewer.agencyId });

/** The same id again: the same answer for the same product, one refusal for anything else, whoever holds the id. */
const sameOrTaken = (known: ProductEntity | null, bodyHash: string): string =>
  known?.bodyHash === bodyHash ? known.id : refuse('id.taken', 'id', 'id: this identifier cannot be used for this product: make a new one.');
