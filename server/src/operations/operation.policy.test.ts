import type { OperationAction } from '@muster/shared/operations/operation-lifecycle';
import { operationActions } from '@muster/shared/operations/operation-lifecycle';
import type { OperationKind, OperationRole, OperationState } from '@muster/shared/vocabularies';
import { operationKinds, operationRoles, operationStates } from '@muster/shared/vocabularies';
import { token } from '../platform/tokens';
import type { Viewer } from '../platform/viewer';
import type { StepFacts } from './operation.policy';
import { nextSteps, operationPolicy } from './operation.policy';

const id = 'operation';
const lead = 'lead-agency';

const somebody = (role: OperationRole | null, agencyId = lead, accountId = 'somebody'): Viewer => ({
  accountId, agencyId, sessionId: null,
  tokens: new Set(role ? [token.participants(id), token.participant(id, agencyId), token.role(id, role)] : []),
});

const operation = (state: OperationState, over: Partial<StepFacts> = {}): StepFacts => ({
  id, state, kind: 'IN_TIME', leadAgencyId: lead, proposedBy: 'proposer', startsOn: '2026-06-01', endsOn: '2026-07-15', objectives: 'Find it.', hasOpenReports: false, ...over,
});

/** Every step that a coordinator of the lead agency may take where nothing stands in the way; all others are refused. */
const allowed: Readonly<Record<OperationKind, Readonly<Record<OperationState, readonly OperationAction[]>>>> = {
  IN_TIME: {
    DRAFT: ['propose', 'cancel'],
    PROPOSED: ['approve', 'returnToDraft', 'cancel'],
    APPROVED: ['prepare', 'cancel'],
    PREPARATION: ['activate', 'cancel'],
    ACTIVE: ['suspend', 'consolidate', 'cancel'],
    SUSPENDED: ['resume', 'cancel'],
    CONSOLIDATION: ['close', 'cancel'],
    CLOSED: ['archive'],
    ARCHIVED: [],
    CANCELLED: [],
  },
  STANDING: {
    DRAFT: ['propose', 'cancel'],
    PROPOSED: ['approve', 'returnToDraft', 'cancel'],
    APPROVED: ['prepare', 'cancel'],
    PREPARATION: ['activate', 'cancel'],
    ACTIVE: ['suspend', 'close', 'cancel'],
    SUSPENDED: ['resume', 'close', 'cancel'],
    CONSOLIDATION: [],
    CLOSED: ['archive'],
    ARCHIVED: [],
    CANCELLED: [],
  },
};

const roles: readonly (OperationRole | null)[] = [...operationRoles, null];
const matrix = operationKinds.flatMap((kind) =>
  operationStates.flatMap((state) => operationActions.flatMap((action) => roles.map((role) => ({ kind, state, action, role })))),
);

describe('nextSteps', () => {
  it.each(matrix)('$kind, $state, $action, $role', ({ kind, state, action, role }) => {
    const step = nextSteps(somebody(role), operation(state, { kind })).find((candidate) => candidate.action === action);
    const isThere = allowed[kind][state].includes(action);
    expect(step).toEqual(
      isThere ? { action, blockedBy: role === 'COORDINATOR' ? null : 'operation.coordinator-only', needsReason: action === 'cancel' || action === 'suspend' } : undefined,
    );
  });

  it.each<[string, OperationAction, StepFacts, Viewer]>([
    ['operation.objectives-missing', 'propose', operation('DRAFT', { objectives: ' \n' }), somebody('COORDINATOR')],
    ['operation.lead-agency-only', 'propose', operation('DRAFT'), somebody('COORDINATOR', 'another-agency')],
    ['operation.second-pair-of-eyes', 'approve', operation('PROPOSED'), somebody('COORDINATOR', lead, 'proposer')],
    ['operation.dates-missing', 'activate', operation('PREPARATION', { startsOn: null }), somebody('COORDINATOR')],
    ['operation.dates-missing', 'activate', operation('PREPARATION', { endsOn: null }), somebody('COORDINATOR')],
    ['operation.reports-open', 'close', operation('CONSOLIDATION', { hasOpenReports: true }), somebody('COORDINATOR')],
    ['operation.reports-open', 'close', operation('SUSPENDED', { kind: 'STANDING', hasOpenReports: true }), somebody('COORDINATOR')],
  ])('%s holds up %s', (rule, action, facts, viewer) => {
    expect(nextSteps(viewer, facts).find((step) => step.action === action)?.blockedBy).toBe(rule);
  });

  it('lets a coordinator of another agency approve, and a standing group begin without dates', () => {
    expect(nextSteps(somebody('COORDINATOR', 'another-agency'), operation('PROPOSED'))[0]).toMatchObject({ action: 'approve', blockedBy: null });
    expect(nextSteps(somebody('COORDINATOR'), operation('PREPARATION', { kind: 'STANDING', startsOn: null, endsOn: null }))[0]).toMatchObject({ action: 'activate', blockedBy: null });
  });
});

describe('operationPolicy', () => {
  const open = ['DRAFT', 'PROPOSED', 'APPROVED', 'PREPARATION', 'ACTIVE', 'SUSPENDED', 'CONSOLIDATION'];
  it.each(operationStates.flatMap((state) => roles.map((role) => ({ state, role }))))('$state, $role', ({ state, role }) => {
    const viewer = somebody(role);
    const isCoordinator = role === 'COORDINATOR';
    expect(operationPolicy.edit(viewer, operation(state))).toBe(isCoordinator && open.includes(state) && state !== 'PROPOSED');
    expect(operationPolicy.invite(viewer, operation(state))).toBe(isCoordinator && open.slice(2).includes(state));
    expect(operationPolicy.inviteHost(viewer, operation(state))).toBe(isCoordinator && open.includes(state));
    expect(operationPolicy.introduce(viewer, operation(state))).toBe(role !== null && role !== 'OBSERVER' && open.slice(2).includes(state));
  });
});
