import type { OperationState } from '@muster/shared/vocabularies';
import type { Viewer } from '../platform/viewer';
import { roleIn } from '../platform/viewer';

const reporting: readonly string[] = ['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER'];

/** States in which an operation takes new reports; what is late may still come in during consolidation. */
const takesReports: readonly OperationState[] = ['ACTIVE', 'SUSPENDED', 'CONSOLIDATION'];

export const takesReportsIn = (state: OperationState): boolean => takesReports.includes(state);

/** Whether the viewer's role reports at all, whatever the state of the operation. */
export const isReporter = (viewer: Viewer, operationId: string): boolean => reporting.includes(roleIn(viewer, operationId) ?? '');

export const mayReport = (viewer: Viewer, operation: { id: string; state: OperationState }): boolean =>
  isReporter(viewer, operation.id) && takesReportsIn(operation.state);
