import type { InformationEvaluation, SourceEvaluation, TlpLevel } from '@muster/shared/vocabularies';
import type { AddIntelligenceInput, HandlingInput } from '../graphql/graphql';

/** A note as it is being written. It stays in the memory of the page: what is typed here is never kept on the device. */
export interface NoteDraft {
  readonly text: string;
  readonly origin: string;
  readonly sourceEvaluation: SourceEvaluation | undefined;
  readonly informationEvaluation: InformationEvaluation | undefined;
  readonly tlp: TlpLevel;
  /** Agencies beside the writer's own. */
  readonly releasableTo: readonly string[];
  readonly toCoordinators: boolean;
}

/** Unless somebody chooses otherwise, a note is for its own agency. */
export const emptyNote: NoteDraft = { text: '', origin: '', sourceEvaluation: undefined, informationEvaluation: undefined, tlp: 'AMBER_STRICT', releasableTo: [], toCoordinators: false };

const handlingOf = ({ tlp, releasableTo, toCoordinators }: NoteDraft): HandlingInput =>
  tlp === 'AMBER_STRICT' ? { tlp, releasableTo: [...releasableTo], toCoordinators } : { tlp };

/** What is sent; null as long as something is missing that no server need be asked about. */
export const noteInput = (draft: NoteDraft, place: Pick<AddIntelligenceInput, 'id' | 'operationId' | 'subjectType' | 'subjectId'>): AddIntelligenceInput | null => {
  const { text, origin, sourceEvaluation, informationEvaluation } = draft;
  if (!sourceEvaluation || !informationEvaluation || text.trim() === '' || origin.trim() === '') return null;
  return { ...place, text: text.trim(), origin: origin.trim(), sourceEvaluation, informationEvaluation, handling: handlingOf(draft) };
};
