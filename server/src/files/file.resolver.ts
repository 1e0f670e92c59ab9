import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { Seizure } from '../seizures/seizures.room';
import { File } from './file.type';
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
}
