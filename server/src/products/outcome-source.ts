import type { OutcomeSource } from '@muster/shared/vocabularies';
import { MessageEntity } from '../messages/messages.room';
import type { MarkingColumns } from '../handling/handling.room';
import { holdOperation } from '../operations/operations.room';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { ProductEntity } from './product.entity';
import type { OutcomeSourceInput } from './product.input';
import { contributes } from './product.policy';

/** A warning or a product as what something comes of. */
export type Source = Pick<ProductEntity, 'operationId' | 'id' | 'title' | 'reasons' | 'body' | 'language' | 'riskIndicators' | 'wasteStream' | 'departureCountry' | 'destinationCountry' | 'expectedAt' | 'audience'> &
  MarkingColumns & { type: OutcomeSource; agencyId: string };

/** The warning or the product, out and seen by this viewer, who works with intelligence where it was received; else it is not there. */
export const getSource = async (context: Context, tx: Transaction, { operationId, type, id: given }: OutcomeSourceInput): Promise<Source> => {
  const source = await findSource(tx, { operationId, type, id: given });
  if (!contributes(tx.viewer, operationId)) await context.deny('source:takeUp', type, source.id);
  context.allowed('source:takeUp');
  return source;
};

/** The same for whoever sees it, whatever they do there. */
export const findSource = async (tx: Transaction, { operationId, type, id }: OutcomeSourceInput): Promise<Source> => {
  if (!isUuid(id)) throw notFound();
  await holdOperation(tx, operationId);
  return type === 'Message' ? findWarning(tx, operationId, id.toLowerCase()) : findProduct(tx, operationId, id.toLowerCase());
};

const findProduct = async (tx: Transaction, operationId: string, id: string): Promise<Source> => {
  const product = await findRow(tx, ProductEntity, { operationId, id });
  if (!product) throw notFound();
  if (product.disseminatedAt === null) refuse('product.not-out', 'source.id', 'source.id: this is not disseminated yet.');
  return { ...product, type: 'Product' };
};

const findWarning = async (tx: Transaction, operationId: string, id: string): Promise<Source> => {
  const message = await findRow(tx, MessageEntity, { operationId, id });
  if (message?.state !== 'SENT') throw notFound();
  if (message.kind !== 'WARNING') refuse('message.no-warning', 'source.id', 'source.id: this is no warning.');
  return { ...message, type: 'Message', agencyId: message.senderAgencyId, title: message.subject, reasons: message.reasons ?? message.pattern, wasteStream: null };
};
