import type { MessageKind, TlpLevel } from '@muster/shared/vocabularies';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { SeenAsInput, TlpLevelEnum } from '../handling/handling.room';
import { Operation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { Instant } from '../platform/scalars';
import { acknowledgeMessage } from './acknowledge-message';
import { answerMessage } from './answer-message';
import { changeDraft } from './change-draft';
import { discardDraft } from './discard-draft';
import { markSent } from './mark-sent';
import { MessageBoxEnum, MessageKindEnum } from './message.enums';
import { AnswerMessageInput, ChangeDraftInput, MarkMessageInput, TranslateMessageInput, WriteMessageInput } from './message.input';
import type { MessageBox } from './message.reads';
import { Message, MessageAddresseePage, MessagePage, TranslationSuggestion } from './message.type';
import { readMessage, readMessageAs } from './read-message';
import { noteMessageRead } from './note-message-read';
import { suggestTranslation } from './suggest-translation';
import { translateMessage } from './translate-message';
import { writeMessage } from './write-message';

const MessageOrRefused = orRefused(Message);
const TranslationSuggestionOrRefused = orRefused(TranslationSuggestion);
type MessageAnswered = Promise<Message | Refused | null>;

const answeredByTheReader = (): never => {
  throw new Error('Answered by the compiled reader.');
};

@ArgsType()
class MessagesArguments extends PageArguments {
  @Field(() => MessageBoxEnum, { nullable: true, description: 'Which; all unless told.' })
  box?: MessageBox;
  @Field(() => [MessageKindEnum], { nullable: true, description: 'Only of these kinds.' })
  kinds?: MessageKind[];
  @Field(() => ID, { nullable: true, description: 'Only those about this target.' })
  targetId?: string;
  @Field(() => Boolean, { nullable: true, description: "Only those that the reader's agency has not opened." })
  isUnread?: boolean;
  @Field(() => Boolean, { nullable: true, description: "Only those that wait for the reader's agency." })
  isAwaited?: boolean;
  @Field(() => String, { nullable: true, description: 'Only where each of these words is in the texts or the reference.' })
  words?: string;
}

@ArgsType()
class OpenAddresseesArguments extends PageArguments {
  @Field(() => Instant, { nullable: true, description: 'Only where something was due before then: the present moment, for what is overdue.' })
  dueBefore?: string;
  @Field(() => [MessageKindEnum], { nullable: true, description: 'Only of messages of these kinds.' })
  kinds?: MessageKind[];
}

@Resolver(() => Operation)
export class OperationMessagesResolver {
  @FieldResolver(() => MessagePage, { description: 'Its messages as far as this reader may see them, the newest first.' })
  messages(@Args(() => MessagesArguments) _args: MessagesArguments): object {
    return answeredByTheReader();
  }

  @FieldResolver(() => Int, { description: "How many messages to the reader's agency it has not opened." })
  unreadMessages(): number {
    return answeredByTheReader();
  }

  @FieldResolver(() => MessageAddresseePage, { description: 'Every addressee from whom something is waited for, as far as this reader sees them, what is due first first.' })
  openAddressees(@Args(() => OpenAddresseesArguments) _args: OpenAddresseesArguments): object {
    return answeredByTheReader();
  }

  @FieldResolver(() => [MessageKindEnum], { description: 'The kinds of message that this reader may begin a thread with now.' })
  sendableKinds(): MessageKind[] {
    return answeredByTheReader();
  }
}

@Resolver()
export class MessageResolver {
  @Query(() => Message, { nullable: true, description: 'One message; null when there is none that the reader may see.' })
  message(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The message.' }) id: string,
    @Arg('seenAs', () => SeenAsInput, { nullable: true, description: 'Through whose eyes; for the agency that sends it. Of a draft, as they would see it once it is sent. Null when they see nothing of it.' }) seenAs: SeenAsInput | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Message | null> {
    return seenAs ? readMessageAs(context, info, operationId, id, seenAs) : answeredByTheReader();
  }

  @Mutation(() => MessageOrRefused, { description: "Sends a message for the reader's agency, or keeps a draft of it." })
  writeMessage(@Arg('input', () => WriteMessageInput, { description: 'The message.' }) input: WriteMessageInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): MessageAnswered {
    return attempt(async () => readMessage(context, info, input.operationId, await writeMessage(context, input)));
  }

  @Mutation(() => MessageOrRefused, { description: "Writes a draft of the reader's agency anew, and sends it if asked to." })
  changeDraft(@Arg('input', () => ChangeDraftInput, { description: 'What it says now.' }) input: ChangeDraftInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): MessageAnswered {
    return attempt(async () => readMessage(context, info, input.operationId, await changeDraft(context, input)));
  }

  @Mutation(() => MessageOrRefused, { description: "Throws a draft of the reader's agency away for good, its files with it; what is left says that it was there." })
  discardDraft(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The draft.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at; a stale one is refused, with both versions.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): MessageAnswered {
    return attempt(async () => readMessage(context, info, operationId, await discardDraft(context, operationId, id, version)));
  }

  @Mutation(() => MessageOrRefused, { description: 'Gives a message another handling after it was sent, with a reason. The agency that sent it may lower it, coordinators only narrow it.' })
  markMessage(@Arg('input', () => MarkMessageInput, { description: 'The handling.' }) input: MarkMessageInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): MessageAnswered {
    return attempt(async () => readMessage(context, info, input.operationId, await markSent(context, input)));
  }

  @Mutation(() => MessageOrRefused, { description: "Says that the reader's agency, to which a message is addressed, has it." })
  acknowledgeMessage(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The message.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): MessageAnswered {
    return attempt(async () => readMessage(context, info, operationId, await acknowledgeMessage(context, operationId, id)));
  }

  @Mutation(() => MessageOrRefused, { description: "Says what became of a message, for the reader's agency, to which it is addressed." })
  answerMessage(@Arg('input', () => AnswerMessageInput, { description: 'The answer.' }) input: AnswerMessageInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): MessageAnswered {
    return attempt(async () => readMessage(context, info, input.operationId, await answerMessage(context, input)));
  }

  @Mutation(() => MessageOrRefused, { description: "Notes that the reader's agency has opened a message; the first time stands." })
  noteMessageRead(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The message.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): MessageAnswered {
    return attempt(async () => readMessage(context, info, operationId, await noteMessageRead(context, operationId, id)));
  }

  @Query(() => TlpLevelEnum, { nullable: true, description: 'The strictest handling of messages for which a service suggests translations; null where this server has none.' })
  suggestsTranslationsUpTo(@Ctx() context: Context): TlpLevel | null {
    return context.services.translator?.upTo ?? null;
  }

  @Mutation(() => TranslationSuggestionOrRefused, { description: 'Asks a service how a message reads in another language; its text is given to that service, which is on record. Nothing is kept before somebody adds it.' })
  suggestTranslation(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('messageId', () => ID, { description: 'The message.' }) messageId: string,
    @Arg('language', () => String, { description: 'Into which language, as BCP 47.' }) language: string,
    @Ctx() context: Context,
  ): Promise<TranslationSuggestion | Refused> {
    return attempt(async () => Object.assign(new TranslationSuggestion(), await suggestTranslation(context, operationId, messageId, language)));
  }

  @Mutation(() => MessageOrRefused, { description: 'Adds a message in another language.' })
  translateMessage(@Arg('input', () => TranslateMessageInput, { description: 'The translation.' }) input: TranslateMessageInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): MessageAnswered {
    return attempt(async () => readMessage(context, info, input.operationId, await translateMessage(context, input)));
  }
}
