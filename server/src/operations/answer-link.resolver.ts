import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { answerByLink, findAnswerOffer } from './answer-by-link';
import { AnswerByLinkInput, AnsweredByLink, AnswerLink, AnswerLinkInput, AnswerLinkOffer, SentAnswerLinks } from './answer-link.type';
import { ParticipationOrRefused, readParticipation } from './participation.resolver';
import { Participation } from './participation.type';
import { revokeAnswerLink, sendAnswerLinks } from './send-answer-links';

const SentAnswerLinksOrRefused = orRefused(SentAnswerLinks);
const AnsweredByLinkOrRefused = orRefused(AnsweredByLink);
const tokenArgument = { description: 'What stands after the # of the link.' };

@Resolver(() => Participation)
export class AnswerLinkResolver {
  @FieldResolver(() => [AnswerLink], { description: 'The links by which it can answer, newest first: for the coordinators and whoever answers for it.' })
  answerLinks(): AnswerLink[] {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => AnswerLinkOffer, { nullable: true, description: 'What the holder of a link is asked; null when the link is unknown, used, taken back or too old.' })
  answerOffer(@Arg('token', () => String, tokenArgument) token: string, @Ctx() context: Context): Promise<AnswerLinkOffer | null> {
    return findAnswerOffer(context, token);
  }

  @Mutation(() => AnsweredByLinkOrRefused, { description: 'Gives the one answer that a link is for.' })
  answerByLink(
    @Arg('token', () => String, tokenArgument) token: string,
    @Arg('input', () => AnswerByLinkInput, { description: 'The answer.' }) input: AnswerByLinkInput,
    @Ctx() context: Context,
  ): Promise<AnsweredByLink | Refused> {
    return attempt(async () => Object.assign(new AnsweredByLink(), await answerByLink(context, token, input)));
  }

  @Mutation(() => SentAnswerLinksOrRefused, { description: 'Mails invited agencies a link by which they answer, all of them or none. A link works once, for 14 days, and takes the place of an open one.' })
  sendAnswerLinks(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('links', () => [AnswerLinkInput], { description: 'Whom; 200 at most.' }) links: AnswerLinkInput[],
    @Ctx() context: Context,
  ): Promise<SentAnswerLinks | Refused> {
    return attempt(async () => Object.assign(new SentAnswerLinks(), { links: await sendAnswerLinks(context, operationId, links) }));
  }

  @Mutation(() => ParticipationOrRefused, { description: 'Takes a link back before it was used.' })
  revokeAnswerLink(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The link.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Participation | Refused | null> {
    return attempt(async () => readParticipation(context, info, operationId, await revokeAnswerLink(context, operationId, id)));
  }
}
