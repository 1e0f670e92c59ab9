import { tlpLevels } from '@muster/shared/vocabularies';
import { isWithin, meet } from '../platform/meet';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { isPersonal, token } from '../platform/tokens';
import type { Viewer } from '../platform/viewer';
import { actsFor } from '../platform/viewer';
import { visibilityRule } from '../platform/visibility';
import type { MarkingColumns } from './marking.entity';

/** What the rules of marking need to know of a record. */
export interface MarkedRecord extends Pick<MarkingColumns, 'tlp' | 'markedAudience' | 'caveats' | 'handlingNote' | 'tellsWithheld'> {
  operationId: string;
  ownerAgencyId: string;
}

/** Whether a marking lets more people see the record, or binds them less. */
const isLowered = (before: Pick<MarkingColumns, 'tlp' | 'markedAudience'>, after: Pick<MarkingColumns, 'tlp' | 'markedAudience'>): boolean =>
  tlpLevels.indexOf(after.tlp) < tlpLevels.indexOf(before.tlp) || !isWithin(after.markedAudience, before.markedAudience);

/** A marking is raised by whoever may edit the record, lowered by the agency whose record it is; nobody takes the record from its agency or from themselves. */
export const assertMayMark = (viewer: Viewer, record: MarkedRecord, after: MarkingColumns): void => {
  const { operationId, ownerAgencyId } = record;
  const isOwner = actsFor(viewer, operationId, ownerAgencyId);
  if (!isOwner && !isWithin([token.participant(operationId, ownerAgencyId)], after.markedAudience)) {
    refuse('handling.owner-keeps-sight', 'handling', 'handling: the agency whose record it is goes on seeing it.');
  }
  if (!isOwner && isLowered(record, after)) refuse('handling.lowered-by-originator', 'handling', 'handling: only the agency whose record it is may lower its handling or release it to more.');
  const own = new Set([...viewer.tokens, token.person(operationId, viewer.agencyId, viewer.accountId)]);
  if (!visibilityRule.sees(own, after.markedAudience)) refuse('handling.keeps-you', 'handling', 'handling: you would no longer see it yourself: have its agency mark it so.');
  if (!isOwner) assertKeepsTerms(record, after);
};

/** What its agency says about handling a record stands: others add caveats, but drop none, change no word of it, and tell nobody that something is withheld. */
const assertKeepsTerms = (record: MarkedRecord, after: MarkingColumns): void => {
  const check = new Mistakes();
  const add = (field: string): void => check.add('handling.terms-of-originator', field, `${field}: only the agency whose record it is drops a caveat, changes the restrictions in words, or has told what is withheld.`);
  if (record.caveats.some((caveat) => !after.caveats.includes(caveat))) add('handling.caveats');
  if (record.handlingNote !== after.handlingNote) add('handling.note');
  if (after.tellsWithheld && !record.tellsWithheld) add('handling.tellsWithheld');
  check.throwIfAny();
};

/** What comes of a record is never for more eyes than the record. */
export const withinParent = (child: readonly string[], parent: readonly string[], what: string): string[] => {
  // Whoever is named may be an observer: then the meeting of the two takes care of it.
  const fits = child.every((held) => (isPersonal(held) ? meet([held], parent).length > 0 : isWithin([held], parent)));
  if (!fits) refuse('handling.wider-than-parent', 'handling', `handling: more people would see this than see the ${what} that it comes from.`, { parent: what });
  return meet(child, parent);
};
