import { Field, ID, Int, ObjectType } from 'type-graphql';
import { orRefused } from '../../platform/refusal';
import { Instant } from '../../platform/scalars';

@ObjectType({ description: 'A passkey of the account, without its key.' })
export class Passkey {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'What its owner calls it.' })
  name!: string;
  @Field(() => Instant, { description: 'Since when.' })
  createdAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When it was last used to sign in.' })
  lastUsedAt!: string | null;
}

@ObjectType({ description: 'How an account proves who it is, without any secret.' })
export class SecondFactors {
  @Field(() => ID, { description: 'Identifier of the account.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether it has a password here.' })
  hasPassword!: boolean;
  @Field(() => Boolean, { description: 'Whether an authenticator app is set up.' })
  hasTotp!: boolean;
  @Field(() => Instant, { nullable: true, description: 'Since when an authenticator app is set up.' })
  totpSince!: string | null;
  @Field(() => Int, { description: 'How many recovery codes have not been used.' })
  recoveryCodesLeft!: number;
  @Field(() => Boolean, { description: 'Whether a role of the account demands a second factor.' })
  isRequired!: boolean;
  @Field(() => Boolean, { description: 'Whether passkeys can be made here: the server has a name, not a bare network address.' })
  takesPasskeys!: boolean;
  @Field(() => [Passkey], { description: 'Its passkeys, the oldest first.' })
  passkeys!: Passkey[];
}

export const SecondFactorsOrRefused = orRefused(SecondFactors);

@ObjectType({ description: 'A new seed for an authenticator app, which is shown this once.' })
export class TotpSeed {
  @Field(() => String, { description: 'The seed in base 32, to be typed.' })
  secret!: string;
  @Field(() => String, { description: 'The seed as an `otpauth:` address, to be shown as a picture that the app reads.' })
  uri!: string;
}

@ObjectType({ description: 'New recovery codes, which are shown this once.' })
export class RecoveryCodes {
  @Field(() => [String], { description: 'Each stands in for the second factor once.' })
  codes!: string[];
}

export const RecoveryCodesOrRefused = orRefused(RecoveryCodes);
