import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { orRefused, Refused } from '../platform/refusal';
import { Instant } from '../platform/scalars';
import type { Viewer } from '../platform/viewer';

@ObjectType({ description: 'Who is signed in, and how.' })
export class Session {
  /** Whose eyes the session reads with; not part of the schema. */
  viewer!: Viewer;
  @Field(() => ID, { description: 'Identifier of the account.' })
  id!: string;
  @Field(() => String, { description: 'E-mail address used to sign in.' })
  email!: string;
  @Field(() => String, { description: 'Language of the screens, as BCP 47.' })
  language!: string;
  @Field(() => Boolean, { description: 'Whether this account administers accounts. It gives no sight of cases.' })
  isAdministrator!: boolean;
  @Field(() => Boolean, { description: 'Whether this account answers for its agency.' })
  isLead!: boolean;
  @Field(() => Boolean, { description: 'Whether the role demands a second factor that the account lacks: until it has one, the session is let do nothing else.' })
  mustAddFactor!: boolean;
  @Field(() => Instant, { description: 'When the session ends whatever it does.' })
  expiresAt!: string;
}

export const SessionOrRefused = orRefused(Session);

@ObjectType({ description: 'The first step is taken, and the account has a second factor: what opens the second step, and no session yet.' })
export class SecondFactorTicket {
  @Field(() => String, { description: 'Give it back with the second factor. It is kept as a hash and works once.' })
  ticket!: string;
  @Field(() => Boolean, { description: 'Whether a code of an authenticator app will do.' })
  hasTotp!: boolean;
  @Field(() => Boolean, { description: 'Whether a passkey will do.' })
  hasPasskey!: boolean;
  @Field(() => Instant, { description: 'Until when the second step can be taken.' })
  expiresAt!: string;
}

export const SignInAnswer = createUnionType({
  name: 'SignInAnswer',
  description: 'The session, the ticket to the second step, or why not.',
  types: () => [Session, SecondFactorTicket, Refused] as const,
  resolveType: (value) => (value instanceof Refused ? Refused.name : 'ticket' in value ? SecondFactorTicket.name : Session.name),
});

@ObjectType({ description: 'An account of the demonstration, to try a role with.' })
export class DemonstrationAccount {
  @Field(() => String, { description: 'E-mail address.' })
  email!: string;
  @Field(() => String, { description: 'Password.' })
  password!: string;
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;
  @Field(() => String, { description: 'Name of the agency.' })
  agency!: string;
  @Field(() => String, { description: 'What the account shows, as a key of the translations.' })
  role!: string;
}
