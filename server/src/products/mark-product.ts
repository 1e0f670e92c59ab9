import { isLooserThan } from '@muster/shared/products/looser-than';
import { tlpLevels } from '@muster/shared/vocabularies';
import type { HandlingInput, MarkingColumns } from '../handling/handling.room';
import { checkHandling, holdNames } from '../handling/handling.room';
import type { MessageEntity } from '../messages/messages.room';
import { isWithin, meet } from '../platform/meet';
import type { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { actsFor, type Viewer } from '../platform/viewer';
import { visibilityRule } from '../platform/visibility';

interface Marked {
  operationId: string;
  agencyId: string;
  addresseeIds: readonly string[];
  /** The warning that it is worked from. */
  message: MessageEntity | null;
}

/** Unless told otherwise a product is for its addressees, and no less strict than the warning that it is worked from. */
const unlessTold = (message: MessageEntity | null): HandlingInput => {
  const isStricter = message && tlpLevels.indexOf(message.tlp) > tlpLevels.indexOf('AMBER');
  return { tlp: isStricter ? message.tlp : 'AMBER', caveats: message?.caveats ?? [], note: message?.handlingNote ?? null, ...(message?.tlp === 'RED' ? { people: message.recipients } : {}) };
};

/** The marking of a product: releasable to its addressees, so that each of them sees it, and its writer too. */
export const markProduct = async (tx: Transaction, check: Mistakes, { operationId, agencyId, addresseeIds, message }: Marked, given: HandlingInput | null | undefined): Promise<MarkingColumns> => {
  const wanted = { ...(given ?? unlessTold(message)), tellsWithheld: false };
  const marking = await checkHandling(tx, check, operationId, agencyId, wanted.tlp === 'RED' ? wanted : { ...wanted, releasableTo: [...new Set([...addresseeIds, ...(wanted.releasableTo ?? [])])] });
  addresseeIds.forEach((addressee, index) => {
    if (meet(marking.markedAudience, [token.participant(operationId, addressee)]).length === 0) {
      check.add('product.keeps-addressee', `addresseeIds.${index}`, `addresseeIds.${index}: nobody of this agency would see it.`, { value: addressee });
    }
  });
  check.throwIfAny();
  const bounded = message ? keepWithin(tx.viewer, message, marking, token.participant(operationId, agencyId)) : marking;
  await holdNames(tx, operationId, bounded);
  if (!visibilityRule.sees(tx.viewer.tokens, bounded.markedAudience)) refuse('product.keeps-you', 'handling', 'handling: you would not see it yourself.');
  return bounded;
};

/** What another agency warned of goes to nobody whom it did not tell, and is handled no less strictly: that would be its own to decide. */
const keepWithin = (viewer: Viewer, message: MessageEntity, marking: MarkingColumns, owner: string): MarkingColumns => {
  if (actsFor(viewer, message.operationId, message.senderAgencyId)) return marking;
  if (message.caveats.includes('H2')) refuse('product.no-onward', 'messageId', 'messageId: what this warning says goes no further without the permission of its agency.');
  if (isLooserThan(marking, message) || !isWithin(marking.markedAudience.filter((held) => held !== owner), message.audience)) {
    refuse('product.wider-than-warning', 'handling', 'handling: more people would see this, or be bound less, than of the warning that it is worked from.', { tlp: message.tlp });
  }
  // Of its own agency those who see the warning.
  return { ...marking, markedAudience: meet(marking.markedAudience, message.audience) };
};
