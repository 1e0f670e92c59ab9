import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { acceptInvitation, findOffer } from './accept-invitation';
import { AccountInvitation, AccountInvitationPage, InvitationLink, InvitationOffer } from './account.type';
import { Agency, Person } from './agency.type';
import type { InvitationBody } from './invite-person';
import { invitePerson, revokeInvitation } from './invite-person';
import type { Session } from './session.type';
import { SessionOrRefused } from './session.type';

const InvitationLinkOrRefused = orRefused(InvitationLink);

@InputType({ description: 'Whom to invite.' })
class InvitePersonInput implements InvitationBody {
  @Field(() => ID, { description: 'The agency that they work for.' })
  agencyId!: string;
  @Field(() => String, { description: 'E-mail address that the account will have.' })
  email!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { defaultValue: 'en', description: 'Language in which the invitation is read, as BCP 47.' })
  language!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether they will answer for the agency.' })
  isLead!: boolean;
}

@ArgsType()
class InvitationsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only to this agency.' })
  agencyId?: string;
}

@Resolver(() => AccountInvitation)
export class InvitationResolver {
  @FieldResolver(() => Agency, { description: 'The agency.' })
  agency(): Agency {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who invited.' })
  invitedBy(): Person {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => InvitationOffer, { nullable: true, description: 'What the holder of a link is offered; null when the link is unknown, used, taken back or too old.' })
  invitation(@Arg('token', () => String, { description: 'What stands after the # of the link.' }) token: string, @Ctx() context: Context): Promise<InvitationOffer | null> {
    return findOffer(context, token);
  }

  @Query(() => AccountInvitationPage, { description: 'Invitations to accounts, for those who answer for the agency and administrators, newest first.' })
  accountInvitations(@Args(() => InvitationsArguments) _args: InvitationsArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @Mutation(() => InvitationLinkOrRefused, { description: 'Invites somebody to open an account for an agency, by mail where mails are sent; the link works once, for seven days.' })
  invitePerson(
    @Arg('input', () => InvitePersonInput, { description: 'Whom.' }) input: InvitePersonInput,
    @Ctx() context: Context,
  ): Promise<InvitationLink | Refused> {
    return attempt(async () => Object.assign(new InvitationLink(), await invitePerson(context, input)));
  }

  @Mutation(() => Boolean, { description: 'Takes an invitation back; false when it was not open any more.' })
  revokeInvitation(@Arg('id', () => ID, { description: 'The invitation.' }) id: string, @Ctx() context: Context): Promise<boolean> {
    return revokeInvitation(context, id);
  }

  @Mutation(() => SessionOrRefused, { description: 'Opens the account that an invitation offers and signs it in.' })
  acceptInvitation(
    @Arg('token', () => String, { description: 'What stands after the # of the link.' }) token: string,
    @Arg('password', () => String, { description: 'The password that the account will have: 10 to 200 characters.' }) password: string,
    @Arg('language', () => String, { description: 'Language of the screens, as BCP 47.' }) language: string,
    @Ctx() context: Context,
  ): Promise<Session | Refused> {
    return attempt(() => acceptInvitation(context, token, password, language));
  }
}
