import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { type Context } from '../../platform/context';
import type { Refused } from '../../platform/refusal';
import { attempt, orRefused } from '../../platform/refusal';
import type { Session } from '../session.type';
import { SessionOrRefused } from '../session.type';
import { addPasskey, beginPasskey, removePasskey } from './add-passkey';
import type { SecondFactors } from './factor.type';
import { SecondFactorsOrRefused } from './factor.type';
import { ownFactors } from './own-factors';
import { beginPasskeyProof, beginPasskeySignIn, proveAgainWithPasskey, signInWithPasskey } from './prove-passkey';

@ObjectType({ description: 'What a browser needs to ask an authenticator.' })
class PasskeyOptions {
  @Field(() => String, { description: 'The options of WebAuthn as JSON, binary values in base64url.' })
  options!: string;
}

@ObjectType({ description: 'A passkey that was taken into use.' })
class AddedPasskey {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => [String], { description: 'Recovery codes, shown this once; none where the account has some already.' })
  codes!: string[];
}

const PasskeyOptionsOrRefused = orRefused(PasskeyOptions);
const AddedPasskeyOrRefused = orRefused(AddedPasskey);
const answered = { description: 'What the authenticator answered, as JSON with binary values in base64url.' };
const asOptions = (ask: () => Promise<string>): Promise<PasskeyOptions | Refused> => attempt(async () => Object.assign(new PasskeyOptions(), { options: await ask() }));

@Resolver()
export class PasskeyResolver {
  @Mutation(() => PasskeyOptionsOrRefused, { description: 'Begins to add a passkey. Asks to prove again who one is.' })
  beginPasskey(@Ctx() context: Context): Promise<PasskeyOptions | Refused> {
    return asOptions(() => beginPasskey(context));
  }

  @Mutation(() => AddedPasskeyOrRefused, { description: 'Takes a passkey into use; every other session and access token of the account ends.' })
  addPasskey(
    @Arg('name', () => String, { description: 'What its owner calls it.' }) name: string,
    @Arg('answer', () => String, answered) answer: string,
    @Ctx() context: Context,
  ): Promise<AddedPasskey | Refused> {
    return attempt(async () => Object.assign(new AddedPasskey(), await addPasskey(context, name, answer)));
  }

  @Mutation(() => SecondFactorsOrRefused, { description: 'Gives up a passkey; every other session and access token of the account ends. Asks to prove again who one is.' })
  removePasskey(@Arg('id', () => ID, { description: 'The passkey.' }) id: string, @Ctx() context: Context): Promise<SecondFactors | Refused> {
    return attempt(async () => {
      await removePasskey(context, id);
      return ownFactors(context);
    });
  }

  @Mutation(() => PasskeyOptionsOrRefused, { description: 'Begins to sign in with a passkey, or to take the second step with one.' })
  beginPasskeySignIn(
    @Arg('ticket', () => String, { nullable: true, description: 'What the first step of signing in gave; without it any passkey will do.' }) ticket: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<PasskeyOptions | Refused> {
    return asOptions(() => beginPasskeySignIn(context, ticket ?? undefined));
  }

  @Mutation(() => SessionOrRefused, { description: 'Signs in with a passkey, which needs no password besides, or takes the second step with one.' })
  signInWithPasskey(
    @Arg('answer', () => String, answered) answer: string,
    @Arg('ticket', () => String, { nullable: true, description: 'What the first step of signing in gave, if there was one; it is used up.' }) ticket: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Session | Refused> {
    return attempt(() => signInWithPasskey(context, answer, ticket ?? undefined));
  }

  @Mutation(() => PasskeyOptionsOrRefused, { description: 'Begins to prove again, with a passkey, who holds the session.' })
  beginPasskeyProof(@Ctx() context: Context): Promise<PasskeyOptions | Refused> {
    return asOptions(() => beginPasskeyProof(context));
  }

  @Mutation(() => SessionOrRefused, { description: 'Proves again, with a passkey, who holds the session; it goes on under a new secret.' })
  proveAgainWithPasskey(@Arg('answer', () => String, answered) answer: string, @Ctx() context: Context): Promise<Session | Refused> {
    return attempt(() => proveAgainWithPasskey(context, answer));
  }
}
