import type { OperationAction } from '@muster/shared/operations/operation-lifecycle';
import type { OperationKind, OperationRole, OperationState, ParticipationState, ReportForm } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { graphqlEnum } from '../platform/enums';
import { pageOf } from '../platform/page.type';
import { CalendarDate, Instant } from '../platform/scalars';

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

@ObjectType({ description: 'A step that an operation may take from where it is.' })
export class OperationStep {
  @Field(() => OperationActionEnum, { description: 'The step.' })
  action!: OperationAction;
  @Field(() => String, { nullable: true, description: 'The rule that stands in the way for this reader; null when the step can be taken.' })
  blockedBy!: string | null;
}

@ObjectType({ description: 'What this reader may do with an operation.' })
export class OperationRights {
  @Field(() => Boolean, { description: 'Change its plan.' })
  edit!: boolean;
  @Field(() => Boolean, { description: 'Invite agencies.' })
  invite!: boolean;
  @Field(() => Boolean, { description: 'Report a seizure now.' })
  report!: boolean;
}

@ObjectType({ description: 'A joint operation in time, or a standing group between operations.' })
export class Operation {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'Short code, as it is written on messages.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Edition, such as X.' })
  edition!: string | null;
  @Field(() => Operation, { nullable: true, description: 'The edition before, where this reader took part in it.' })
  previous!: Operation | null;
  @Field(() => OperationKindEnum, { description: 'Whether it has an end.' })
  kind!: OperationKind;
  @Field(() => OperationStateEnum, { description: 'Where it is in its life.' })
  state!: OperationState;
  @Field(() => Boolean, { description: 'Whether it is an exercise: its reports are not real.' })
  isExercise!: boolean;
  @Field(() => Agency, { description: 'The agency that leads it.' })
  leadAgency!: Agency;
  @Field(() => String, { nullable: true, description: 'Who hosts the operational coordination unit.' })
  unitHost!: string | null;
  @Field(() => String, { description: 'What it is to achieve.' })
  objectives!: string;
  @Field(() => String, { description: 'Language of its texts, as BCP 47.' })
  language!: string;
  @Field(() => [String], { description: 'Waste streams in scope.' })
  wasteStreams!: string[];
  @Field(() => [String], { description: 'HS and Basel codes in scope.' })
  codes!: string[];
  @Field(() => [String], { description: 'Regions in scope.' })
  regions!: string[];
  @Field(() => [String], { description: 'Routes in scope, in words.' })
  routes!: string[];
  @Field(() => ReportFormEnum, { description: 'The seizure form that it asks for.' })
  reportForm!: ReportForm;
  @Field(() => CalendarDate, { nullable: true, description: 'First day of the operational phase.' })
  startsOn!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the operational phase.' })
  endsOn!: string | null;
  @Field(() => Int, { description: 'Version of the plan; name it when you change the plan.' })
  version!: number;
  @Field(() => OperationRoleEnum, { nullable: true, description: 'The role of this reader; null for those who are only invited.' })
  viewerRole!: OperationRole | null;
  @Field(() => OperationRights, { description: 'What this reader may do.' })
  viewerCan!: OperationRights;
  @Field(() => [OperationStep], { description: 'The steps from here, each with what stands in its way.' })
  nextSteps!: OperationStep[];
  @Field(() => [Participation], { description: 'The agencies invited, as far as this reader may see them.' })
  participations!: Participation[];
  @Field(() => [Member], { description: 'The people with a role.' })
  members!: Member[];
}

@ObjectType({ description: 'An agency in an operation.' })
export class Participation {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Agency, { description: 'The agency.' })
  agency!: Agency;
  @Field(() => ParticipationStateEnum, { description: 'Where the invitation stands.' })
  state!: ParticipationState;
  @Field(() => Person, { nullable: true, description: 'The national contact point.' })
  contact!: Person | null;
  @Field(() => Instant, { description: 'When it was invited.' })
  invitedAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When it answered.' })
  answeredAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it declined or left.' })
  reason!: string | null;
  @Field(() => Int, { description: 'Version; name it when you change it.' })
  version!: number;
}

@ObjectType({ description: 'A person with a role in an operation.' })
export class Member {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Person, { description: 'The person.' })
  person!: Person;
  @Field(() => Agency, { description: 'The agency for which they act.' })
  agency!: Agency;
  @Field(() => OperationRoleEnum, { description: 'The role.' })
  role!: OperationRole;
  @Field(() => Boolean, { description: 'Whether they still have it.' })
  isActive!: boolean;
}

export const OperationPage = pageOf(Operation, 'Operation');
