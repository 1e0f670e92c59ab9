import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { PasswordReset } from './account.type';
import { PasswordResets } from './request-password-reset';
import { findReset, resetPassword } from './reset-password';

const PasswordResetOrRefused = orRefused(PasswordReset);

@Resolver(() => PasswordReset)
export class PasswordResetResolver {
  @Query(() => PasswordReset, { nullable: true, description: 'Whose password a link sets anew; null when the link is unknown, used or too old.' })
  passwordReset(@Arg('token', () => String, { description: 'What stands after the # of the link.' }) token: string, @Ctx() context: Context): Promise<PasswordReset | null> {
    return findReset(context, token);
  }

  @Mutation(() => Boolean, { description: 'Mails a link for a new password, if there is an account of that address. The answer does not say whether there is.' })
  requestPasswordReset(@Arg('email', () => String, { description: 'E-mail address.' }) email: string, @Ctx() context: Context): boolean {
    PasswordResets.of(context.services).request(context, email);
    return true;
  }

  @Mutation(() => PasswordResetOrRefused, { description: 'Sets a forgotten password anew; every session and access token of the account ends, and nobody is signed in.' })
  resetPassword(
    @Arg('token', () => String, { description: 'What stands after the # of the link.' }) token: string,
    @Arg('password', () => String, { description: 'The password to be: 10 to 200 characters.' }) password: string,
    @Ctx() context: Context,
  ): Promise<PasswordReset | Refused> {
    return attempt(async () => Object.assign(new PasswordReset(), await resetPassword(context, token, password)));
  }
}
