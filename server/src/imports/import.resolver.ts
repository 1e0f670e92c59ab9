import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Operation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { cancelImport, setImportMapping } from './change-import';
import { confirmImport } from './confirm-import';
import { importColumns } from './import-columns';
import { ImportQueue } from './import-queue';
import type { ImportRowKind } from './import.type';
import { Import, ImportColumnType, ImportRowKindEnum, ImportRowPage } from './import.type';

const ImportOrRefused = orRefused(Import);

@ArgsType()
class ImportRowsArguments extends PageArguments {
  @Field(() => ImportRowKindEnum, { nullable: true, description: 'Only these rows.' })
  only?: ImportRowKind;
}

@ArgsType()
class ConfirmImportArguments {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The import.' })
  id!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Leave out every row with problems; otherwise one of them stops the whole import.' })
  leaveOutProblems!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Leave out every row that tells what is known already.' })
  leaveOutDuplicates!: boolean;
  @Field(() => [Int], { nullable: true, description: 'Leave out these rows.' })
  leaveOutRows?: number[];
}

@Resolver(() => Operation)
export class OperationImportsResolver {
  @FieldResolver(() => [Import], { description: "The imports of the reader's own agency, the newest first." })
  imports(): Import[] {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver(() => Import)
export class ImportResolver {
  @FieldResolver(() => ImportRowPage, { description: 'Its rows: a preview, or those with something to be seen to.' })
  rows(@Args(() => ImportRowsArguments) _args: ImportRowsArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => Import, { nullable: true, description: "An import of the reader's agency. A file is sent to /imports/{operation}/{import}." })
  import(
    @Arg('operationId', () => ID, { description: 'The operation.' }) _operationId: string,
    @Arg('id', () => ID, { description: 'The import.' }) _id: string,
  ): Import | null {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => [ImportColumnType], { description: 'The columns of the template.' })
  importColumns(): ImportColumnType[] {
    return importColumns.map(({ key, en, fr, codes }) => ({ key, en, fr, codes: codes ? [...codes] : null }));
  }

  @Mutation(() => ImportOrRefused, { description: 'Says what each column means; every row is checked anew.' })
  setImportMapping(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
    @Arg('mapping', () => [String], { description: 'For each column of the file the key of a column of the template, or nothing.' }) mapping: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Import | Refused | null> {
    return attempt(async () => readImport(context, info, operationId, await setImportMapping(context, ImportQueue.of(context.services), operationId, id, mapping)));
  }

  @Mutation(() => ImportOrRefused, { description: 'Reports every row that is not left out: all at once, or none.' })
  confirmImport(@Args(() => ConfirmImportArguments) args: ConfirmImportArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Import | Refused | null> {
    const { operationId, id } = args;
    const leftOut = { problems: args.leaveOutProblems, duplicates: args.leaveOutDuplicates, rows: args.leaveOutRows ?? [] };
    return attempt(async () => readImport(context, info, operationId, await confirmImport(context, operationId, id, leftOut)));
  }

  @Mutation(() => ImportOrRefused, { description: 'Gives an import up: nothing is reported.' })
  cancelImport(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Import | Refused | null> {
    return attempt(async () => readImport(context, info, operationId, await cancelImport(context, operationId, id)));
  }
}

const readImport = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<Import | null> =>
  context.read.one<Import>(info, 'Import', (batch, bind) => `${batch}.operation_id = ${bind(operationId)} and ${batch}.id = ${bind(id)}`);
