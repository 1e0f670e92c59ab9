import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { correctDocument, putConsent, withdrawDocument } from './change-document';
import { recordDocument } from './record-document';
import { CorrectWasteDocumentInput, PutWasteConsentInput, RecordWasteDocumentInput } from './waste-document.input';
import { WasteDocument } from './waste-document.type';

const WasteDocumentOrRefused = orRefused(WasteDocument);
type DocumentAnswer = Promise<WasteDocument | Refused | null>;

const readDocument = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<WasteDocument | null> =>
  context.read.one<WasteDocument>(info, 'WasteDocument', (document, bind) => `${document}.operation_id = ${bind(operationId)} and ${document}.id = ${bind(id)}`);

@Resolver()
export class WasteDocumentResolver {
  @Mutation(() => WasteDocumentOrRefused, { description: 'Records a document that a target or a report has, for the agency of the reader.' })
  recordWasteDocument(@Arg('input', () => RecordWasteDocumentInput, { description: 'The document.' }) input: RecordWasteDocumentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): DocumentAnswer {
    return attempt(async () => readDocument(context, info, input.operationId, await recordDocument(context, input)));
  }

  @Mutation(() => WasteDocumentOrRefused, { description: 'Corrects what a document says; every earlier version is kept. For the agency that recorded it, and the coordinators.' })
  correctWasteDocument(@Arg('input', () => CorrectWasteDocumentInput, { description: 'What it says now.' }) input: CorrectWasteDocumentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): DocumentAnswer {
    return attempt(async () => readDocument(context, info, input.operationId, await correctDocument(context, input)));
  }

  @Mutation(() => WasteDocumentOrRefused, { description: 'Puts what one State concerned has answered to a notification, corrects it, or takes it off. For the agency that recorded the document, the coordinators, and that State’s own competent authority, whose answer nobody else changes.' })
  putWasteConsent(@Arg('input', () => PutWasteConsentInput, { description: 'The answer.' }) input: PutWasteConsentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): DocumentAnswer {
    return attempt(async () => readDocument(context, info, input.operationId, await putConsent(context, input)));
  }

  @Mutation(() => WasteDocumentOrRefused, { description: 'Takes a document back that does not belong to its record; its history stays.' })
  withdrawWasteDocument(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The document.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read; a stale one is refused.' }) version: number,
    @Arg('reason', () => String, { description: 'Why; 1,000 characters at most.' }) reason: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): DocumentAnswer {
    return attempt(async () => readDocument(context, info, operationId, await withdrawDocument(context, { operationId, id, version, reason })));
  }
}
