import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { addPlanDocument } from './add-plan-document';
import { AddPlanDocumentInput, PlanDocument, TakePlanDocumentInput } from './plan-document.type';
import { Task } from './planning.type';
import { takePlanDocument } from './take-plan-document';

const PlanDocumentOrRefused = orRefused(PlanDocument);

const readDocument = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<PlanDocument | null> =>
  context.read.one<PlanDocument>(info, 'PlanDocument', (row, bind) => `${row}.operation_id = ${bind(operationId)} and ${row}.id = ${bind(id)}`);

@Resolver(() => Operation)
export class OperationDocumentsResolver {
  @FieldResolver(() => [PlanDocument], { description: 'The documents of its plan and its tasks, the newest first; 500 at most.' })
  planDocuments(@Arg('isOvertaken', () => Boolean, { nullable: true, description: 'Those as well whose place another one took.' }) _isOvertaken: boolean | null): PlanDocument[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may add documents to the plan now.' })
  viewerCanAddPlanDocument(): boolean {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver(() => Task)
export class TaskDocumentsResolver {
  @FieldResolver(() => [PlanDocument], { description: 'Its documents, in the order in which they were added, without those whose place another one took.' })
  documents(): PlanDocument[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may add documents to it now.' })
  viewerCanAddDocument(): boolean {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver()
export class PlanDocumentResolver {
  @Mutation(() => PlanDocumentOrRefused, { description: 'Adds a document to the plan of an operation or to one of its tasks, in the place of an older one where it is told; its files follow.' })
  addPlanDocument(@Arg('input', () => AddPlanDocumentInput, { description: 'The document.' }) input: AddPlanDocumentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PlanDocument | Refused | null> {
    return attempt(async () => readDocument(context, info, input.operationId, await addPlanDocument(context, input)));
  }

  @Mutation(() => PlanDocumentOrRefused, { description: "Takes a document of the edition before along, with its files: for the agency whose document it is." })
  takePlanDocument(@Arg('input', () => TakePlanDocumentInput, { description: 'Which one.' }) input: TakePlanDocumentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PlanDocument | Refused | null> {
    return attempt(async () => readDocument(context, info, input.operationId, await takePlanDocument(context, input)));
  }
}
