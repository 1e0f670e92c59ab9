import type { ReportAction } from '@muster/shared/seizures/report-lifecycle';
import { reportLifecycle } from '@muster/shared/seizures/report-lifecycle';
import type { OperationState, ReportState } from '@muster/shared/vocabularies';
import { isReporter, takesReportsIn } from '../operations/operations.room';
import type { Policy } from '../platform/policy';
import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';

/** What the rules need to know of a seizure. */
export interface SeizureFacts {
  id: string;
  operationId: string;
  operationState: OperationState;
  reportingAgencyId: string;
  state: ReportState;
}

const isOwn = (viewer: Viewer, seizure: SeizureFacts): boolean =>
  isReporter(viewer, seizure.operationId) && actsFor(viewer, seizure.operationId, seizure.reportingAgencyId);
const coordinates = (viewer: Viewer, seizure: SeizureFacts): boolean => roleIn(viewer, seizure.operationId) === 'COORDINATOR';
const isOpen = (seizure: SeizureFacts): boolean => takesReportsIn(seizure.operationState);

export const seizurePolicy = {
  /** The reporting agency corrects its own report until it is validated; after that the unit reopens it first. */
  edit: (viewer, seizure) => isOwn(viewer, seizure) && isOpen(seizure) && seizure.state !== 'VALIDATED',
  submit: (viewer, seizure) => isOwn(viewer, seizure) && isOpen(seizure),
  validate: (viewer, seizure) => coordinates(viewer, seizure) && isOpen(seizure),
  sendBack: (viewer, seizure) => coordinates(viewer, seizure) && isOpen(seizure),
  reopen: (viewer, seizure) => coordinates(viewer, seizure) && isOpen(seizure),
  /** Whoever may edit it may raise its handling; who may lower it is for the marking's own rules. */
  mark: (viewer, seizure) => (isOwn(viewer, seizure) || coordinates(viewer, seizure)) && isOpen(seizure),
  attach: (viewer, seizure) => isOwn(viewer, seizure) && isOpen(seizure),
  /** The reporting agency alone says who else may open its names. */
  releaseNames: (viewer, seizure) => isOwn(viewer, seizure),
} satisfies Policy<SeizureFacts, string>;

/** What this viewer may do now, rule and state together: the verbs and the screen ask the same. */
export const reportActionsFor = (viewer: Viewer, seizure: SeizureFacts): ReportAction[] =>
  reportLifecycle.actionsFrom(seizure.state).filter((action) => seizurePolicy[action](viewer, seizure));
