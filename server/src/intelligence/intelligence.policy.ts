import type { OperationState } from '@muster/shared/vocabularies';
import { takesReportsIn } from '../operations/operations.room';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';

/** What the rules need to know of a note. */
export interface IntelligenceFacts {
  id: string;
  operationId: string;
  agencyId: string;
}

/** What the rules need to know of the record that a note is about. */
export interface SubjectFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  /** Whether it takes what this viewer's agency knows. */
  takes: boolean;
}

/** Managers read figures; all others know something, observers and analysts too. */
const contributes = (viewer: Viewer, operationId: string): boolean => ![null, 'MANAGER'].includes(roleIn(viewer, operationId));

/** Intelligence is compiled before an operation begins. */
const takesIntelligenceIn = (state: OperationState): boolean => state === 'PREPARATION' || takesReportsIn(state);

/** Whoever sees a record may add what their agency knows, where the record takes it. */
export const subjectPolicy = {
  addIntelligence: (viewer, subject) => subject.takes && contributes(viewer, subject.operationId) && takesIntelligenceIn(subject.operationState),
} satisfies Policy<SubjectFacts, 'addIntelligence'>;

const isOriginator = (viewer: Viewer, note: IntelligenceFacts): boolean => contributes(viewer, note.operationId) && actsFor(viewer, note.operationId, note.agencyId);

/** A note is its originator's to handle and to take back, whatever has become of the operation meanwhile. */
export const intelligencePolicy = {
  mark: isOriginator,
  withdraw: isOriginator,
} satisfies Policy<IntelligenceFacts, 'mark' | 'withdraw'>;
