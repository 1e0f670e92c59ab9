import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { type Context } from '../../platform/context';
import type { Refused } from '../../platform/refusal';
import { attempt } from '../../platform/refusal';
import type { Session } from '../session.type';
import { SessionOrRefused } from '../session.type';
import { beginTotp, changeRecoveryCodes, confirmTotp, removeTotp } from './change-totp';
import { RecoveryCodes, RecoveryCodesOrRefused, SecondFactors, SecondFactorsOrRefused, TotpSeed } from './factor.type';
import { ownFactors } from './own-factors';
import { proveAgain } from './prove-again';
import { removeFactors } from './remove-factors';

@Resolver()
export class FactorResolver {
  @Query(() => SecondFactors, { description: "How the reader's account proves who it is." })
  secondFactors(@Ctx() context: Context): Promise<SecondFactors> {
    return ownFactors(context);
  }

  @Mutation(() => TotpSeed, { description: 'Begins to set up an authenticator app: nothing counts until a code of it was given back. Asks to prove again who one is.' })
  beginTotp(@Ctx() context: Context): Promise<TotpSeed> {
    return beginTotp(context);
  }

  @Mutation(() => RecoveryCodesOrRefused, { description: 'Takes the authenticator app into use; every other session and access token of the account ends.' })
  confirmTotp(@Arg('code', () => String, { description: 'The code that the app shows.' }) code: string, @Ctx() context: Context): Promise<RecoveryCodes | Refused> {
    return attempt(async () => Object.assign(new RecoveryCodes(), { codes: await confirmTotp(context, code) }));
  }

  @Mutation(() => SecondFactorsOrRefused, { description: 'Gives up the authenticator app; every other session and access token of the account ends. Asks to prove again who one is.' })
  removeTotp(@Ctx() context: Context): Promise<SecondFactors | Refused> {
    return attempt(async () => {
      await removeTotp(context);
      return ownFactors(context);
    });
  }

  @Mutation(() => RecoveryCodesOrRefused, { description: 'Makes new recovery codes; those before them no longer work. Asks to prove again who one is.' })
  renewRecoveryCodes(@Ctx() context: Context): Promise<RecoveryCodes | Refused> {
    return attempt(async () => Object.assign(new RecoveryCodes(), { codes: await changeRecoveryCodes(context) }));
  }

  @Mutation(() => Boolean, { description: "Takes away every second factor of somebody who lost theirs and ends their sessions; for platform administrators. Asks to prove again who one is." })
  async removeSecondFactors(@Arg('accountId', () => ID, { description: 'The account.' }) accountId: string, @Ctx() context: Context): Promise<boolean> {
    await removeFactors(context, accountId);
    return true;
  }

  @Mutation(() => SessionOrRefused, { description: 'Proves again who holds the session, before something that asks for it; the session goes on under a new secret.' })
  proveAgain(
    @Arg('password', () => String, { nullable: true, description: 'The password; needed where the account has one.' }) password: string | null,
    @Arg('code', () => String, { nullable: true, description: 'A code of the authenticator app or a recovery code; needed where the account has a second factor.' }) code: string | null,
    @Ctx() context: Context,
  ): Promise<Session | Refused> {
    return attempt(() => proveAgain(context, password, code));
  }
}
