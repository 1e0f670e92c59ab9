import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Context } from '../platform/context';
import { attempt, orRefused } from '../platform/refusal';
import type { Refused } from '../platform/refusal';
import { Person } from './agency.type';
import { findSession } from './session.store';
import { Session } from './session.type';
import { signIn } from './sign-in';

const SessionOrRefused = orRefused(Session);

@Resolver(() => Session)
export class SessionResolver {
  @FieldResolver(() => Person, { description: 'Who is signed in.' })
  person(@Root() session: Session, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Person | null> {
    return context.readAs(session.viewer).one<Person>(info, 'Person', (person, bind) => `${person}.id = ${bind(session.id)}`);
  }

  @Query(() => Session, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  session(@Ctx() context: Context): Promise<Session | null> {
    return context.viewer ? findSession(context, context.viewer) : Promise.resolve(null);
  }

  @Mutation(() => SessionOrRefused, { description: 'Signs in with an e-mail address and a password; the session is kept in a cookie that scripts cannot read.' })
  signIn(
    @Arg('email', () => String, { description: 'E-mail address.' }) email: string,
    @Arg('password', () => String, { description: 'Password.' }) password: string,
    @Ctx() context: Context,
  ): Promise<Session | Refused> {
    return attempt(() => signIn(context, email, password));
  }

  @Mutation(() => Boolean, { description: 'Ends this session, or every session of the account.' })
  async signOut(
    @Arg('everywhere', () => Boolean, { defaultValue: false, description: 'Whether to end every session and access token of the account.' }) everywhere: boolean,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { accountId, sessionId } = context.signedIn;
    await context.atTheDoor((manager) =>
      manager.query('/* signOut */ update sessions set revoked_at = $1 where account_id = $2 and revoked_at is null and ($3 or id = $4)', [
        context.clock.now(), accountId, everywhere, sessionId,
      ]),
    );
    context.cookie.clear();
    return true;
  }
}
