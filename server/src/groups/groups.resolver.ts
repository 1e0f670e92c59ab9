import type { Attendance } from '@muster/shared/vocabularies';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Operation, OperationOrRefused, readOperation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { Instant } from '../platform/scalars';
import { addDocument } from './add-document';
import { attendCalendarEvent, cancelCalendarEvent, putCalendarEvent } from './calendar';
import { confirmExpertise, offerExpertise, withdrawExpertise } from './experts';
import { AttendanceEnum, CalendarSortEnum } from './groups.enums';
import type { CalendarSort } from './groups.reads';
import { AddDocumentInput, AnswerIntroductionInput, AskIntroductionInput, CalendarEventInput, OfferExpertiseInput } from './groups.input';
import { CalendarEvent, CalendarEventPage, Expertise, ExpertisePage, GroupRights, IntroductionRequest, LibraryDocument, LibraryDocumentPage } from './groups.type';
import { answerIntroductionRequest, askIntroduction, takeBackIntroductionRequest } from './introduction-requests';

const ExpertiseOrRefused = orRefused(Expertise);
const IntroductionRequestOrRefused = orRefused(IntroductionRequest);
const CalendarEventOrRefused = orRefused(CalendarEvent);
const LibraryDocumentOrRefused = orRefused(LibraryDocument);
type Answered<Thing> = Promise<Thing | Refused | null>;

const answeredByTheReader = (): never => {
  throw new Error('Answered by the compiled reader.');
};

const readIn = <Thing extends object>(context: Context, info: GraphQLResolveInfo, type: string, operationId: string, id: string): Promise<Thing | null> =>
  context.read.one<Thing>(info, type, (row, bind) => `${row}.operation_id = ${bind(operationId)} and ${row}.id = ${bind(id)}`);

const group = { description: 'The group.' };

@ArgsType()
class ExpertisesArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Only where each of these words is in the topics, the note, the name or the agency.' })
  words?: string;
  @Field(() => String, { nullable: true, description: 'Only those who can be asked in this language, as BCP 47.' })
  language?: string;
  @Field(() => String, { nullable: true, description: 'Only those who know this country or region.' })
  region?: string;
}

@ArgsType()
class CalendarArguments extends PageArguments {
  @Field(() => Instant, { nullable: true, description: 'Only what is not over by then.' })
  from?: string;
  @Field(() => Instant, { nullable: true, description: 'Only what is over by then.' })
  until?: string;
  @Field(() => CalendarSortEnum, { nullable: true, description: 'In which order; the soonest first unless told.' })
  sort?: CalendarSort;
}

@ArgsType()
class LibraryArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Only where each of these words is in the title, the topic, the summary or the edition.' })
  words?: string;
  @Field(() => String, { nullable: true, description: 'Only in this language, as BCP 47.' })
  language?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether those whose place another took are listed too; no unless told.' })
  isOvertaken?: boolean;
}

@Resolver(() => Operation)
export class OperationGroupResolver {
  @FieldResolver(() => ExpertisePage, { description: 'Whom to ask, by name: those whom the coordinators confirmed, and offers that this reader may see.' })
  expertises(@Args(() => ExpertisesArguments) _args: ExpertisesArguments): object {
    return answeredByTheReader();
  }

  @FieldResolver(() => Expertise, { nullable: true, description: 'What this reader can be asked about, as they said.' })
  ownExpertise(): Expertise | null {
    return answeredByTheReader();
  }

  @FieldResolver(() => [IntroductionRequest], { description: 'Who asked to be introduced to which administration, the latest first, as far as this reader may know; 200 at most.' })
  introductionRequests(): IntroductionRequest[] {
    return answeredByTheReader();
  }

  @FieldResolver(() => CalendarEventPage, { description: 'Its calendar, what comes first first unless told otherwise.' })
  calendar(@Args(() => CalendarArguments) _args: CalendarArguments): object {
    return answeredByTheReader();
  }

  @FieldResolver(() => LibraryDocumentPage, { description: 'Its library, the newest first.' })
  library(@Args(() => LibraryArguments) _args: LibraryArguments): object {
    return answeredByTheReader();
  }

  @FieldResolver(() => GroupRights, { description: 'What this reader may do in it as in a group.' })
  viewerCanInGroup(): GroupRights {
    return answeredByTheReader();
  }
}

