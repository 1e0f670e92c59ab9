import type { OperationKind, PhaseKind, ReportForm } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { OperationKindEnum, PhaseKindEnum, ReportFormEnum } from './operation.enums';
import type { OperationTemplate as Template } from './operation-templates';

@ObjectType({ description: 'A phase of a template, counted from the first operational day.' })
export class TemplatePhase {
  @Field(() => PhaseKindEnum, { description: 'What it is for.' })
  kind!: PhaseKind;
  @Field(() => Int, { description: 'Days from the first operational day; negative before it.' })
  startsAfterDays!: number;
  @Field(() => Int, { description: 'How many days it lasts.' })
  lastsDays!: number;
}

@ObjectType({ description: 'A plan that operations can start from.' })
export class OperationTemplate implements Omit<Template, 'objectives' | 'wasteStreams' | 'codes' | 'phases'> {
  @Field(() => ID, { description: 'Its key, for `createOperation`.' })
  key!: string;
  @Field(() => String, { description: 'Key of its title; the client has the words.' })
  titleKey!: string;
  @Field(() => OperationKindEnum, { description: 'Whether what is made from it has an end.' })
  kind!: OperationKind;
  @Field(() => [String], { description: 'Waste streams in scope.' })
  wasteStreams!: readonly string[];
  @Field(() => [String], { description: 'HS and Basel codes in scope.' })
  codes!: readonly string[];
  @Field(() => ReportFormEnum, { description: 'The seizure form that it asks for.' })
  reportForm!: ReportForm;
  @Field(() => [TemplatePhase], { description: 'Its phases, in order.' })
  phases!: readonly TemplatePhase[];
}
