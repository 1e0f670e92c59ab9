import { isLooserThan } from '@muster/shared/products/looser-than';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { ProductEntity } from './product.entity';
import { boundsOf, changeProduct } from './product.store';

interface Dissemination {
  product: ProductEntity;
  version: number;
  /** Why it is handled less strictly than what it rests on, where it is. */
  said: { reason: string | null; reasonLanguage: string | null };
  mayLoosen: boolean;
}

/** Gives a product to its addressees: each becomes a row of its own, and the product whose place it takes ends. */
export const disseminateProduct = async (tx: Transaction, { product, version, said, mayLoosen }: Dissemination): Promise<string> => {
  const { operationId, id, agencyId, addresseeIds } = product;
  if (addresseeIds.length === 0) refuse('field.required', 'addresseeIds', 'addresseeIds: who is to have it?');
  const bounds = await boundsOf(tx, product);
  if (isLooserThan(product, bounds)) {
    if (said.reason === null) refuse('product.looser-than-sources', 'reason', `reason: what this rests on is handled as ${bounds.tlp}: say why it may be handled less strictly, or give it back.`, { tlp: bounds.tlp });
    if (!mayLoosen) refuse('product.loosened-by-originator', 'reason', 'reason: only who leads for the agency whose product it is decides that it is handled less strictly than what it rests on.');
    await decideLooser(tx, product, { reason: said.reason ?? '', language: said.reasonLanguage ?? product.language });
  }
  const former = product.supersedesId ? await findRow(tx, ProductEntity, { operationId, id: product.supersedesId }) : null;
  if (product.supersedesId && !former) refuse('product.unknown', 'id', 'id: what this takes the place of is not to be seen any more.');
  const now = tx.clock.now();
  const { accountId } = tx.viewer;
  const given = await changeProduct(tx, product, version, { state: 'DISSEMINATED', disseminatedAt: now, disseminatedBy: accountId, returnReason: null, returnLanguage: null });
  await tx.query(
    `/* addressProduct */ insert into product_addressees (operation_id, id, product_id, agency_id, sent_at, audience)
     select $1, addressee.id, $2, addressee.agency_id, $3, '{}' from unnest($4::uuid[], $5::uuid[]) addressee(id, agency_id)`,
    [operationId, id, now, addresseeIds.map(() => tx.clock.uuid()), addresseeIds],
  );
  await tx.record({
    operationId, kind: 'ProductDisseminated', subjectType: 'Product', subjectId: id, subjectVersion: given.version, audience: given.audience, audienceBefore: product.audience,
    arguments: { agencyId, productKind: product.kind, addressees: addresseeIds.length },
  });
  if (former?.state === 'DISSEMINATED') await endFormer(tx, former);
  return id;
};

/** On record for the agency alone: it tells that there is something stricter. */
const decideLooser = async (tx: Transaction, { operationId, id, agencyId, kind }: ProductEntity, { reason, language }: { reason: string; language: string }): Promise<void> => {
  await tx.query(
    `/* decideLooser */ insert into product_decisions (operation_id, id, product_id, agency_id, reason, language, decided_by, decided_at, audience) values ($1, $2, $3, $4, $5, $6, $7, $8, '{}')`,
    [operationId, tx.clock.uuid(), id, agencyId, reason, language, tx.viewer.accountId, tx.clock.now()],
  );
  await tx.record({ operationId, kind: 'ProductLoosened', subjectType: 'Product', subjectId: id, audience: [token.participant(operationId, agencyId)], arguments: { agencyId, productKind: kind } });
};

/** All who had it are told that it does not hold any more, whether they get the new one or not. */
const endFormer = async (tx: Transaction, former: ProductEntity): Promise<void> => {
  const ended = await changeProduct(tx, former, former.version, { state: 'SUPERSEDED', endedAt: tx.clock.now(), endedBy: tx.viewer.accountId });
  await tx.record({
    operationId: former.operationId, kind: 'ProductSuperseded', subjectType: 'Product', subjectId: former.id, subjectVersion: ended.version, audience: ended.audience, arguments: { agencyId: former.agencyId, productKind: former.kind },
  });
};
