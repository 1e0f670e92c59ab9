import type { InformationEvaluation, SourceEvaluation } from '@muster/shared/vocabularies';
import { Field, ID, InputType } from 'type-graphql';
import type { HandledKind } from '../handling/handling.room';
import { HandledKindEnum, HandlingInput } from '../handling/handling.room';
import { InformationEvaluationEnum, SourceEvaluationEnum } from './intelligence.enums';

@InputType({ description: 'What an agency knows about a target, a report or a product of its own.' })
export class AddIntelligenceInput {
  @Field(() => ID, { description: 'A UUID made by the client; sent twice, it makes one note.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => HandledKindEnum, { description: 'What kind of record it is about.' })
  subjectType!: HandledKind;
  @Field(() => ID, { description: 'The record.' })
  subjectId!: string;
  @Field(() => String, { description: 'What is known, 4,000 characters at most. Sealed.' })
  text!: string;
  @Field(() => String, { description: 'Where it comes from, 1,000 characters at most. Sealed.' })
  origin!: string;
  @Field(() => SourceEvaluationEnum, { description: 'How far the source is to be trusted.' })
  sourceEvaluation!: SourceEvaluation;
  @Field(() => InformationEvaluationEnum, { description: 'How far the information is to be believed.' })
  informationEvaluation!: InformationEvaluation;
  @Field(() => HandlingInput, { nullable: true, description: 'How it is to be handled; left out, AMBER+STRICT for its own agency, and RED for its writer alone on a record that is RED.' })
  handling?: HandlingInput | null;
}

@InputType({ description: 'Another handling for a note of intelligence.' })
export class MarkIntelligenceInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The note.' })
  id!: string;
  @Field(() => HandlingInput, { description: 'How it is to be handled from now on.' })
  handling!: HandlingInput;
}
