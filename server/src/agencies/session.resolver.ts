import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { attempt, orRefused } from '../platform/refusal';
import type { Refused } from '../platform/refusal';
import { AccessToken, AccountSession } from './account.type';
import { Person } from './agency.type';
import { createAccessToken } from './create-access-token';
import { completeSignIn } from './factors/complete-sign-in';
import { endSession, endSessions, findSession } from './session.store';
import type { SecondFactorTicket } from './session.type';
import { Session, SessionOrRefused, SignInAnswer } from './session.type';
import { signIn } from './sign-in';

const AccessTokenOrRefused = orRefused(AccessToken);

@Resolver(() => Session)
export class SessionResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who is signed in; null while a second factor has yet to be set up.' })
  person(@Root() session: Session, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Person | null> {
    return context.readAs(session.viewer).one<Person>(info, 'Person', (person, bind) => `${person}.id = ${bind(session.id)}`);
  }

  @Query(() => Session, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  session(@Ctx() context: Context): Promise<Session | null> {
    return context.viewer ? findSession(context, context.viewer) : Promise.resolve(null);
  }

  @Mutation(() => SignInAnswer, { description: 'Signs in with an e-mail address and a password; the session is kept in a cookie that scripts cannot read. Who has a second factor gets a ticket to the second step instead.' })
  signIn(
    @Arg('email', () => String, { description: 'E-mail address.' }) email: string,
    @Arg('password', () => String, { description: 'Password.' }) password: string,
    @Ctx() context: Context,
  ): Promise<Session | SecondFactorTicket | Refused> {
    return attempt(() => signIn(context, email, password));
  }

  @Mutation(() => SessionOrRefused, { description: 'Takes the second step of signing in with a code.' })
  completeSignIn(
    @Arg('ticket', () => String, { description: 'What the first step gave.' }) ticket: string,
    @Arg('code', () => String, { description: 'The code that the authenticator app shows, or a recovery code.' }) code: string,
    @Ctx() context: Context,
  ): Promise<Session | Refused> {
    return attempt(() => completeSignIn(context, ticket, code));
  }

  @Mutation(() => Boolean, { description: 'Ends this session, or every session of the account.' })
  async signOut(
    @Arg('everywhere', () => Boolean, { defaultValue: false, description: 'Whether to end every session and access token of the account.' }) everywhere: boolean,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { accountId, sessionId } = context.signedIn;
    const now = context.clock.now();
    await context.atTheDoor<unknown>((manager) => (everywhere ? endSessions(manager, accountId, now, null) : endSession(manager, accountId, now, sessionId ?? '')));
    context.cookie.clear();
    return true;
  }

  @Query(() => [AccountSession], { description: 'Where the reader is signed in: browsers and access tokens that still work, the last used first.' })
  mySessions(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AccountSession[]> {
    const { accountId } = context.signedIn;
    return context.read.many<AccountSession>(
      info, 'AccountSession',
      (session, bind) => `${session}.account_id = ${bind(accountId)} and ${session}.revoked_at is null and ${session}.expires_at > ${bind(context.clock.now())}`,
      (session) => `${session}.last_seen_at desc, ${session}.id`,
    );
  }

  @Mutation(() => Boolean, { description: "Ends one of the reader's sessions or access tokens." })
  async endSession(@Arg('id', () => ID, { description: 'Identifier of the session.' }) id: string, @Ctx() context: Context): Promise<boolean> {
    const { accountId, sessionId } = context.signedIn;
    const isEnded = await context.atTheDoor((manager) => endSession(manager, accountId, context.clock.now(), id));
    if (!isEnded) throw notFound();
    if (id === sessionId) context.cookie.clear();
    return true;
  }

  @Mutation(() => AccessTokenOrRefused, { description: 'Makes a named access token for a program; it is shown this once.' })
  createAccessToken(
    @Arg('name', () => String, { description: 'What the program is called.' }) name: string,
    @Arg('days', () => Int, { description: 'How many days it works, 1 to 365.' }) days: number,
    @Ctx() context: Context,
  ): Promise<AccessToken | Refused> {
    return attempt(async () => Object.assign(new AccessToken(), await createAccessToken(context, name, days)));
  }
}
