import { isLooserThan } from '@muster/shared/products/looser-than';
import type { HandlingInput } from '../handling/handling.room';
import { ParticipationEntity } from '../operations/operations.room';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { actsFor } from '../platform/viewer';
import type { Source } from './outcome-source';
import { participantsOf } from './check-product';

/**
 * How what is made of a source elsewhere is handled there: as the source is, and where that is not for a whole community, for those
 * participants who have the source too. The agency that it comes from may decide otherwise; nobody else may.
 */
export const carryHandling = async (tx: Transaction, source: Source, operationId: string, given: HandlingInput | null | undefined): Promise<HandlingInput> => {
  const isOriginator = actsFor(tx.viewer, source.operationId, source.agencyId);
  if (isOriginator && given) return given;
  if (!isOriginator && (source.tlp === 'RED' || source.caveats.includes('H2'))) {
    refuse('origin.no-onward', 'source.id', 'source.id: this goes no further without the permission of the agency that it comes from: ask it.');
  }
  const isOpen = source.releasableTo === null && (source.tlp === 'CLEAR' || source.tlp === 'GREEN');
  const having = isOpen ? null : await participantsOf(tx, operationId, await agenciesWith(tx, source));
  const asSource: HandlingInput = {
    tlp: source.tlp, caveats: source.caveats, note: source.handlingNote,
    ...(having && source.tlp !== 'RED' ? { releasableTo: having.filter((id) => id !== tx.viewer.agencyId).sort(), toCoordinators: false } : {}),
  };
  if (!given) return asSource;
  const isWider = having !== null && (given.toCoordinators === true || (given.tlp !== 'RED' && (given.releasableTo ?? (given.tlp === 'AMBER_STRICT' ? [] : ['everybody'])).some((id) => id !== tx.viewer.agencyId && !having.includes(id.toLowerCase()))));
  if (isWider || isLooserThan({ tlp: given.tlp, caveats: given.caveats ?? [] }, source)) {
    refuse('origin.wider-than-source', 'handling', 'handling: more people would see this, or be bound less, than of what it is made of: only the agency that it comes from decides so.', { tlp: source.tlp });
  }
  return having === null ? given : { ...given, toCoordinators: false };
};

/** The agencies that may have the source: those to which it is releasable, or all that take part where it was received. */
const agenciesWith = async (tx: Transaction, { operationId, releasableTo, agencyId, tlp }: Source): Promise<string[]> => {
  if (releasableTo !== null || tlp === 'AMBER_STRICT' || tlp === 'RED') return [...(releasableTo ?? []), agencyId];
  return (await tx.manager.find(ParticipationEntity, { where: { operationId, state: 'ACCEPTED' } })).map((participation) => participation.agencyId);
};
