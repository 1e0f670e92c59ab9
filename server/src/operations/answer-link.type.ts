import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Person } from '../agencies/agencies.room';
import { graphqlEnum } from '../platform/enums';
import { CalendarDate, Instant } from '../platform/scalars';

export const answerLinkStates = ['OPEN', 'USED', 'REVOKED', 'EXPIRED'] as const;
/** Where a link by which an agency answers stands. */
export type AnswerLinkState = (typeof answerLinkStates)[number];

const AnswerLinkStateEnum = graphqlEnum<AnswerLinkState>('AnswerLinkState', 'Where a link by which an invited agency answers stands.', {
  OPEN: 'It can be used.',
  USED: 'The answer came by it.',
  REVOKED: 'It was taken back, or the answer came another way.',
  EXPIRED: 'It is too old.',
});

@ObjectType({ description: 'A link by which an invited agency answers from a mailbox; for the coordinators and whoever answers for the agency.' })
export class AnswerLink {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'The e-mail address that it went to.' })
  email!: string;
  @Field(() => AnswerLinkStateEnum, { description: 'Where it stands.' })
  state!: AnswerLinkState;
  @Field(() => Person, { nullable: true, description: 'Who sent it; null where the clock did.' })
  sentBy!: Person | null;
  @Field(() => Instant, { description: 'When it was sent.' })
  sentAt!: string;
  @Field(() => Instant, { description: 'Until when it works.' })
  expiresAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When the answer came by it.' })
  usedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Whom the answer named as national contact point. It appoints nobody: whoever answers for the agency does.' })
  contactName!: string | null;
  @Field(() => String, { nullable: true, description: 'Their e-mail address.' })
  contactEmail!: string | null;
}

@InputType({ description: 'An agency that is to answer by a link.' })
export class AnswerLinkInput {
  @Field(() => ID, { description: 'The agency, which is invited and has not answered.' })
  agencyId!: string;
  @Field(() => String, { description: 'The e-mail address of whoever may answer for it.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Language of the mail, as BCP 47; that of the operation unless named.' })
  language?: string | null;
}

@ObjectType({ description: 'A link that was sent.' })
export class SentAnswerLink {
  @Field(() => ID, { description: 'Identifier of the link.' })
  id!: string;
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => String, { description: 'The e-mail address.' })
  email!: string;
  @Field(() => Instant, { description: 'Until when it works.' })
  expiresAt!: string;
  @Field(() => String, { nullable: true, description: 'The link itself, to be handed on, where no mail is sent; otherwise null.' })
  link!: string | null;
}

@ObjectType({ description: 'Links that were sent.' })
export class SentAnswerLinks {
  @Field(() => [SentAnswerLink], { description: 'One for each agency, in the order in which they were named.' })
  links!: SentAnswerLink[];
}

@ObjectType({ description: 'What the holder of a link is asked: to what their agency is invited, and by whom.' })
export class AnswerLinkOffer {
  @Field(() => ID, { description: 'The operation, for those who sign in.' })
  operationId!: string;
  @Field(() => String, { description: 'Its name.' })
  operation!: string;
  @Field(() => String, { description: 'Its short code.' })
  code!: string;
  @Field(() => CalendarDate, { nullable: true, description: 'First day of the operational phase.' })
  startsOn!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the operational phase.' })
  endsOn!: string | null;
  @Field(() => Boolean, { description: 'Whether it is an exercise.' })
  isExercise!: boolean;
  @Field(() => String, { description: 'Name of the agency that leads it.' })
  lead!: string;
  @Field(() => String, { description: 'Name of the agency that is invited.' })
  agency!: string;
  @Field(() => String, { description: 'Language of the mail, as BCP 47.' })
  language!: string;
  @Field(() => Instant, { description: 'Until when the link works.' })
  expiresAt!: string;
}

@InputType({ description: 'The answer that a link gives.' })
export class AnswerByLinkInput {
  @Field(() => Boolean, { description: 'Whether the agency takes part.' })
  accept!: boolean;
  @Field(() => String, { nullable: true, description: 'Name of the national contact point; required to accept.' })
  contactName?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address of the national contact point; required to accept.' })
  contactEmail?: string | null;
  @Field(() => String, { nullable: true, description: 'Why not; required to decline.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47; that of the mail unless named.' })
  reasonLanguage?: string | null;
}

@ObjectType({ description: 'An answer that was taken. It says nothing of whom the server knows.' })
export class AnsweredByLink {
  @Field(() => Boolean, { description: 'Whether the agency takes part.' })
  isAccepted!: boolean;
}
