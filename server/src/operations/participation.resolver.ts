import type { OperationRole } from '@muster/shared/vocabularies';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { answerInvitation } from './answer-invitation';
import { AnswerLinkInput } from './answer-link.type';
import { changeContact } from './change-contact';
import { inviteAgencies, inviteAgency } from './invite-agencies';
import { OperationRoleEnum } from './operation.enums';
import { AnswerInvitationInput, ChangeContactInput, WithdrawParticipationInput } from './operation.input';
import { OperationOrRefused, readOperation } from './operation.resolver';
import { Operation } from './operation.type';
import { Member, Participation } from './participation.type';
import { setMember } from './set-member';
import { withdrawParticipation } from './withdraw-participation';

export const ParticipationOrRefused = orRefused(Participation);
const MemberOrRefused = orRefused(Member);

@Resolver()
export class ParticipationResolver {
  @Query(() => [Operation], { description: "The operations to which the reader's agency is invited and has not answered." })
  invitations(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Operation[]> {
    return context.read.many<Operation>(
      info,
      'Operation',
      (operation, bind) =>
        `exists (select from participations own where own.operation_id = ${operation}.id and own.agency_id = ${bind(context.signedIn.agencyId)} and own.state = 'INVITED')`,
      (operation) => `${operation}.created_at desc, ${operation}.id`,
      200,
    );
  }

  @Mutation(() => ParticipationOrRefused, { description: 'Invites an agency to an operation.' })
  inviteAgency(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('agencyId', () => ID, { description: 'The agency.' }) agencyId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Participation | Refused | null> {
    return attempt(async () => readParticipation(context, info, operationId, await inviteAgency(context, operationId, agencyId)));
  }

  @Mutation(() => OperationOrRefused, { description: 'Invites agencies to an operation, all of them or none.' })
  inviteAgencies(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('agencyIds', () => [ID], { description: 'The agencies; 200 at most.' }) agencyIds: string[],
    @Arg('links', () => [AnswerLinkInput], { nullable: true, description: 'Those of them that are mailed a link by which they answer.' }) links: AnswerLinkInput[] | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Operation | Refused | null> {
    return attempt(async () => {
      await inviteAgencies(context, operationId, agencyIds, (index) => `agencyIds.${index}`, links ?? []);
      return readOperation(context, info, operationId);
    });
  }

  @Mutation(() => ParticipationOrRefused, { description: "Answers an invitation for the reader's agency." })
  answerInvitation(
    @Arg('input', () => AnswerInvitationInput, { description: 'The answer.' }) input: AnswerInvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Participation | Refused | null> {
    return attempt(async () => {
      const id = await answerInvitation(context, input);
      // Whoever declines has no right to see it from now on: the answer is read with the rights that the request came with.
      return readParticipation(input.accept ? await context.renewed() : context, info, input.operationId, id);
    });
  }

  @Mutation(() => ParticipationOrRefused, { description: "Withdraws the reader's agency from an operation, or removes an agency as its coordinator." })
  withdrawParticipation(
    @Arg('input', () => WithdrawParticipationInput, { description: 'Who leaves, and why.' }) input: WithdrawParticipationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Participation | Refused | null> {
    return attempt(async () => readParticipation(context, info, input.operationId, await withdrawParticipation(context, input)));
  }

  @Mutation(() => ParticipationOrRefused, { description: "Names another national contact point for the reader's agency; the one before steps back to officer." })
  changeContact(
    @Arg('input', () => ChangeContactInput, { description: 'Whom to name.' }) input: ChangeContactInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Participation | Refused | null> {
    return attempt(async () => readParticipation(context, info, input.operationId, await changeContact(context, input)));
  }

  @Mutation(() => MemberOrRefused, { description: 'Gives somebody a role in an operation, another one, or none.' })
  setMember(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('accountId', () => ID, { description: 'The person.' }) accountId: string,
    @Arg('role', () => OperationRoleEnum, { nullable: true, description: 'The role; null takes it away.' }) role: OperationRole | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Member | Refused | null> {
    return attempt(async () => {
      const id = await setMember(context, { operationId, accountId, role: role ?? null });
      return context.read.one<Member>(info, 'Member', (member, bind) => `${member}.operation_id = ${bind(operationId)} and ${member}.id = ${bind(id)}`);
    });
  }
}

@Resolver(() => Operation)
export class ExpertsResolver {
  @FieldResolver(() => [Member], { description: 'Its directory of experts: members who can be asked about something.' })
  experts(@Arg('topic', () => String, { nullable: true, description: 'Only those who can be asked about this.' }) _topic: string | null): Member[] {
    throw new Error('Answered by the compiled reader.');
  }
}

export const readParticipation = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<Participation | null> =>
  context.read.one<Participation>(info, 'Participation', (participation, bind) => `${participation}.operation_id = ${bind(operationId)} and ${participation}.id = ${bind(id)}`);
