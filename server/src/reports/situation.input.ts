import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDate } from '../platform/scalars';

@InputType({ description: 'The day whose situation is to be reported. Sent twice, it makes one report.' })
export class PrepareSituationReportInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => CalendarDate, { description: 'The day; one that has begun.' })
  day!: string;
  @Field(() => String, { description: 'The zone whose day it is, an IANA name such as Europe/Brussels.' })
  zone!: string;
}

@InputType({ description: 'What the coordination unit adds to a situation report.' })
export class WriteSituationReportInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The report.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read; a stale one is refused.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Remarks, for every participant to read; 8,000 characters at most.' })
  remarks?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the remarks, as BCP 47; that of the operation unless named.' })
  language?: string | null;
  @Field(() => [ID], { description: 'Cases that stand out, in their order; 10 at most. Each reader is shown those that they may see; those that the writer does not see stay as they are.' })
  notableIds!: string[];
}
