import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { addIntelligence } from './add-intelligence';
import { AddIntelligenceInput, MarkIntelligenceInput } from './intelligence.input';
import { IntelligenceNote, OpenedIntelligence } from './intelligence.type';
import { markIntelligence } from './mark-intelligence';
import { openIntelligence } from './open-intelligence';
import { withdrawIntelligence } from './withdraw-intelligence';

const NoteOrRefused = orRefused(IntelligenceNote);
const OpenedOrRefused = orRefused(OpenedIntelligence);
type NoteAnswer = Promise<IntelligenceNote | Refused | null>;

/** Read anew: whoever addressed it to themselves holds that right from this request on. */
const readNote = async (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<IntelligenceNote | null> =>
  (await context.renewed()).read.one<IntelligenceNote>(info, 'IntelligenceNote', (note, bind) => `${note}.operation_id = ${bind(operationId)} and ${note}.id = ${bind(id)}`);

@Resolver()
export class IntelligenceResolver {
  @Mutation(() => NoteOrRefused, { description: "Adds what the reader's agency knows about a record that the reader sees. Text and origin are sealed." })
  addIntelligence(@Arg('input', () => AddIntelligenceInput, { description: 'The note.' }) input: AddIntelligenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): NoteAnswer {
    return attempt(async () => readNote(context, info, input.operationId, await addIntelligence(context, input)));
  }

  @Mutation(() => NoteOrRefused, { description: "Gives a note of the reader's agency another handling, never for more eyes than its record." })
  markIntelligence(@Arg('input', () => MarkIntelligenceInput, { description: 'The handling.' }) input: MarkIntelligenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): NoteAnswer {
    return attempt(async () => readNote(context, info, input.operationId, await markIntelligence(context, input)));
  }

  @Mutation(() => NoteOrRefused, { description: "Withdraws a note of the reader's agency: its text and origin are destroyed, that it was there is kept." })
  withdrawIntelligence(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The note.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): NoteAnswer {
    return attempt(async () => readNote(context, info, operationId, await withdrawIntelligence(context, operationId, id)));
  }

  @Mutation(() => OpenedOrRefused, { description: 'Opens a note of intelligence. The reading is put on record, with its purpose, before text and origin are told.' })
  openIntelligence(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The note.' }) id: string,
    @Arg('purpose', () => String, { description: 'Why it is opened.' }) purpose: string,
    @Ctx() context: Context,
  ): Promise<OpenedIntelligence | Refused> {
    return attempt(() => openIntelligence(context, { operationId, id, purpose }));
  }
}
