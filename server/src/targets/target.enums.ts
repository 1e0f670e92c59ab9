import type { ControlFinding, TargetKind, TargetOutcome, TargetState } from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';
import type { TargetStep } from './target.policy';

export const TargetKindEnum = graphqlEnum<TargetKind>('TargetKind', 'What is worth controlling.', {
  CONSIGNMENT: 'A consignment.', CONTAINER: 'One or more containers.', VESSEL: 'A vessel.', VEHICLE: 'A vehicle.', COMPANY: 'A company.',
});
export const TargetStateEnum = graphqlEnum<TargetState>('TargetState', 'Where a target stands.', {
  NOMINATED: 'Proposed; nobody is to act on it yet.', ASSIGNED: 'Agencies are to act on it.', CONTROLLED: 'Controlled at least once.', CLOSED: 'Done with, with an outcome.',
});
export const TargetOutcomeEnum = graphqlEnum<TargetOutcome>('TargetOutcome', 'What became of a target.', {
  FOUND: 'The suspicion was right.', NOTHING_FOUND: 'It was controlled and nothing was found.', MISSED: 'It had gone before it could be controlled.', NOT_OURS: 'It never came to those who were to act.',
});
export const ControlFindingEnum = graphqlEnum<ControlFinding>('ControlFinding', 'What a control found. Nothing found is an answer like any other.', {
  NOTHING_FOUND: 'Nothing found.', ILLEGAL_WASTE: 'Waste in illegal traffic.', OTHER_OFFENCE: 'Another offence.', INCONCLUSIVE: 'Not clear yet.',
});
export const TargetStepEnum = graphqlEnum<TargetStep>('TargetStep', 'Something that can be done with a target.', {
  correct: 'Correct what it says.', assign: 'Have agencies act on it.', withdraw: 'Take an assignment back.', control: 'Report a control of it.', close: 'Close it with an outcome.', reopen: 'Take it up again.',
});
