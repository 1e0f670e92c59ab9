import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { CalendarDate } from '../platform/scalars';
import type { OperationTemplate as Template } from './operation-templates';
import { operationTemplates, planFromTemplate } from './operation-templates';
import { Operation } from './operation.type';
import { OperationPlanDraft } from './plan.type';
import { OperationTemplate } from './template.type';

@Resolver(() => OperationTemplate)
export class TemplateResolver {
  @Query(() => [OperationTemplate], { description: 'The templates that an operation can be made from.' })
  operationTemplates(): readonly Template[] {
    return operationTemplates;
  }

  @FieldResolver(() => OperationPlanDraft, { description: 'The template as a plan to be finished and given to `createOperation`.' })
  plan(
    @Root() template: Template,
    @Arg('startsOn', () => CalendarDate, { nullable: true, description: 'First operational day; without it the dates and the phases stay open.' }) startsOn: string | null,
    @Arg('language', () => String, { nullable: true, description: 'Language of its texts, en or fr; English unless told.' }) language: string | null,
  ): OperationPlanDraft {
    return planFromTemplate(template, startsOn ?? null, language ?? 'en');
  }
}

@Resolver(() => Operation)
export class NextEditionResolver {
  @FieldResolver(() => OperationPlanDraft, { description: 'The plan of the edition after this one, to be finished and given to `createOperation`: all but its participants.' })
  nextEdition(
    @Arg('startsOn', () => CalendarDate, { nullable: true, description: 'First operational day; without it the dates and the phases stay open.' }) _startsOn: string | null,
  ): OperationPlanDraft {
    throw new Error('Answered by the compiled reader.');
  }
}
