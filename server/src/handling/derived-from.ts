import { tlpLevels } from '@muster/shared/vocabularies';
import { isWithin } from '../platform/meet';
import type { MarkingColumns } from './marking.entity';

/** What comes of a marked record, when nothing else is said, is marked as the record is: for its agency, its readers and nobody else. */
export const derivedFrom = (parent: MarkingColumns & { ownerAgencyId: string }, own: MarkingColumns, childAgencyId: string): MarkingColumns => {
  if (isWithin(own.markedAudience, parent.markedAudience) && tlpLevels.indexOf(own.tlp) >= tlpLevels.indexOf(parent.tlp)) return own;
  const { tlp, toCoordinators, recipients, caveats, handlingNote, tellsWithheld } = parent;
  const releasableTo = parent.releasableTo === null && tlp !== 'AMBER_STRICT' ? null : [...new Set([...(parent.releasableTo ?? []), parent.ownerAgencyId])].filter((id) => id !== childAgencyId).sort();
  return { tlp, releasableTo: tlp === 'RED' ? null : releasableTo, toCoordinators, recipients, caveats, handlingNote, tellsWithheld, markedAudience: [...parent.markedAudience] };
};
