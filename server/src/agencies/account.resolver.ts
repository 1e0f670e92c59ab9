import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { Account, AccountPage, AccountStateEnum } from './account.type';
import type { AccountState } from './account.entity';
import { Person } from './agency.type';
import { changeAccountState, setApiAccess, setLanguage, setLead } from './change-account';
import { changePassword } from './change-password';
import { findSession } from './session.store';
import type { Session } from './session.type';
import { DemonstrationAccount, SessionOrRefused } from './session.type';

const AccountOrRefused = orRefused(Account);

@ArgsType()
class AccountsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Only where each of these words is in the name or the e-mail address.' })
  words?: string;
  @Field(() => ID, { nullable: true, description: 'Only of this agency.' })
  agencyId?: string;
}

@Resolver(() => Account)
export class AccountResolver {
  @FieldResolver(() => Person, { description: 'Whose it is.' })
  person(): Person {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => AccountPage, { description: 'Accounts that the reader keeps: all for an administrator, those of the agency for who answers for it, else the own one.' })
  accounts(@Args(() => AccountsArguments) _args: AccountsArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => [DemonstrationAccount], { description: 'Accounts to try each role with, while the demonstration is on; else none.' })
  demonstrationAccounts(@Ctx() context: Context): DemonstrationAccount[] {
    return context.services.isDemonstration ? [...context.services.demonstrationLogins] : [];
  }

  @Mutation(() => AccountOrRefused, { description: 'Closes an account, which ends its sessions at once, or opens it again; for platform administrators.' })
  changeAccountState(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('state', () => AccountStateEnum, { description: 'Whether it can be used.' }) state: AccountState,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account | Refused | null> {
    return attempt(async () => readAccount(context, info, await changeAccountState(context, id, state)));
  }

  @Mutation(() => AccountOrRefused, { description: 'Lets somebody answer for the agency, or no longer; for others who do and for platform administrators.' })
  setLead(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('isLead', () => Boolean, { description: 'Whether they answer for the agency.' }) isLead: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account | Refused | null> {
    return attempt(async () => readAccount(context, info, await setLead(context, id, isLead)));
  }

  @Mutation(() => AccountOrRefused, { description: 'Lets an account write GraphQL documents of its own, or no longer, which closes the sockets it does so on; for platform administrators.' })
  setApiAccess(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('hasApiAccess', () => Boolean, { description: 'Whether it may.' }) hasApiAccess: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account | Refused | null> {
    return attempt(async () => readAccount(context, info, await setApiAccess(context, id, hasApiAccess)));
  }

  @Mutation(() => SessionOrRefused, { description: 'Changes the password; every other session and access token of the account ends.' })
  changePassword(
    @Arg('current', () => String, { description: 'The password as it is.' }) current: string,
    @Arg('next', () => String, { description: 'The password to be: 10 to 200 characters.' }) next: string,
    @Ctx() context: Context,
  ): Promise<Session | Refused> {
    return attempt(() => changePassword(context, current, next));
  }

  @Mutation(() => SessionOrRefused, { description: "Chooses the language of the reader's screens." })
  setLanguage(@Arg('language', () => String, { description: 'BCP 47.' }) language: string, @Ctx() context: Context): Promise<Session | Refused | null> {
    return attempt(async () => {
      await setLanguage(context, language);
      return findSession(context, context.signedIn);
    });
  }
}

const readAccount = (context: Context, info: GraphQLResolveInfo, id: string): Promise<Account | null> =>
  context.read.one<Account>(info, 'Account', (account, bind) => `${account}.id = ${bind(id)}`);
