import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { confirmImport } from './confirm-import';
import { putRecord, withdrawRecord } from './put-record';
import { PutRegisterRecordInput, RegisterChangesArguments, RegisterRecordsArguments } from './register.input';
import { LawRegister, RegisterChangePage, RegisterImport, RegisterImportPage, RegisterRecord, RegisterRecordPage } from './register.type';
import { takeBackImport } from './take-back-import';

const RegisterRecordOrRefused = orRefused(RegisterRecord);
const RegisterImportOrRefused = orRefused(RegisterImport);

const answeredByTheReader = (): never => {
  throw new Error('Answered by the compiled reader.');
};

const readRecord = (context: Context, info: GraphQLResolveInfo, id: string): Promise<RegisterRecord | null> => context.read.one<RegisterRecord>(info, 'RegisterRecord', (row, bind) => `${row}.id = ${bind(id)}`);
const readImport = (context: Context, info: GraphQLResolveInfo, id: string): Promise<RegisterImport | null> => context.read.one<RegisterImport>(info, 'RegisterImport', (row, bind) => `${row}.id = ${bind(id)}`);

@Resolver(() => RegisterRecord)
export class RegisterResolver {
  @Query(() => LawRegister, { nullable: true, description: 'The register, and what of it this reader keeps.' })
  lawRegister(): LawRegister | null {
    return answeredByTheReader();
  }

  @Query(() => RegisterRecord, { nullable: true, description: 'A record of the register, withdrawn or not; null when there is none.' })
  registerRecord(@Arg('id', () => ID, { description: 'The record.' }) _id: string): RegisterRecord | null {
    return answeredByTheReader();
  }

  @Query(() => RegisterRecordPage, { description: 'What people keep in the register, by country. What is shipped is not among it.' })
  registerRecords(@Args(() => RegisterRecordsArguments) _args: RegisterRecordsArguments): object {
    return answeredByTheReader();
  }

  @Query(() => RegisterChangePage, { description: 'What was changed in the register, the latest first.' })
  registerChanges(@Args(() => RegisterChangesArguments) _args: RegisterChangesArguments): object {
    return answeredByTheReader();
  }

  @Query(() => RegisterImport, { nullable: true, description: 'A file that was read into the register, or that waits for its confirmation; null when the reader sees none.' })
  registerImport(@Arg('id', () => ID, { description: 'The file.' }) _id: string): RegisterImport | null {
    return answeredByTheReader();
  }

  @Query(() => RegisterImportPage, { description: 'Files that were read into the register, and those of the reader that wait; the latest first.' })
  registerImports(@Args(() => PageArguments) _args: PageArguments): object {
    return answeredByTheReader();
  }

  @Mutation(() => RegisterRecordOrRefused, { description: "Adds a record to the register, or changes one. For administrators, and for those who answer for a State's competent authority as to that State's measures and agreements." })
  putRegisterRecord(@Arg('input', () => PutRegisterRecordInput, { description: 'The record.' }) input: PutRegisterRecordInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<RegisterRecord | Refused | null> {
    return attempt(async () => readRecord(context, info, await putRecord(context, input)));
  }

  @Mutation(() => RegisterRecordOrRefused, { description: 'Withdraws a record: it stays with its history, and counts no more. For those who keep it.' })
  withdrawRegisterRecord(
    @Arg('id', () => ID, { description: 'The record.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read.' }) version: number,
    @Arg('reason', () => String, { description: 'Why; 500 characters at most.' }) reason: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RegisterRecord | Refused | null> {
    return attempt(async () => readRecord(context, info, await withdrawRecord(context, { id, version, reason })));
  }

  @Mutation(() => RegisterImportOrRefused, { description: 'Reads a file in whose preview stands: everything at once. For whoever sent it; files are sent to /register/imports/{id}.' })
  confirmRegisterImport(
    @Arg('id', () => ID, { description: 'The file.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; 500 characters at most.' }) reason: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RegisterImport | Refused | null> {
    return attempt(async () => readImport(context, info, await confirmImport(context, id, reason)));
  }

  @Mutation(() => RegisterImportOrRefused, { description: 'Takes a whole file back: what it added is withdrawn, what it changed is as before. For those who keep all of what it touched.' })
  takeBackRegisterImport(
    @Arg('id', () => ID, { description: 'The file.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; 500 characters at most.' }) reason: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RegisterImport | Refused | null> {
    return attempt(async () => readImport(context, info, await takeBackImport(context, id, reason)));
  }
}
