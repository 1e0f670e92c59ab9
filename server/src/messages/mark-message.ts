import { tlpLevels } from '@muster/shared/vocabularies';
import { agencyNames } from '../agencies/agencies.room';
import type { HandlingInput, MarkingColumns } from '../handling/handling.room';
import { checkHandling, holdNames } from '../handling/handling.room';
import { meet } from '../platform/meet';
import type { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { visibilityRule } from '../platform/visibility';

/** The target or the message that a message is about, beyond whose eyes it never goes. */
export type Bound = MarkingColumns & { audience: string[]; ruleOfSight: 'target.not-released' | 'message.not-released' };

export interface Marked {
  operationId: string;
  agencyId: string;
  addresseeIds: readonly string[];
  isForAll: boolean;
}

/** Unless told otherwise a message is handled as what it is about. */
const unlessTold = (bound: Bound | null): HandlingInput =>
  bound ? { tlp: bound.tlp, toCoordinators: bound.toCoordinators, caveats: bound.caveats, note: bound.handlingNote, ...(bound.tlp === 'RED' ? { people: bound.recipients } : {}) } : { tlp: 'GREEN' };

/**
 * The marking of a message: releasable to its addressees unless its writer names who may see it, never less strict than what it
 * is about, and never so that an addressee or its writer would not see it. The database keeps its audience within that of what it is about.
 */
export const markMessage = async (tx: Transaction, check: Mistakes, message: Marked, bound: Bound | null, given: HandlingInput | null | undefined): Promise<MarkingColumns> => {
  const { operationId, agencyId, addresseeIds, isForAll } = message;
  const wanted = given ?? unlessTold(bound);
  if (isForAll && (wanted.releasableTo || ['AMBER_STRICT', 'RED'].includes(wanted.tlp))) refuse('message.for-all', 'handling', 'handling: this kind goes to every participant: it is not limited to some of them.');
  if (bound && tlpLevels.indexOf(wanted.tlp) < tlpLevels.indexOf(bound.tlp)) {
    refuse('message.lower-than-subject', 'handling.tlp', 'handling.tlp: a message is handled at least as strictly as what it is about.', { tlp: bound.tlp });
  }
  const isListed = !isForAll && wanted.tlp !== 'RED';
  const marking = await checkHandling(tx, check, operationId, agencyId, isListed ? { ...wanted, releasableTo: wanted.releasableTo ?? [...addresseeIds] } : wanted);
  const audience = bound ? meet(bound.audience, marking.markedAudience) : marking.markedAudience;
  const unseeing = addresseeIds.flatMap((addressee, index) => {
    const own = [token.participant(operationId, addressee)];
    if (bound !== null && meet(bound.audience, own).length === 0) return [{ addressee, index, rule: bound.ruleOfSight, why: 'what it is about is not released to this agency.' }];
    return meet(audience, own).length === 0 ? [{ addressee, index, rule: 'message.keeps-addressee', why: 'nobody of this agency would see it.' }] : [];
  });
  const names = await agencyNames(tx, unseeing.map(({ addressee }) => addressee));
  for (const { addressee, index, rule, why } of unseeing) check.add(rule, `addresseeIds.${index}`, `addresseeIds.${index}: ${why}`, { value: addressee, agency: names.get(addressee) ?? addressee });
  check.throwIfAny();
  await holdNames(tx, operationId, marking);
  if (!visibilityRule.sees(tx.viewer.tokens, audience)) refuse('message.keeps-you', 'handling', 'handling: you would not see it yourself.');
  return marking;
};