@Resolver()
export class GroupResolver {
  @Mutation(() => ExpertiseOrRefused, { description: 'Puts the reader forward as somebody whom other members can ask.' })
  offerExpertise(@Arg('input', () => OfferExpertiseInput, { description: 'About what, in which languages, for which regions.' }) input: OfferExpertiseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answered<Expertise> {
    return attempt(async () => readIn<Expertise>(context, info, 'Expertise', input.operationId, await offerExpertise(context, input)));
  }

  @Mutation(() => ExpertiseOrRefused, { description: 'Vouches for an expert: every member sees them from then on.' })
  confirmExpertise(
    @Arg('operationId', () => ID, group) operationId: string,
    @Arg('id', () => ID, { description: 'The expert.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Answered<Expertise> {
    return attempt(async () => readIn<Expertise>(context, info, 'Expertise', operationId, await confirmExpertise(context, operationId, id, version)));
  }

  @Mutation(() => OperationOrRefused, { description: 'Takes an expert off the list.' })
  withdrawExpertise(
    @Arg('operationId', () => ID, group) operationId: string,
    @Arg('id', () => ID, { description: 'The expert.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Answered<Operation> {
    return attempt(async () => readOperation(context, info, await withdrawExpertise(context, operationId, id)));
  }

  @Mutation(() => IntroductionRequestOrRefused, { description: 'Asks the coordinators for an introduction to the administration of a country.' })
  askIntroduction(@Arg('input', () => AskIntroductionInput, { description: 'To whom, and why.' }) input: AskIntroductionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answered<IntroductionRequest> {
    return attempt(async () => readIn<IntroductionRequest>(context, info, 'IntroductionRequest', input.operationId, await askIntroduction(context, input)));
  }

  @Mutation(() => IntroductionRequestOrRefused, { description: 'Answers such a request, and introduces at once where it names a member.' })
  answerIntroductionRequest(@Arg('input', () => AnswerIntroductionInput, { description: 'The answer.' }) input: AnswerIntroductionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answered<IntroductionRequest> {
    return attempt(async () => readIn<IntroductionRequest>(context, info, 'IntroductionRequest', input.operationId, await answerIntroductionRequest(context, input)));
  }

  @Mutation(() => IntroductionRequestOrRefused, { description: 'Takes such a request back before it was answered.' })
  takeBackIntroductionRequest(
    @Arg('operationId', () => ID, group) operationId: string,
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Answered<IntroductionRequest> {
    return attempt(async () => readIn<IntroductionRequest>(context, info, 'IntroductionRequest', operationId, await takeBackIntroductionRequest(context, operationId, id)));
  }

  @Mutation(() => CalendarEventOrRefused, { description: 'Calls a meeting or sets a deadline, or changes one.' })
  putCalendarEvent(@Arg('input', () => CalendarEventInput, { description: 'What, when and where.' }) input: CalendarEventInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answered<CalendarEvent> {
    return attempt(async () => readIn<CalendarEvent>(context, info, 'CalendarEvent', input.operationId, await putCalendarEvent(context, input)));
  }

  @Mutation(() => CalendarEventOrRefused, { description: 'Calls something off; it stays in the calendar as called off.' })
  cancelCalendarEvent(
    @Arg('operationId', () => ID, group) operationId: string,
    @Arg('id', () => ID, { description: 'What.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Answered<CalendarEvent> {
    return attempt(async () => readIn<CalendarEvent>(context, info, 'CalendarEvent', operationId, await cancelCalendarEvent(context, operationId, id, version)));
  }

  @Mutation(() => CalendarEventOrRefused, { description: 'Says whether the reader comes to a meeting.' })
  attendCalendarEvent(
    @Arg('operationId', () => ID, group) operationId: string,
    @Arg('id', () => ID, { description: 'The meeting.' }) id: string,
    @Arg('answer', () => AttendanceEnum, { description: 'Whether they come.' }) answer: Attendance,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Answered<CalendarEvent> {
    return attempt(async () => readIn<CalendarEvent>(context, info, 'CalendarEvent', operationId, await attendCalendarEvent(context, operationId, id, answer)));
  }

  @Mutation(() => LibraryDocumentOrRefused, { description: 'Adds a document to the library; its files are sent to it afterwards.' })
  addDocument(@Arg('input', () => AddDocumentInput, { description: 'What it is.' }) input: AddDocumentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answered<LibraryDocument> {
    return attempt(async () => readIn<LibraryDocument>(context, info, 'LibraryDocument', input.operationId, await addDocument(context, input)));
  }
}
