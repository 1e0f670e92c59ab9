import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { Instant } from '../platform/scalars';
import type { IntroductionBody } from './introduce-members';

@ObjectType({ description: 'Two members of an operation who were brought together. Seen by their agencies, whoever introduced them, and the coordinators.' })
export class Introduction {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Person, { description: 'One of the two.' })
  first!: Person;
  @Field(() => Person, { description: 'The other one.' })
  second!: Person;
  @Field(() => Person, { description: 'Who introduced them; may be one of the two.' })
  introducedBy!: Person;
  @Field(() => Agency, { description: 'For which agency.' })
  introducingAgency!: Agency;
  @Field(() => String, { description: 'Why: what one can help the other with.' })
  reason!: string;
  @Field(() => String, { description: 'Language of the reason, as BCP 47.' })
  language!: string;
  @Field(() => Instant, { description: 'When.' })
  introducedAt!: string;
}

@InputType({ description: 'An introduction. Sent twice, it makes one and gets the same answer.' })
export class IntroduceMembersInput implements IntroductionBody {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'One of the two; a member of the operation.' })
  firstId!: string;
  @Field(() => ID, { description: 'The other one; the reader may be one of the two.' })
  secondId!: string;
  @Field(() => String, { description: 'Why: what one can help the other with; 1,000 characters at most.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47; that of the operation unless named.' })
  language?: string | null;
}
