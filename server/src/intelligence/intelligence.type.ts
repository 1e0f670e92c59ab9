import type { InformationEvaluation, SourceEvaluation } from '@muster/shared/vocabularies';
import { Field, ID, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { Handling } from '../handling/handling.room';
import { Instant } from '../platform/scalars';
import { InformationEvaluationEnum, SourceEvaluationEnum } from './intelligence.enums';

@ObjectType({ description: 'Somebody opened a note of intelligence.' })
export class IntelligenceReading {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Person, { description: 'Who opened it.' })
  reader!: Person;
  @Field(() => Agency, { description: 'For which agency.' })
  agency!: Agency;
  @Field(() => String, { description: 'For what purpose, as they said.' })
  purpose!: string;
  @Field(() => Instant, { description: 'When.' })
  at!: string;
}

@ObjectType({ description: 'What an agency knows about a record, without its text and origin: opening them is a reading on record.' })
export class IntelligenceNote {
  @Field(() => ID, { description: 'Identifier, made by the client that sent it.' })
  id!: string;
  @Field(() => Agency, { description: 'The agency that it comes from.' })
  agency!: Agency;
  @Field(() => SourceEvaluationEnum, { description: 'How far the source is to be trusted.' })
  sourceEvaluation!: SourceEvaluation;
  @Field(() => InformationEvaluationEnum, { description: 'How far the information is to be believed.' })
  informationEvaluation!: InformationEvaluation;
  @Field(() => Handling, { description: 'How it is to be handled.' })
  handling!: Handling;
  @Field(() => Instant, { description: 'When it was added.' })
  addedAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When its agency withdrew it; its text and origin are destroyed.' })
  withdrawnAt!: string | null;
  @Field(() => [IntelligenceReading], { description: 'Who opened it, the latest first: for the agency that it comes from.' })
  readings!: IntelligenceReading[];
  @Field(() => Boolean, { description: 'Whether this reader may change its handling, or withdraw it.' })
  viewerCanMark!: boolean;
}

@ObjectType({ description: 'A note of intelligence with its text and origin, opened for one reader.' })
export class OpenedIntelligence {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'What is known.' })
  text!: string;
  @Field(() => String, { description: 'Where it comes from.' })
  origin!: string;
  @Field(() => Instant, { description: 'When this reading was put on record.' })
  openedAt!: string;
}
