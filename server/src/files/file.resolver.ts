import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { Seizure } from '../seizures/seizures.room';
import { File } from './file.type';
import { HandlingInput } from '../handling/handling.room';
import { markFile } from './mark-file';
import { removeFile } from './remove-file';

const FileOrRefused = orRefused(File);

@Resolver(() => Seizure)
export class SeizureFilesResolver {
  @FieldResolver(() => [File], { description: 'Its photographs and documents, in the order in which they arrived. They are sent to /files/{operation}/{file}.' })
  files(): File[] {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver()
export class FileResolver {
  @Mutation(() => FileOrRefused, { description: "Removes a file from a report of the reader's agency that can still be edited. Its bytes are destroyed; that it was there is kept." })
  removeFile(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The file.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<File | Refused | null> {
    return attempt(async () => {
      const removed = await removeFile(context, operationId, id);
      return context.read.one<File>(info, 'File', (file, bind) => `${file}.operation_id = ${bind(operationId)} and ${file}.id = ${bind(removed)}`);
    });
  }

  @Mutation(() => FileOrRefused, { description: "Gives a file of the reader's agency a handling of its own, never for more eyes than its report; left out, it is handled as its report is." })
  markFile(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The file.' }) id: string,
    @Arg('handling', () => HandlingInput, { nullable: true, description: 'The handling; null: as its report.' }) handling: HandlingInput | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<File | Refused | null> {
    return attempt(async () => {
      const marked = await markFile(context, operationId, id, handling ?? null);
      const renewed = handling?.tlp === 'RED' ? await context.renewed() : context;
      return renewed.read.one<File>(info, 'File', (file, bind) => `${file}.operation_id = ${bind(operationId)} and ${file}.id = ${bind(marked)}`);
    });
  }
}
