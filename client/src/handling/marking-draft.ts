import type { Caveat, TlpLevel } from '@muster/shared/vocabularies';
import type { HandlingInput, Handling_HandlingFragment } from '../graphql/graphql';

/** How a record is to be handled, as it is being chosen. */
export interface MarkingDraft {
  readonly tlp: TlpLevel;
  /** Whether only the agencies named below see it; AMBER+STRICT always says who. */
  readonly isLimited: boolean;
  readonly releasableTo: readonly string[];
  /** Not said: yes, but for AMBER+STRICT. */
  readonly toCoordinators?: boolean | undefined;
  readonly people: readonly string[];
  readonly caveats: readonly Caveat[];
  readonly note: string;
  readonly tellsWithheld: boolean;
}

/** A marking before anything is said of it: for every participant. */
export const emptyMarking: MarkingDraft = { tlp: 'GREEN', isLimited: false, releasableTo: [], people: [], caveats: [], note: '', tellsWithheld: false };

/** Whether a list says who sees it. */
export const hasList = ({ tlp, isLimited }: MarkingDraft): boolean => tlp === 'AMBER_STRICT' || (tlp !== 'RED' && isLimited);

/** Whether the coordinators see it where it is limited. */
export const showsCoordinators = ({ tlp, toCoordinators }: MarkingDraft): boolean => toCoordinators ?? tlp !== 'AMBER_STRICT';

/** For whom the thing is to be: what a preview needs to ask. */
export const audienceInput = (marking: MarkingDraft): HandlingInput => ({
  tlp: marking.tlp,
  releasableTo: hasList(marking) ? [...marking.releasableTo] : null,
  toCoordinators: hasList(marking) ? showsCoordinators(marking) : null,
  people: marking.tlp === 'RED' ? [...marking.people] : null,
});

/** What is sent of a marking. */
export const handlingInput = (marking: MarkingDraft): HandlingInput => ({
  ...audienceInput(marking), caveats: [...marking.caveats], note: marking.note.trim() || null, tellsWithheld: marking.tellsWithheld,
});

/** The marking that stands, to be changed. */
export const markingOf = (handling: Handling_HandlingFragment): MarkingDraft => ({
  tlp: handling.tlp,
  // AMBER+STRICT has a list whether or not anybody was named.
  isLimited: handling.releasableTo !== null && (handling.tlp !== 'AMBER_STRICT' || handling.releasableTo.length > 0),
  releasableTo: (handling.releasableTo ?? []).map(({ id }) => id),
  // Where everybody sees it nothing was said of the coordinators.
  toCoordinators: handling.releasableTo === null && handling.tlp !== 'AMBER_STRICT' ? undefined : handling.toCoordinators,
  people: handling.people.map(({ id }) => id),
  caveats: handling.caveats,
  note: handling.note ?? '',
  tellsWithheld: handling.tellsWithheld,
});

/** What is sent of the marking of a file. */
export const fileInput = (marking: MarkingDraft): HandlingInput => {
  const { tellsWithheld: _told, ...input } = handlingInput(marking);
  return input;
};
