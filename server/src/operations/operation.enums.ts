import type { OperationAction } from '@muster/shared/operations/operation-lifecycle';
import type { OperationKind, OperationRole, OperationState, ParticipationState, PhaseKind, ReportForm } from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';
import type { OperationChange } from './version.store';

export const OperationKindEnum = graphqlEnum<OperationKind>('OperationKind', 'Whether an operation has an end.', {
  IN_TIME: 'An operation with phases and an end.',
  STANDING: 'A standing group: exchange and early warning between operations.',
});
export const OperationStateEnum = graphqlEnum<OperationState>('OperationState', 'Where an operation is in its life.', {
  DRAFT: 'Being written.',
  PROPOSED: 'Waiting for the approval of another coordinator.',
  APPROVED: 'Approved; preparation may begin.',
  PREPARATION: 'Agencies are invited and get ready.',
  ACTIVE: 'Controls are made and seizures reported.',
  SUSPENDED: 'Halted for a while.',
  CONSOLIDATION: 'Reports are validated.',
  CLOSED: 'The final report stands.',
  ARCHIVED: 'Kept for reference.',
  CANCELLED: 'Given up before it was closed.',
});
export const OperationActionEnum = graphqlEnum<OperationAction>('OperationAction', 'A step in the life of an operation.', {
  propose: 'Put the draft before another coordinator.',
  returnToDraft: 'Give it back to be rewritten.',
  approve: 'Approve it, as a second pair of eyes.',
  prepare: 'Begin the preparation.',
  activate: 'Begin the operational phase.',
  suspend: 'Halt it for a while.',
  resume: 'Go on.',
  consolidate: 'End the reporting and validate what came in.',
  close: 'Close it: the final report stands.',
  archive: 'Put it in the archive.',
  cancel: 'Give it up.',
});
export const OperationRoleEnum = graphqlEnum<OperationRole>('OperationRole', 'What somebody does in an operation.', {
  COORDINATOR: 'Plans and steers the operation and validates reports.',
  NATIONAL_CONTACT_POINT: 'Answers for one agency in the operation.',
  OFFICER: 'Controls and reports.',
  ANALYST: 'Works on what was reported.',
  MANAGER: 'Reads the dashboards.',
  OBSERVER: 'Sees what was released to them.',
});
export const ParticipationStateEnum = graphqlEnum<ParticipationState>('ParticipationState', 'Where an invitation stands.', {
  INVITED: 'Invited, not yet answered.',
  ACCEPTED: 'Takes part.',
  DECLINED: 'Does not take part.',
  WITHDRAWN: 'Took part and has left.',
});
export const ReportFormEnum = graphqlEnum<ReportForm>('ReportForm', 'Which seizure form an operation asks for.', {
  SHORT: 'The few fields that every report needs.',
  LONG: 'All fields.',
});

export const PhaseKindEnum = graphqlEnum<PhaseKind>('PhaseKind', 'What a phase of an operation is for.', {
  PREPARATION: 'Agencies are invited and get ready.',
  BRIEFING: 'Participants are briefed and trained.',
  OPERATIONAL: 'Controls are made and seizures reported.',
  CONSOLIDATION: 'Reports are validated.',
  DEBRIEFING: 'Participants say what was learnt.',
});
export const OperationChangeEnum = graphqlEnum<OperationChange>('OperationChange', 'What made a version of an operation.', {
  create: 'It was drafted.',
  changePlan: 'Its plan was changed.',
  propose: 'It was put before another coordinator.',
  returnToDraft: 'It was given back to be rewritten.',
  approve: 'It was approved.',
  prepare: 'Its preparation began.',
  activate: 'Its operational phase began.',
  suspend: 'It was halted.',
  resume: 'It went on.',
  consolidate: 'Its reporting ended.',
  close: 'It was closed.',
  archive: 'It was put in the archive.',
  cancel: 'It was given up.',
});
