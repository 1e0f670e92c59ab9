import type { OperationRole, ParticipationState } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { Instant } from '../platform/scalars';
import { OperationRoleEnum, ParticipationStateEnum } from './operation.enums';

@ObjectType({ description: "What this reader may do with an agency's part in an operation." })
export class ParticipationRights {
  @Field(() => Boolean, { description: 'Answer the invitation.' })
  answer!: boolean;
  @Field(() => Boolean, { description: 'Withdraw the agency, or remove it as a coordinator.' })
  withdraw!: boolean;
  @Field(() => Boolean, { description: 'Name another national contact point.' })
  changeContact!: boolean;
  @Field(() => Boolean, { description: 'Give its people a role or take it away.' })
  setMembers!: boolean;
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
  @Field(() => [Member], { description: 'Its people in the operation.' })
  members!: Member[];
  @Field(() => Instant, { nullable: true, description: 'When it last did something that every participant may see; null while it is silent.' })
  lastActivityAt!: string | null;
  @Field(() => String, { nullable: true, description: 'What that was, as the kind of an event.' })
  lastActivityKind!: string | null;
  @Field(() => ParticipationRights, { description: 'What this reader may do with it.' })
  viewerCan!: ParticipationRights;
  @Field(() => Instant, { description: 'When it was invited.' })
  invitedAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When it answered.' })
  answeredAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it declined or left.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47.' })
  reasonLanguage!: string | null;
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
